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

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.types.Command;

/**
 * Gives one thing its life.
 */
public interface ThingHandler {
    Thing getThing();

    /** Starts the handler; returns at once and reports a status sooner or later. */
    void initialize();

    /** Ends all that the handler does; it may be started again. */
    void dispose();

    void setCallback(@Nullable ThingHandlerCallback callback);

    void handleCommand(ChannelUID channel, Command command);

    /** Takes new configuration values; ConfigValidationException when they are not valid. */
    void handleConfigurationUpdate(Map<String, Object> configuration);

    void thingUpdated(Thing thing);

    void channelLinked(ChannelUID channel);

    void channelUnlinked(ChannelUID channel);

    void bridgeStatusChanged(ThingStatusInfo status);

    /** Says goodbye; ends with the status REMOVED. */
    void handleRemoval();

    /** Classes of services that live with this handler. */
    default Collection<Class<? extends ThingHandlerService>> getServices() {
        return List.of();
    }
}
