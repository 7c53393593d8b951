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
package org.photoframes.thinghost.internal.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.photoframes.thinghost.HostEvent;

/** Events as openHAB's event stream sends them: topic, type, and a payload that is JSON in a text. */
final class EventJson {
    private EventJson() {}

    static String of(HostEvent event) {
        JsonObject json = new JsonObject();
        JsonObject payload = new JsonObject();
        String thing = "openhab/things/" + event.thing();
        if (event instanceof HostEvent.StateUpdated state) {
            fill(
                    json,
                    "openhab/channels/" + state.channel() + (state.changed() ? "/statechanged" : "/state"),
                    state.changed() ? "ChannelStateChangedEvent" : "ChannelStateUpdatedEvent");
            payload.addProperty("value", state.state().toString());
        } else if (event instanceof HostEvent.Triggered trigger) {
            fill(json, "openhab/channels/" + trigger.channel() + "/triggered", "ChannelTriggeredEvent");
            payload.addProperty("event", trigger.event());
            payload.addProperty("channel", trigger.channel().getAsString());
        } else if (event instanceof HostEvent.StatusChanged status) {
            fill(json, thing + "/statuschanged", "ThingStatusInfoChangedEvent");
            JsonArray both = new JsonArray();
            both.add(ThingJson.status(status.now()));
            both.add(ThingJson.status(status.before()));
            json.addProperty("payload", both.toString());
            return json.toString();
        } else if (event instanceof HostEvent.Discovered found) {
            fill(json, "openhab/inbox/" + event.thing() + "/added", "InboxAddedEvent");
            payload = ThingJson.entry(found.entry());
        } else if (event instanceof HostEvent.Forgotten) {
            fill(json, "openhab/inbox/" + event.thing() + "/removed", "InboxRemovedEvent");
            payload.addProperty("thingUID", event.thing().getAsString());
        } else {
            String what = event instanceof HostEvent.Added
                    ? "added"
                    : event instanceof HostEvent.Removed ? "removed" : "updated";
            fill(
                    json,
                    thing + '/' + what,
                    "Thing" + Character.toUpperCase(what.charAt(0)) + what.substring(1) + "Event");
            payload.addProperty("UID", event.thing().getAsString());
        }
        json.addProperty("payload", payload.toString());
        return json.toString();
    }

    private static void fill(JsonObject json, String topic, String type) {
        json.addProperty("topic", topic);
        json.addProperty("type", type);
    }
}
