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
package org.photoframes.openhab;

import java.util.*;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.*;
import org.openhab.core.thing.binding.ThingHandler;

/**
 * A thing as the builders build it.
 */
public class PlainThing implements Thing {
    private final ThingTypeUID type;
    private final ThingUID uid;
    private final Configuration configuration = new Configuration();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private volatile List<Channel> channels = List.of();
    private volatile @Nullable ThingUID bridge;
    private volatile @Nullable String label;
    private volatile @Nullable String location;
    private volatile @Nullable ThingHandler handler;
    private volatile ThingStatusInfo status =
            new ThingStatusInfo(ThingStatus.UNINITIALIZED, ThingStatusDetail.NONE, null);

    public PlainThing(ThingTypeUID type, ThingUID uid) {
        this.type = type;
        this.uid = uid;
    }

    @Override
    public ThingUID getUID() {
        return uid;
    }

    @Override
    public ThingTypeUID getThingTypeUID() {
        return type;
    }

    @Override
    public @Nullable ThingUID getBridgeUID() {
        return bridge;
    }

    @Override
    public void setBridgeUID(@Nullable ThingUID bridge) {
        this.bridge = bridge;
    }

    @Override
    public @Nullable String getLabel() {
        return label;
    }

    @Override
    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    @Override
    public @Nullable String getLocation() {
        return location;
    }

    @Override
    public void setLocation(@Nullable String location) {
        this.location = location;
    }

    @Override
    public Configuration getConfiguration() {
        return configuration;
    }

    /** Takes over the values of a configuration. */
    public void setConfiguration(Configuration values) {
        configuration.setProperties(values.getProperties());
    }

    @Override
    public List<Channel> getChannels() {
        return channels;
    }

    public void setChannels(List<Channel> channels) {
        this.channels = List.copyOf(channels);
    }

    @Override
    public List<Channel> getChannelsOfGroup(String group) {
        return channels.stream()
                .filter(channel -> group.equals(channel.getUID().getGroupId()))
                .toList();
    }

    @Override
    public @Nullable Channel getChannel(String id) {
        for (Channel channel : channels) {
            if (channel.getUID().getId().equals(id)) {
                return channel;
            }
        }
        return null;
    }

    @Override
    public @Nullable Channel getChannel(ChannelUID uid) {
        return uid.getThingUID().equals(this.uid) ? getChannel(uid.getId()) : null;
    }

    @Override
    public Map<String, String> getProperties() {
        synchronized (properties) {
            return new LinkedHashMap<>(properties);
        }
    }

    @Override
    public @Nullable String setProperty(String name, @Nullable String value) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a property needs a name");
        }
        synchronized (properties) {
            return value == null ? properties.remove(name) : properties.put(name, value);
        }
    }

    @Override
    public void setProperties(Map<String, String> values) {
        synchronized (properties) {
            properties.clear();
            properties.putAll(values);
        }
    }

    @Override
    public ThingStatus getStatus() {
        return status.getStatus();
    }

    @Override
    public ThingStatusInfo getStatusInfo() {
        return status;
    }

    @Override
    public void setStatusInfo(ThingStatusInfo status) {
        this.status = status;
    }

    @Override
    public @Nullable ThingHandler getHandler() {
        return handler;
    }

    @Override
    public void setHandler(@Nullable ThingHandler handler) {
        this.handler = handler;
    }

    @Override
    public boolean isEnabled() {
        return true;
    }

    /** Names the thing without its configuration, which may be secret. */
    @Override
    public String toString() {
        return uid + " (" + status + ")";
    }
}
