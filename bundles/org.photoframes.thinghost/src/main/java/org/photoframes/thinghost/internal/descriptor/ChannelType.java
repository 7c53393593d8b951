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
package org.photoframes.thinghost.internal.descriptor;

import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelTypeUID;

/**
 * A channel type.
 *
 * @param itemType with the dimension behind a colon; null for trigger channels
 * @param unit the unit for numbers that come without, or null
 * @param options labels by state or command
 * @param configUri where its parameters are described, or null
 */
public record ChannelType(
        ChannelTypeUID uid,
        ChannelKind kind,
        @Nullable String itemType,
        @Nullable String unit,
        String label,
        @Nullable String description,
        Set<String> tags,
        boolean readOnly,
        boolean advanced,
        @Nullable AutoUpdatePolicy autoUpdatePolicy,
        Map<String, String> options,
        @Nullable String configUri) {}
