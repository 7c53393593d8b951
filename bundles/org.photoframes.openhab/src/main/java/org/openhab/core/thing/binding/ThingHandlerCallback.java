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
package org.openhab.core.thing.binding;

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
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

/**
 * What a handler reports to its host.
 */
public interface ThingHandlerCallback {
    void stateUpdated(ChannelUID channel, State state);

    void postCommand(ChannelUID channel, Command command);

    void statusUpdated(Thing thing, ThingStatusInfo status);

    void thingUpdated(Thing thing);

    /** Refuses wrong values with a ConfigValidationException. */
    void validateConfigurationParameters(Thing thing, Map<String, Object> values);

    /** Refuses wrong values with a ConfigValidationException. */
    void validateConfigurationParameters(Channel channel, Map<String, Object> values);

    void configurationUpdated(Thing thing);

    void migrateThingType(Thing thing, ThingTypeUID type, Configuration configuration);

    void channelTriggered(Thing thing, ChannelUID channel, String event);

    ChannelBuilder createChannelBuilder(ChannelUID channel, ChannelTypeUID type);

    ChannelBuilder editChannel(Thing thing, ChannelUID channel);

    List<ChannelBuilder> createChannelBuilders(ChannelGroupUID group, ChannelGroupTypeUID type);

    boolean isChannelLinked(ChannelUID channel);

    @Nullable
    Bridge getBridge(ThingUID uid);
}
