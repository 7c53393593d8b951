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
package org.photoframes.binding.auraframes.internal.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
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

/** Plays openHAB for one thing, and writes down what its handler reports. */
public final class RecordingCallback implements ThingHandlerCallback {

    private final Map<String, List<State>> states = new HashMap<>();
    private final List<ThingStatusInfo> statuses = new CopyOnWriteArrayList<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final Set<String> links = new HashSet<>();
    private final List<BridgeListener> children = new CopyOnWriteArrayList<>();

    @Nullable
    private Bridge bridge;

    private Runnable rule = () -> {};

    /** Hears of the status of a bridge. */
    public interface BridgeListener {
        void bridgeStatusChanged(ThingStatusInfo info);
    }

    /** Runs at every event, as a rule does. */
    public void atEvents(Runnable rule) {
        this.rule = rule;
    }

    public void setBridge(Bridge bridge) {
        this.bridge = bridge;
    }

    public void addChild(BridgeListener child) {
        children.add(child);
    }

    public synchronized void link(String... channels) {
        links.addAll(List.of(channels));
    }

    public synchronized void unlink(String channel) {
        links.remove(channel);
    }

    /** All states the channel was sent, oldest first. */
    public synchronized List<State> sent(String channel) {
        return List.copyOf(states.getOrDefault(channel, List.of()));
    }

    /** The state of the channel; null if it was sent none. */
    public @Nullable State state(String channel) {
        List<State> all = sent(channel);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    public synchronized Set<String> channels() {
        return Set.copyOf(states.keySet());
    }

    public synchronized int count() {
        return states.values().stream().mapToInt(List::size).sum() + statuses.size() + events.size();
    }

    public List<ThingStatusInfo> statuses() {
        return List.copyOf(statuses);
    }

    public ThingStatusInfo status() {
        return statuses.get(statuses.size() - 1);
    }

    public List<String> events() {
        return List.copyOf(events);
    }

    public synchronized void forgetStates() {
        states.clear();
    }

    @Override
    public synchronized void stateUpdated(ChannelUID channel, State state) {
        states.computeIfAbsent(channel.getId(), id -> new ArrayList<>()).add(state);
    }

    @Override
    public void postCommand(ChannelUID channel, Command command) {}

    @Override
    public void statusUpdated(Thing thing, ThingStatusInfo status) {
        thing.setStatusInfo(status);
        statuses.add(status);
        children.forEach(child -> child.bridgeStatusChanged(status));
    }

    @Override
    public void thingUpdated(Thing thing) {}

    @Override
    public void validateConfigurationParameters(Thing thing, Map<String, Object> values) {}

    @Override
    public void validateConfigurationParameters(Channel channel, Map<String, Object> values) {}

    @Override
    public void configurationUpdated(Thing thing) {}

    @Override
    public void migrateThingType(Thing thing, ThingTypeUID type, Configuration configuration) {}

    @Override
    public void channelTriggered(Thing thing, ChannelUID channel, String event) {
        events.add(channel.getId() + " " + event);
        rule.run();
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
    public synchronized boolean isChannelLinked(ChannelUID channel) {
        return links.contains(channel.getId());
    }

    @Override
    public @Nullable Bridge getBridge(ThingUID uid) {
        return bridge;
    }
}
