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
package org.openhab.core.thing.binding.builder;

import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelTypeUID;

/**
 * Builds a {@link Channel}.
 */
public class ChannelBuilder {
    private final ChannelUID uid;
    private @Nullable ChannelTypeUID type;
    private @Nullable String acceptedItemType;
    private ChannelKind kind = ChannelKind.STATE;
    private Configuration configuration = new Configuration();
    private Set<String> defaultTags = Set.of();
    private Map<String, String> properties = Map.of();
    private @Nullable String label;
    private @Nullable String description;
    private @Nullable AutoUpdatePolicy autoUpdatePolicy;

    private ChannelBuilder(ChannelUID uid) {
        this.uid = uid;
    }

    public static ChannelBuilder create(ChannelUID uid) {
        return new ChannelBuilder(uid);
    }

    public static ChannelBuilder create(ChannelUID uid, @Nullable String acceptedItemType) {
        return create(uid).withAcceptedItemType(acceptedItemType);
    }

    /** Begins with everything that a channel has. */
    public static ChannelBuilder create(Channel channel) {
        ChannelBuilder builder = create(channel.getUID(), channel.getAcceptedItemType())
                .withType(channel.getChannelTypeUID())
                .withKind(channel.getKind())
                .withConfiguration(channel.getConfiguration())
                .withDefaultTags(channel.getDefaultTags())
                .withProperties(channel.getProperties())
                .withAutoUpdatePolicy(channel.getAutoUpdatePolicy());
        builder.label = channel.getLabel();
        builder.description = channel.getDescription();
        return builder;
    }

    public ChannelBuilder withType(@Nullable ChannelTypeUID type) {
        this.type = type;
        return this;
    }

    public ChannelBuilder withAcceptedItemType(@Nullable String acceptedItemType) {
        this.acceptedItemType = acceptedItemType;
        return this;
    }

    public ChannelBuilder withKind(ChannelKind kind) {
        this.kind = kind;
        return this;
    }

    public ChannelBuilder withConfiguration(Configuration configuration) {
        this.configuration = configuration;
        return this;
    }

    public ChannelBuilder withDefaultTags(Set<String> defaultTags) {
        this.defaultTags = defaultTags;
        return this;
    }

    public ChannelBuilder withProperties(Map<String, String> properties) {
        this.properties = properties;
        return this;
    }

    public ChannelBuilder withLabel(String label) {
        this.label = label;
        return this;
    }

    public ChannelBuilder withDescription(String description) {
        this.description = description;
        return this;
    }

    public ChannelBuilder withAutoUpdatePolicy(@Nullable AutoUpdatePolicy policy) {
        this.autoUpdatePolicy = policy;
        return this;
    }

    public Channel build() {
        return new BuiltChannel(this);
    }

    /** A channel's constructor is for its heirs only. */
    private static class BuiltChannel extends Channel {
        BuiltChannel(ChannelBuilder b) {
            super(
                    b.uid,
                    b.type,
                    b.acceptedItemType,
                    b.kind,
                    b.configuration,
                    b.defaultTags,
                    b.properties,
                    b.label,
                    b.description,
                    b.autoUpdatePolicy);
        }
    }
}
