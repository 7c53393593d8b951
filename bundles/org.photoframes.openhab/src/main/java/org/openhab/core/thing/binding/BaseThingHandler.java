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

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.*;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The usual ground of a handler.
 */
public abstract class BaseThingHandler implements ThingHandler {
    private final Logger logger = LoggerFactory.getLogger(BaseThingHandler.class);

    protected final ScheduledExecutorService scheduler = ThreadPoolManager.getScheduledPool("thingHandler");

    protected Thing thing;

    private volatile @Nullable ThingHandlerCallback callback;

    public BaseThingHandler(Thing thing) {
        this.thing = thing;
    }

    @Override
    public Thing getThing() {
        return thing;
    }

    @Override
    public void dispose() {}

    @Override
    public void setCallback(@Nullable ThingHandlerCallback callback) {
        this.callback = callback;
    }

    protected @Nullable ThingHandlerCallback getCallback() {
        return callback;
    }

    /** The callback, or null with a line in the log: this handler is not, or no longer, tended. */
    private @Nullable ThingHandlerCallback callbackFor(String what) {
        ThingHandlerCallback now = callback;
        if (now == null) {
            logger.debug("{} {} has no effect: its handler is disposed", what, thing.getUID());
        }
        return now;
    }

    // ---- what the host tells

    @Override
    public void handleConfigurationUpdate(Map<String, Object> values) {
        validateConfigurationParameters(values);
        if (!isModifyingCurrentConfig(values)) {
            return;
        }
        Configuration configuration = editConfiguration();
        values.forEach(configuration::put);
        if (isInitialized()) {
            dispose();
            updateConfiguration(configuration);
            initialize();
        } else {
            updateConfiguration(configuration);
            ThingHandlerCallback host = callbackFor("A new configuration of");
            if (host != null) {
                host.configurationUpdated(thing);
            }
        }
    }

    @Override
    public void thingUpdated(Thing thing) {
        dispose();
        this.thing = thing;
        initialize();
    }

    @Override
    public void channelLinked(ChannelUID channel) {
        handleCommand(channel, RefreshType.REFRESH);
    }

    @Override
    public void channelUnlinked(ChannelUID channel) {}

    @Override
    public void bridgeStatusChanged(ThingStatusInfo bridge) {
        boolean waiting = thing.getStatusInfo().getStatusDetail() == ThingStatusDetail.BRIDGE_OFFLINE;
        if (bridge.getStatus() == ThingStatus.ONLINE && waiting) {
            updateStatus(ThingStatus.ONLINE);
        } else if (bridge.getStatus() == ThingStatus.OFFLINE) {
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.BRIDGE_OFFLINE);
        }
    }

    @Override
    public void handleRemoval() {
        updateStatus(ThingStatus.REMOVED);
    }

    // ---- states and events

    protected void updateState(String channel, State state) {
        updateState(new ChannelUID(thing.getUID(), channel), state);
    }

    protected void updateState(ChannelUID channel, State state) {
        ThingHandlerCallback host = callbackFor("A state of");
        if (host != null) {
            host.stateUpdated(channel, state);
        }
    }

    protected void postCommand(String channel, Command command) {
        postCommand(new ChannelUID(thing.getUID(), channel), command);
    }

    protected void postCommand(ChannelUID channel, Command command) {
        ThingHandlerCallback host = callbackFor("A command of");
        if (host != null) {
            host.postCommand(channel, command);
        }
    }

    protected void triggerChannel(String channel) {
        triggerChannel(channel, "");
    }

    protected void triggerChannel(String channel, String event) {
        triggerChannel(new ChannelUID(thing.getUID(), channel), event);
    }

    protected void triggerChannel(ChannelUID channel) {
        triggerChannel(channel, "");
    }

    protected void triggerChannel(ChannelUID channel, String event) {
        ThingHandlerCallback host = callbackFor("An event of");
        if (host != null) {
            host.channelTriggered(thing, channel, event);
        }
    }

    protected boolean isLinked(String channel) {
        return isLinked(new ChannelUID(thing.getUID(), channel));
    }

    /** Whether anybody looks at the channel. */
    protected boolean isLinked(ChannelUID channel) {
        ThingHandlerCallback host = callback;
        return host != null && host.isChannelLinked(channel);
    }

    // ---- status

    protected void updateStatus(ThingStatus status) {
        updateStatus(status, ThingStatusDetail.NONE);
    }

    protected void updateStatus(ThingStatus status, ThingStatusDetail detail) {
        updateStatus(status, detail, null);
    }

    protected void updateStatus(ThingStatus status, ThingStatusDetail detail, @Nullable String description) {
        ThingHandlerCallback host = callbackFor("A status of");
        if (host != null) {
            host.statusUpdated(thing, new ThingStatusInfo(status, detail, description));
        }
    }

    protected boolean isInitialized() {
        ThingStatus status = thing.getStatus();
        return status == ThingStatus.ONLINE || status == ThingStatus.OFFLINE || status == ThingStatus.UNKNOWN;
    }

    protected @Nullable Bridge getBridge() {
        ThingUID bridge = thing.getBridgeUID();
        ThingHandlerCallback host = callback;
        return bridge == null || host == null ? null : host.getBridge(bridge);
    }

    // ---- configuration

    /** The configuration; change it only through {@link #updateConfiguration}. */
    protected Configuration getConfig() {
        return new Configuration(thing.getConfiguration());
    }

    /** The configuration as an object of a class with fields of the parameters' names. */
    protected <T> T getConfigAs(Class<T> type) {
        return getConfig().as(type);
    }

    protected Configuration editConfiguration() {
        return getConfig();
    }

    protected void updateConfiguration(Configuration configuration) {
        thing.getConfiguration().setProperties(configuration.getProperties());
        tellThingUpdated();
    }

    protected boolean isModifyingCurrentConfig(Map<String, Object> values) {
        Configuration now = getConfig();
        Configuration wanted = new Configuration(values);
        return wanted.keySet().stream().anyMatch(name -> !Objects.equals(wanted.get(name), now.get(name)));
    }

    /** Refuses wrong values with a ConfigValidationException. */
    protected void validateConfigurationParameters(Map<String, Object> values) {
        ThingHandlerCallback host = callbackFor("A check of");
        if (host != null) {
            host.validateConfigurationParameters(thing, values);
        }
    }

    // ---- the thing itself

    protected ThingBuilder editThing() {
        return ThingBuilder.create(thing);
    }

    protected void updateThing(Thing changed) {
        if (changed == thing) {
            throw new IllegalArgumentException("change a copy of the thing, see editThing");
        }
        ThingHandlerCallback host = callbackFor("A change of");
        if (host != null) {
            thing = changed;
            host.thingUpdated(changed);
        }
    }

    protected Map<String, String> editProperties() {
        return new HashMap<>(thing.getProperties());
    }

    protected void updateProperties(@Nullable Map<String, String> properties) {
        if (properties != null) {
            properties.forEach(thing::setProperty);
            tellThingUpdated();
        }
    }

    /** Sets one property; null removes it. */
    protected void updateProperty(String name, @Nullable String value) {
        if (!Objects.equals(thing.setProperty(name, value), value)) {
            tellThingUpdated();
        }
    }

    private void tellThingUpdated() {
        ThingHandlerCallback host = callbackFor("A change of");
        if (host != null) {
            host.thingUpdated(thing);
        }
    }
}
