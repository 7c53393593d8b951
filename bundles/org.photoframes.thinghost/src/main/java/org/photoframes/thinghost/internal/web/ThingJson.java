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

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.thinghost.ChannelView;
import org.photoframes.thinghost.InboxEntry;
import org.photoframes.thinghost.StatusView;
import org.photoframes.thinghost.ThingView;

/** Things as JSON, with openHAB's names where openHAB has the same. */
final class ThingJson {
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();

    private ThingJson() {}

    static JsonObject thing(ThingView thing) {
        JsonObject json = new JsonObject();
        json.addProperty("UID", thing.uid().getAsString());
        json.addProperty("thingTypeUID", thing.type().getAsString());
        json.addProperty("label", thing.label());
        ifThere(json, "bridgeUID", thing.bridge());
        ifThere(json, "location", thing.location());
        json.addProperty("editable", false);
        json.add("statusInfo", status(thing.status()));
        json.add("properties", GSON.toJsonTree(thing.properties()));
        json.add("configuration", GSON.toJsonTree(thing.configuration()));
        JsonArray channels = new JsonArray();
        thing.channels().forEach(channel -> channels.add(channel(channel)));
        json.add("channels", channels);
        return json;
    }

    static JsonObject status(StatusView status) {
        JsonObject json = new JsonObject();
        json.addProperty("status", status.status().name());
        json.addProperty("statusDetail", status.detail().name());
        ifThere(json, "description", status.description());
        return json;
    }

    private static JsonObject channel(ChannelView channel) {
        JsonObject json = new JsonObject();
        json.addProperty("uid", channel.uid().getAsString());
        json.addProperty("id", channel.uid().getId());
        ifThere(json, "channelTypeUID", channel.type());
        ifThere(json, "itemType", channel.itemType());
        json.addProperty("kind", channel.kind().name());
        json.addProperty("label", channel.label());
        ifThere(json, "description", channel.description());
        json.addProperty("readOnly", channel.readOnly());
        json.addProperty("advanced", channel.advanced());
        json.addProperty("state", channel.state());
        ifThere(json, "lastUpdate", channel.lastUpdate());
        ifThere(json, "lastChange", channel.lastChange());
        return json;
    }

    static JsonObject entry(InboxEntry entry) {
        JsonObject json = new JsonObject();
        json.addProperty("thingUID", entry.uid().getAsString());
        json.addProperty("thingTypeUID", entry.type().getAsString());
        ifThere(json, "bridgeUID", entry.bridge());
        json.addProperty("label", entry.label());
        json.addProperty("flag", "NEW");
        json.add("properties", GSON.toJsonTree(entry.properties()));
        ifThere(json, "representationProperty", entry.representationProperty());
        json.addProperty("discovered", entry.discovered().toString());
        return json;
    }

    private static void ifThere(JsonObject json, String name, @Nullable Object value) {
        if (value != null) {
            json.addProperty(name, value.toString());
        }
    }
}
