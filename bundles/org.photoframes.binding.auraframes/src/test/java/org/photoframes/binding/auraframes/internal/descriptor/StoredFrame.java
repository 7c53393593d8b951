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
package org.photoframes.binding.auraframes.internal.descriptor;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * A frame as openHAB keeps those that were made in its user interface, and what openHAB does with it by the instructions.
 *
 * @param version that it says it has; 0 if it says none
 * @param channels the channel types by the ids
 */
record StoredFrame(int version, Map<String, String> channels) {

    /** One that the first version of the binding made. */
    static StoredFrame ofTheFirstVersion() throws IOException {
        try (InputStream in = StoredFrame.class.getResourceAsStream("frame-of-the-first-version.json")) {
            JsonObject thing = JsonParser.parseReader(
                            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
                    .getAsJsonObject()
                    .entrySet()
                    .iterator()
                    .next()
                    .getValue()
                    .getAsJsonObject()
                    .getAsJsonObject("value");
            JsonElement version = thing.getAsJsonObject("properties").get("thingTypeVersion");
            Map<String, String> channels = new TreeMap<>();
            for (JsonElement each : thing.getAsJsonArray("channels")) {
                JsonObject channel = each.getAsJsonObject();
                channels.put(
                        channel.get("id").getAsString(),
                        channel.get("channelTypeUID").getAsString());
            }
            return new StoredFrame(version == null ? 0 : version.getAsInt(), channels);
        }
    }

    /** One that is made now. */
    static StoredFrame ofToday(int version) {
        Map<String, String> channels = new TreeMap<>();
        Descriptors.frameChannels().forEach((id, type) -> channels.put(id, "auraframes:" + type.getAttribute("id")));
        return new StoredFrame(version, channels);
    }

    /** What becomes of it when all instructions up to that version are there. */
    StoredFrame updated(Element instructions, int upTo) {
        Map<String, String> after = new TreeMap<>(channels);
        int reached = version;
        for (Element set : Descriptors.children(instructions)) {
            int target = Integer.parseInt(set.getAttribute("targetVersion"));
            if (target > version && target <= upTo) {
                Descriptors.children(set).forEach(instruction -> follow(instruction, after));
                reached = target;
            }
        }
        return new StoredFrame(reached, after);
    }

    private static void follow(Element instruction, Map<String, String> channels) {
        for (String group : instruction.getAttribute("groupIds").split(",")) {
            String id = group + "#" + instruction.getAttribute("id");
            String type = Descriptors.text(instruction, "type");
            switch (instruction.getTagName()) {
                case "add-channel" -> {
                    if (channels.putIfAbsent(id, type) != null) {
                        throw new AssertionError("openHAB refuses to add " + id + ", which is there already");
                    }
                }
                case "update-channel" -> channels.put(id, type);
                case "remove-channel" -> channels.remove(id);
                default -> throw new AssertionError("openHAB knows no " + instruction.getTagName());
            }
        }
    }
}
