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
package org.photoframes.thinghost.sample;

import java.util.Collection;
import java.util.List;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.binding.BaseBridgeHandler;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerService;
import org.openhab.core.types.Command;
import org.photoframes.thinghost.record.Record;

/** An account that follows commands: "online" and "offline" set its status. */
public class SampleBridgeHandler extends BaseBridgeHandler {
    public SampleBridgeHandler(Bridge bridge) {
        super(bridge);
    }

    @Override
    public void initialize() {
        SampleConfiguration configuration = getConfigAs(SampleConfiguration.class);
        Record.add("initialize " + getThing().getUID() + " poll " + configuration.pollInterval);
        updateStatus(ThingStatus.UNKNOWN);
        scheduler.execute(() -> updateStatus(ThingStatus.ONLINE));
    }

    @Override
    public void dispose() {
        Record.add("dispose " + getThing().getUID());
    }

    @Override
    public void handleCommand(ChannelUID channel, Command command) {
        Record.add("command " + channel + " " + command);
        if (command.toString().equals("offline")) {
            updateStatus(
                    ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR, "@text/offline.unreachable [\"15\"]");
        } else if (command.toString().equals("online")) {
            updateStatus(ThingStatus.ONLINE);
        }
    }

    @Override
    public void childHandlerInitialized(ThingHandler child, Thing thing) {
        Record.add("child initialized " + thing.getUID());
    }

    @Override
    public void childHandlerDisposed(ThingHandler child, Thing thing) {
        Record.add("child disposed " + thing.getUID());
    }

    @Override
    public Collection<Class<? extends ThingHandlerService>> getServices() {
        return List.of(SampleDiscovery.class);
    }
}
