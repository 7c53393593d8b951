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

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * What a user wants: a thing with its configuration. Never prints configuration values, which may be secret.
 *
 * @param label null for that of the thing's type
 * @param configuration values by parameter: texts, numbers, truth values, lists of these
 * @param properties what is known about the device beforehand
 * @param channels settings of single channels by their id
 */
public record ThingDefinition(
        ThingUID uid,
        @Nullable ThingUID bridge,
        @Nullable String label,
        @Nullable String location,
        Map<String, Object> configuration,
        Map<String, String> properties,
        List<ChannelDefinition> channels) {
    public ThingDefinition {
        configuration = Map.copyOf(configuration);
        properties = Map.copyOf(properties);
        channels = List.copyOf(channels);
    }

    /** A thing with a configuration and nothing special. */
    public static ThingDefinition of(ThingUID uid, @Nullable ThingUID bridge, Map<String, Object> configuration) {
        return new ThingDefinition(uid, bridge, null, null, configuration, Map.of(), List.of());
    }

    /** The kind of thing that the identifier names. */
    public ThingTypeUID type() {
        String[] segments = uid.getAsString().split(":");
        return new ThingTypeUID(segments[0], segments[1]);
    }

    /** The same thing with another configuration. */
    public ThingDefinition with(Map<String, Object> values) {
        return new ThingDefinition(uid, bridge, label, location, values, properties, channels);
    }

    @Override
    public String toString() {
        return uid + " with " + configuration.keySet();
    }
}
