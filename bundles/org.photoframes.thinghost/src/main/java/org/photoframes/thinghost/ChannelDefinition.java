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

import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.type.ChannelKind;

/**
 * What a user wants of one channel: settings of one that the thing's type has, or one of his own.
 *
 * @param id with its group before '#'
 * @param type the kind of channel (a channel type's id), or null
 * @param kind null for a state channel
 * @param itemType with the dimension behind a colon, or null
 */
public record ChannelDefinition(
        String id,
        @Nullable String type,
        @Nullable ChannelKind kind,
        @Nullable String itemType,
        @Nullable String label,
        @Nullable String description,
        Map<String, Object> configuration) {
    public ChannelDefinition {
        configuration = Map.copyOf(configuration);
    }
}
