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
package org.photoframes.thinghost.internal.inbox;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ThingUID;
import org.photoframes.thinghost.ThingDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Things that the user made of discoveries; they survive restarts. */
public final class ApprovedThings {
    private static final Gson GSON = new Gson();

    private final Logger logger = LoggerFactory.getLogger(ApprovedThings.class);
    private final Storage<String> storage;

    public ApprovedThings(StorageService storages) {
        storage = storages.getStorage("org.photoframes.thinghost.approved");
    }

    /** All that were approved; entries that cannot be read are left out with a line in the log. */
    public List<ThingDefinition> all() {
        List<ThingDefinition> things = new ArrayList<>();
        for (String uid : storage.getKeys()) {
            String text = storage.get(uid);
            try {
                things.add(read(
                        new ThingUID(uid),
                        JsonParser.parseString(text == null ? "" : text).getAsJsonObject()));
            } catch (JsonParseException | IllegalStateException | IllegalArgumentException e) {
                logger.warn("The approved thing {} cannot be read and is left out", uid);
            }
        }
        return things;
    }

    public void keep(ThingDefinition thing) {
        JsonObject json = new JsonObject();
        ThingUID bridge = thing.bridge();
        json.addProperty("bridge", bridge == null ? null : bridge.getAsString());
        json.addProperty("label", thing.label());
        json.add("config", GSON.toJsonTree(thing.configuration()));
        json.add("properties", GSON.toJsonTree(thing.properties()));
        storage.put(thing.uid().getAsString(), json.toString());
    }

    public void forget(ThingUID uid) {
        storage.remove(uid.getAsString());
    }

    private static ThingDefinition read(ThingUID uid, JsonObject json) {
        String bridge = text(json, "bridge");
        Map<String, Object> configuration = new LinkedHashMap<>();
        json.getAsJsonObject("config")
                .entrySet()
                .forEach(each -> configuration.put(each.getKey(), value(each.getValue())));
        Map<String, String> properties = new LinkedHashMap<>();
        json.getAsJsonObject("properties")
                .entrySet()
                .forEach(each -> properties.put(each.getKey(), each.getValue().getAsString()));
        return new ThingDefinition(
                uid,
                bridge == null ? null : new ThingUID(bridge),
                text(json, "label"),
                null,
                configuration,
                properties,
                List.of());
    }

    private static @Nullable String text(JsonObject json, String name) {
        return json.has(name) ? json.get(name).getAsString() : null;
    }

    private static Object value(JsonElement json) {
        if (json.isJsonArray()) {
            List<Object> values = new ArrayList<>();
            json.getAsJsonArray().forEach(each -> values.add(value(each)));
            return values;
        }
        JsonPrimitive primitive = json.getAsJsonPrimitive();
        if (primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        return primitive.isNumber() ? primitive.getAsBigDecimal() : primitive.getAsString();
    }
}
