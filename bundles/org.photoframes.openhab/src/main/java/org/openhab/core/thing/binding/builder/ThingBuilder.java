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

import java.util.*;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.*;
import org.photoframes.openhab.PlainThing;

/**
 * Builds a {@link Thing}.
 */
public class ThingBuilder {
    protected final ThingTypeUID thingTypeUID;
    protected final ThingUID thingUID;

    private @Nullable ThingUID bridge;
    private @Nullable String label;
    private @Nullable String location;
    private Configuration configuration = new Configuration();
    private final List<Channel> channels = new ArrayList<>();
    private final Map<String, String> properties = new LinkedHashMap<>();

    protected ThingBuilder(ThingTypeUID type, ThingUID uid) {
        this.thingTypeUID = type;
        this.thingUID = uid;
    }

    public static ThingBuilder create(ThingTypeUID type, ThingUID uid) {
        return new ThingBuilder(type, uid);
    }

    public static ThingBuilder create(ThingTypeUID type, String id) {
        return new ThingBuilder(type, new ThingUID(type, id));
    }

    /** Begins with everything that a thing has. */
    public static ThingBuilder create(Thing thing) {
        return create(thing.getThingTypeUID(), thing.getUID())
                .withBridge(thing.getBridgeUID())
                .withChannels(thing.getChannels())
                .withConfiguration(thing.getConfiguration())
                .withLabel(thing.getLabel())
                .withLocation(thing.getLocation())
                .withProperties(thing.getProperties());
    }

    public Thing build() {
        return populate(new PlainThing(thingTypeUID, thingUID));
    }

    <T extends PlainThing> T populate(T thing) {
        thing.setBridgeUID(bridge);
        thing.setLabel(label);
        thing.setLocation(location);
        thing.setConfiguration(configuration);
        thing.setChannels(channels);
        thing.setProperties(properties);
        return thing;
    }

    public ThingBuilder withLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    public ThingBuilder withLocation(@Nullable String location) {
        this.location = location;
        return this;
    }

    public ThingBuilder withBridge(@Nullable ThingUID bridge) {
        this.bridge = bridge;
        return this;
    }

    public ThingBuilder withConfiguration(Configuration configuration) {
        this.configuration = configuration;
        return this;
    }

    /** Adds a channel; refuses one that is there already or belongs to another thing. */
    public ThingBuilder withChannel(Channel channel) {
        ChannelUID uid = channel.getUID();
        if (!uid.getThingUID().equals(thingUID)) {
            throw new IllegalArgumentException("channel " + uid + " does not belong to thing " + thingUID);
        }
        if (channels.stream().anyMatch(there -> there.getUID().equals(uid))) {
            throw new IllegalArgumentException("channel " + uid + " is there already");
        }
        channels.add(channel);
        return this;
    }

    /** Replaces all channels. */
    public ThingBuilder withChannels(List<Channel> channels) {
        this.channels.clear();
        channels.forEach(this::withChannel);
        return this;
    }

    public ThingBuilder withChannels(Channel... channels) {
        return withChannels(Arrays.asList(channels));
    }

    public ThingBuilder withoutChannel(ChannelUID uid) {
        channels.removeIf(channel -> channel.getUID().equals(uid));
        return this;
    }

    public ThingBuilder withoutChannels(Channel... channels) {
        return withoutChannels(Arrays.asList(channels));
    }

    public ThingBuilder withoutChannels(List<Channel> channels) {
        channels.forEach(channel -> withoutChannel(channel.getUID()));
        return this;
    }

    public ThingBuilder withProperty(String name, String value) {
        properties.put(name, value);
        return this;
    }

    /** Replaces all properties. */
    public ThingBuilder withProperties(Map<String, String> properties) {
        this.properties.clear();
        this.properties.putAll(properties);
        return this;
    }
}
