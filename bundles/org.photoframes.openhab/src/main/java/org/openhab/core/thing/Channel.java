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
package org.openhab.core.thing;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelTypeUID;

/**
 * One value or stream of events of a thing.
 */
public class Channel {
    private final ChannelUID uid;
    private final @Nullable ChannelTypeUID type;
    private final @Nullable String acceptedItemType;
    private final ChannelKind kind;
    private final Configuration configuration;
    private final Set<String> defaultTags;
    private final Map<String, String> properties;
    private final @Nullable String label;
    private final @Nullable String description;
    private final @Nullable AutoUpdatePolicy autoUpdatePolicy;

    /** For builders. */
    protected Channel(
            ChannelUID uid,
            @Nullable ChannelTypeUID type,
            @Nullable String acceptedItemType,
            ChannelKind kind,
            @Nullable Configuration configuration,
            Set<String> defaultTags,
            @Nullable Map<String, String> properties,
            @Nullable String label,
            @Nullable String description,
            @Nullable AutoUpdatePolicy autoUpdatePolicy) {
        this.uid = uid;
        this.type = type;
        this.acceptedItemType = acceptedItemType;
        this.kind = kind;
        this.configuration = new Configuration(configuration);
        this.defaultTags = Set.copyOf(defaultTags);
        this.properties = properties == null ? Map.of() : Map.copyOf(properties);
        this.label = label;
        this.description = description;
        this.autoUpdatePolicy = autoUpdatePolicy;
    }

    public ChannelUID getUID() {
        return uid;
    }

    public @Nullable ChannelTypeUID getChannelTypeUID() {
        return type;
    }

    /** The kind of item, with its dimension behind a colon; null for trigger channels. */
    public @Nullable String getAcceptedItemType() {
        return acceptedItemType;
    }

    public ChannelKind getKind() {
        return kind;
    }

    public Configuration getConfiguration() {
        return configuration;
    }

    public Set<String> getDefaultTags() {
        return defaultTags;
    }

    public Map<String, String> getProperties() {
        return properties;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public @Nullable AutoUpdatePolicy getAutoUpdatePolicy() {
        return autoUpdatePolicy;
    }

    @Override
    public int hashCode() {
        return uid.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Channel that
                && uid.equals(that.uid)
                && Objects.equals(type, that.type)
                && Objects.equals(acceptedItemType, that.acceptedItemType)
                && kind == that.kind
                && configuration.equals(that.configuration)
                && Objects.equals(label, that.label);
    }
}
