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
package org.photoframes.download.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.PhotoMetadata;

/** Metadata as a text that two runs can compare, and the difference between two of them. */
final class Description {

    private Description() {}

    /** The same metadata always gives the same text; another version of the rules gives another. */
    static String of(PhotoMetadata metadata) {
        JsonObject json = new JsonObject();
        json.addProperty("version", ExifService.VERSION);
        add(json, "taken", metadata.taken());
        add(json, "coordinates", metadata.coordinates());
        add(json, "altitude", metadata.altitude());
        add(json, "caption", metadata.caption());
        add(json, "artist", metadata.artist());
        add(json, "identifier", metadata.identifier());
        json.addProperty("rotation", metadata.rotation());
        JsonArray keywords = new JsonArray();
        metadata.keywords().stream().sorted().forEach(keywords::add);
        json.add("keywords", keywords);
        return json.toString();
    }

    /**
     * What of the metadata was not said before: only that may replace what the file says, since everything else in the
     * file may come from the camera.
     */
    static PhotoMetadata news(String before, PhotoMetadata now) {
        JsonObject old = JsonParser.parseString(before).getAsJsonObject();
        return new PhotoMetadata(
                isNews(old, "taken", now.taken()) ? now.taken() : null,
                isNews(old, "coordinates", now.coordinates()) ? now.coordinates() : null,
                isNews(old, "altitude", now.altitude()) ? now.altitude() : null,
                isNews(old, "caption", now.caption()) ? now.caption() : null,
                isNews(old, "artist", now.artist()) ? now.artist() : null,
                newKeywords(old, now),
                isNews(old, "identifier", now.identifier()) ? now.identifier() : null,
                0);
    }

    private static List<String> newKeywords(JsonObject old, PhotoMetadata now) {
        List<String> added = new ArrayList<>(now.keywords());
        if (old.get("keywords") instanceof JsonArray known) {
            for (JsonElement keyword : known) {
                added.remove(keyword.getAsString());
            }
        }
        return added;
    }

    private static boolean isNews(JsonObject old, String name, @Nullable Object value) {
        String before = old.get(name) instanceof JsonPrimitive text ? text.getAsString() : null;
        return !Objects.equals(before, value == null ? null : value.toString());
    }

    private static void add(JsonObject json, String name, @Nullable Object value) {
        if (value != null) {
            json.addProperty(name, value.toString());
        }
    }
}
