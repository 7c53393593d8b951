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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.BaseThingHandler;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.types.Command;

class BaseThingHandlerTest {
    private static final ThingTypeUID TYPE = new ThingTypeUID("demo", "frame");

    private final RecordingCallback callback = new RecordingCallback();
    private final Thing thing =
            ThingBuilder.create(TYPE, "f1").withLabel("Hall").build();
    private final Handler handler = new Handler(thing);

    private class Handler extends BaseThingHandler {
        Handler(Thing thing) {
            super(thing);
        }

        @Override
        public void initialize() {
            callback.heard.add("initialize");
            updateStatus(ThingStatus.ONLINE);
        }

        @Override
        public void dispose() {
            callback.heard.add("dispose");
        }

        @Override
        public void handleCommand(ChannelUID channel, Command command) {
            callback.heard.add("handle " + channel.getId() + " " + command);
        }

        void report() {
            updateState("power", OnOffType.ON);
            triggerChannel("bell", "PRESSED");
        }

        void rename() {
            updateThing(editThing().withLabel("Kitchen").build());
        }

        void renameInPlace() {
            updateThing(getThing());
        }

        void learn(String name, String value) {
            updateProperty(name, value);
        }

        boolean linked(String channel) {
            return isLinked(channel);
        }
    }

    @BeforeEach
    void tend() {
        handler.setCallback(callback);
    }

    @Test
    void statesAndEventsReachTheCallback() {
        handler.report();

        assertThat(callback.heard).containsExactly("state demo:frame:f1:power ON", "event demo:frame:f1:bell PRESSED");
    }

    @Test
    void aHandlerWithoutCallbackReportsNothingAndDoesNotFail() {
        handler.setCallback(null);

        handler.report();

        assertThat(callback.heard).isEmpty();
    }

    @Test
    void aLinkedChannelIsAskedForItsValue() {
        handler.channelLinked(new ChannelUID(thing.getUID(), "power"));

        assertThat(callback.heard).containsExactly("handle power REFRESH");
        assertThat(handler.linked("linked")).isTrue();
        assertThat(handler.linked("power")).isFalse();
    }

    @Test
    void aBridgeTakesItsThingsOfflineAndBringsThemBack() {
        handler.bridgeStatusChanged(
                new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.COMMUNICATION_ERROR, null));
        assertThat(thing.getStatusInfo().getStatusDetail()).isEqualTo(ThingStatusDetail.BRIDGE_OFFLINE);

        handler.bridgeStatusChanged(new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, null));
        assertThat(thing.getStatus()).isEqualTo(ThingStatus.ONLINE);
    }

    @Test
    void aChangedConfigurationRestartsTheHandler() {
        handler.initialize();
        callback.heard.clear();

        handler.handleConfigurationUpdate(Map.of("pollInterval", 60));
        handler.handleConfigurationUpdate(Map.of("pollInterval", 60));

        assertThat(callback.heard)
                .containsExactly(
                        "validate [pollInterval]",
                        "dispose",
                        "thing Hall {}",
                        "initialize",
                        "status ONLINE",
                        "validate [pollInterval]");
        assertThat(thing.getConfiguration().get("pollInterval")).hasToString("60");
    }

    @Test
    void aChangedCopyTakesThePlaceOfTheThing() {
        handler.rename();

        assertThat(callback.heard).containsExactly("thing Kitchen {}");
        assertThat(handler.getThing().getLabel()).isEqualTo("Kitchen");
        assertThat(thing.getLabel()).isEqualTo("Hall");
        assertThatThrownBy(handler::renameInPlace).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyNewPropertiesAreReported() {
        handler.learn(Thing.PROPERTY_SERIAL_NUMBER, "S1");
        handler.learn(Thing.PROPERTY_SERIAL_NUMBER, "S1");

        assertThat(callback.heard).containsExactly("thing Hall {serialNumber=S1}");
    }

    @Test
    void goodbyeEndsWithRemoved() {
        handler.handleRemoval();

        assertThat(thing.getStatus()).isEqualTo(ThingStatus.REMOVED);
    }

    @Test
    void aBuiltBridgeListsItsThings() {
        ThingTypeUID type = new ThingTypeUID("demo", "account");
        PlainBridge bridge = (PlainBridge) BridgeBuilder.create(type, "home").build();
        bridge.addThing(thing);

        assertThat(bridge.getThings()).containsExactly(thing);
        assertThat(bridge.getThing(new ThingUID("demo:frame:f1"))).isSameAs(thing);
        bridge.removeThing(thing.getUID());
        assertThat(bridge.getThings()).isEmpty();
    }
}
