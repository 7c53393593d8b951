/*
 * Copyright (c) 2026 Contributors to the photoframes project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.photoframes.thinghost;

import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelTypeUID;

/**
 * A channel as it is at one moment.
 *
 * @param type its kind in the descriptors, or null
 * @param itemType with the dimension behind a colon; null for trigger channels
 * @param label in the user's language
 * @param description in the user's language, or null
 * @param readOnly whether it takes no command but REFRESH
 * @param advanced whether only few people need it
 * @param state as text, "NULL" when there was none yet; of a picture only its kind and size; empty for trigger channels
 * @param lastUpdate when a state came last, or null
 * @param lastChange when the state became another one, or null
 */
public record ChannelView(
        ChannelUID uid,
        @Nullable ChannelTypeUID type,
        ChannelKind kind,
        @Nullable String itemType,
        String label,
        @Nullable String description,
        boolean readOnly,
        boolean advanced,
        String state,
        @Nullable Instant lastUpdate,
        @Nullable Instant lastChange) {}
