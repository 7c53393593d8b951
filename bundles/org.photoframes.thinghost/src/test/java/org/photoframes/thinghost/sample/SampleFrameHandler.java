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
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.RawType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.binding.BaseThingHandler;
import org.openhab.core.thing.binding.ThingHandlerService;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.photoframes.thinghost.record.Record;

/** A frame that behaves as its configuration says. */
public class SampleFrameHandler extends BaseThingHandler {
    public SampleFrameHandler(Thing thing) {
        super(thing);
    }

    @Override
    public void initialize() {
        String behaviour = getConfigAs(SampleConfiguration.class).behaviour;
        Record.add("initialize " + getThing().getUID() + " bridge " + (getBridge() == null ? "none" : "there"));
        switch (behaviour) {
            case "broken" -> throw new IllegalStateException("the display is broken");
            case "silent" -> Record.add("silent");
            default -> updateStatus(ThingStatus.ONLINE);
        }
    }

    @Override
    public void dispose() {
        Record.add("dispose " + getThing().getUID());
    }

    @Override
    public void handleRemoval() {
        Record.add("goodbye " + getThing().getUID());
        super.handleRemoval();
    }

    @Override
    public void handleCommand(ChannelUID channel, Command command) {
        Record.add("command " + channel + " " + command);
        if (command.toString().equals("explode")) {
            throw new IllegalStateException("a command that fails");
        }
        if (command instanceof RefreshType) {
            switch (channel.getId()) {
                case "status#online" -> updateState(channel, OnOffType.ON);
                case "settings#interval" -> updateState(channel, new QuantityType<>("30 s"));
                case "picture" -> updateState(channel, new RawType(new byte[] {1, 2, 3}, "image/png"));
                default -> Record.add("nothing to say about " + channel.getId());
            }
        } else if (command instanceof State state) {
            updateState(channel, state);
        } else {
            triggerChannel("activity", command.toString());
        }
    }

    @Override
    public Collection<Class<? extends ThingHandlerService>> getServices() {
        return List.of(SampleActions.class);
    }
}
