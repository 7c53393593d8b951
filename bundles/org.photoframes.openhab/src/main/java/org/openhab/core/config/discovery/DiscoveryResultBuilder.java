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
package org.openhab.core.config.discovery;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * Builds a {@link DiscoveryResult}.
 */
public class DiscoveryResultBuilder {
    private final ThingUID thing;
    private final Map<String, Object> properties = new HashMap<>();
    private @Nullable ThingTypeUID type;
    private @Nullable ThingUID bridge;
    private @Nullable String representationProperty;
    private String label = "";
    private long timeToLive = DiscoveryResult.TTL_UNLIMITED;

    private DiscoveryResultBuilder(ThingUID thing) {
        this.thing = thing;
    }

    public static DiscoveryResultBuilder create(ThingUID thing) {
        return new DiscoveryResultBuilder(thing);
    }

    /** Needed only when the thing's identifier does not tell its type. */
    public DiscoveryResultBuilder withThingType(@Nullable ThingTypeUID type) {
        this.type = type;
        return this;
    }

    /** Adds properties. */
    public DiscoveryResultBuilder withProperties(@Nullable Map<String, Object> properties) {
        if (properties != null) {
            this.properties.putAll(properties);
        }
        return this;
    }

    public DiscoveryResultBuilder withProperty(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    public DiscoveryResultBuilder withRepresentationProperty(@Nullable String property) {
        this.representationProperty = property;
        return this;
    }

    public DiscoveryResultBuilder withBridge(@Nullable ThingUID bridge) {
        this.bridge = bridge;
        return this;
    }

    public DiscoveryResultBuilder withLabel(@Nullable String label) {
        this.label = label == null ? "" : label;
        return this;
    }

    /** In seconds. */
    public DiscoveryResultBuilder withTTL(long timeToLive) {
        this.timeToLive = timeToLive;
        return this;
    }

    /** IllegalArgumentException when the representation property is not among the properties. */
    public DiscoveryResult build() {
        if (representationProperty != null && !properties.containsKey(representationProperty)) {
            throw new IllegalArgumentException(
                    "the representation property " + representationProperty + " of " + thing + " has no value");
        }
        String[] segments = thing.getAsString().split(":");
        ThingTypeUID known = type == null ? new ThingTypeUID(segments[0], segments[1]) : type;
        return new BuiltDiscoveryResult(
                thing, known, Map.copyOf(properties), representationProperty, label, bridge, timeToLive);
    }
}
