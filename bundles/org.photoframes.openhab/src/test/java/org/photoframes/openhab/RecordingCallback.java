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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelGroupUID;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

/** Writes down what a handler reports. */
class RecordingCallback implements ThingHandlerCallback {
    final List<String> heard = new ArrayList<>();

    @Nullable
    Bridge bridge;

    @Override
    public void stateUpdated(ChannelUID channel, State state) {
        heard.add("state " + channel + " " + state);
    }

    @Override
    public void postCommand(ChannelUID channel, Command command) {
        heard.add("command " + channel + " " + command);
    }

    @Override
    public void statusUpdated(Thing thing, ThingStatusInfo status) {
        thing.setStatusInfo(status);
        heard.add("status " + status);
    }

    @Override
    public void thingUpdated(Thing thing) {
        heard.add("thing " + thing.getLabel() + " " + thing.getProperties());
    }

    @Override
    public void validateConfigurationParameters(Thing thing, Map<String, Object> values) {
        heard.add("validate " + values.keySet());
    }

    @Override
    public void validateConfigurationParameters(Channel channel, Map<String, Object> values) {}

    @Override
    public void configurationUpdated(Thing thing) {
        heard.add("configured");
    }

    @Override
    public void migrateThingType(Thing thing, ThingTypeUID type, Configuration configuration) {}

    @Override
    public void channelTriggered(Thing thing, ChannelUID channel, String event) {
        heard.add("event " + channel + " " + event);
    }

    @Override
    public ChannelBuilder createChannelBuilder(ChannelUID channel, ChannelTypeUID type) {
        return ChannelBuilder.create(channel).withType(type);
    }

    @Override
    public ChannelBuilder editChannel(Thing thing, ChannelUID channel) {
        return ChannelBuilder.create(channel);
    }

    @Override
    public List<ChannelBuilder> createChannelBuilders(ChannelGroupUID group, ChannelGroupTypeUID type) {
        return List.of();
    }

    @Override
    public boolean isChannelLinked(ChannelUID channel) {
        return channel.getId().equals("linked");
    }

    @Override
    public @Nullable Bridge getBridge(ThingUID uid) {
        return bridge;
    }
}
