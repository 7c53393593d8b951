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
package org.photoframes.thinghost.internal.life;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
import org.photoframes.openhab.PlainThing;
import org.photoframes.thinghost.HostEvent;
import org.photoframes.thinghost.internal.descriptor.ChannelType;
import org.photoframes.thinghost.internal.descriptor.ConfigCheck;
import org.photoframes.thinghost.internal.descriptor.Descriptors;
import org.photoframes.thinghost.internal.descriptor.ThingKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one handler reports. */
final class HandlerReports implements ThingHandlerCallback {
    private final Logger logger = LoggerFactory.getLogger(HandlerReports.class);
    private final Tended tended;
    private final Lifecycle lifecycle;
    private final Roster roster;
    private final Announcements announcements;
    private final Descriptors descriptors;
    private final ThingAssembly assembly;
    private final Labels labels;
    private final Links links;
    private final Consumer<Tended> keep;

    HandlerReports(
            Tended tended,
            Lifecycle lifecycle,
            Roster roster,
            Announcements announcements,
            Descriptors descriptors,
            ThingAssembly assembly,
            Labels labels,
            Links links,
            Consumer<Tended> keep) {
        this.tended = tended;
        this.lifecycle = lifecycle;
        this.roster = roster;
        this.announcements = announcements;
        this.descriptors = descriptors;
        this.assembly = assembly;
        this.labels = labels;
        this.links = links;
        this.keep = keep;
    }

    @Override
    public void stateUpdated(ChannelUID channel, State state) {
        if (tended.thing().getChannel(channel) == null) {
            logger.debug("A state of {}, which is no channel of its thing, is left out", channel);
            return;
        }
        boolean changed = tended.keep(channel, state, Instant.now());
        announcements.tell(new HostEvent.StateUpdated(channel, state, changed));
    }

    @Override
    public void postCommand(ChannelUID channel, Command command) {
        logger.debug("The command {} of {} reaches nobody: this host has no items", command, channel);
    }

    @Override
    public void statusUpdated(Thing thing, ThingStatusInfo status) {
        lifecycle.reported(tended, status);
    }

    @Override
    public void thingUpdated(Thing thing) {
        if (thing instanceof PlainThing plain) {
            lifecycle.changed(tended, plain);
            keepConfiguration(plain);
        }
    }

    private void keepConfiguration(PlainThing thing) {
        Map<String, Object> values = thing.getConfiguration().getProperties();
        if (!values.equals(tended.definition().configuration())) {
            tended.define(tended.definition().with(values));
            keep.accept(tended);
        }
    }

    @Override
    public void validateConfigurationParameters(Thing thing, Map<String, Object> values) {
        ThingKind kind = descriptors.thing(thing.getThingTypeUID().getAsString());
        check(kind == null ? null : kind.configUri(), values);
    }

    @Override
    public void validateConfigurationParameters(Channel channel, Map<String, Object> values) {
        ChannelTypeUID uid = channel.getChannelTypeUID();
        ChannelType type = uid == null ? null : descriptors.channel(uid.getAsString());
        check(type == null ? null : type.configUri(), values);
    }

    private void check(@Nullable String uri, Map<String, Object> values) {
        Map<String, String> wrong = new ConfigCheck(descriptors.configuration(uri)).wrong(values);
        if (!wrong.isEmpty()) {
            throw labels.refusal(tended.definition().type(), wrong);
        }
    }

    @Override
    public void configurationUpdated(Thing thing) {
        lifecycle.restart(tended);
    }

    @Override
    public void migrateThingType(Thing thing, ThingTypeUID type, Configuration configuration) {
        throw new IllegalStateException("this host cannot make things of type " + type + " of others");
    }

    @Override
    public void channelTriggered(Thing thing, ChannelUID channel, String event) {
        announcements.tell(new HostEvent.Triggered(channel, event));
    }

    @Override
    public ChannelBuilder createChannelBuilder(ChannelUID channel, ChannelTypeUID type) {
        ChannelType known = descriptors.channel(type.getAsString());
        if (known == null) {
            throw new IllegalArgumentException("there is no channel type " + type);
        }
        return assembly.builder(channel, tended.definition().type(), known);
    }

    @Override
    public ChannelBuilder editChannel(Thing thing, ChannelUID channel) {
        Channel known = thing.getChannel(channel.getId());
        if (known == null) {
            throw new IllegalArgumentException("thing " + thing.getUID() + " has no channel " + channel);
        }
        return ChannelBuilder.create(known);
    }

    @Override
    public List<ChannelBuilder> createChannelBuilders(ChannelGroupUID group, ChannelGroupTypeUID type) {
        return List.copyOf(assembly.members(group, type.getAsString()).values());
    }

    @Override
    public boolean isChannelLinked(ChannelUID channel) {
        return links.isLinked(channel);
    }

    @Override
    public @Nullable Bridge getBridge(ThingUID uid) {
        Tended bridge = roster.get(uid);
        return bridge != null && bridge.thing() instanceof Bridge found ? found : null;
    }
}
