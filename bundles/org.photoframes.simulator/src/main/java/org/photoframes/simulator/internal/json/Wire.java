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
package org.photoframes.simulator.internal.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** Plain values to JSON and back, times as Aura writes them (Aura sheet 8). */
public final class Wire {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Wire() {}

    public static String time(Instant instant) {
        return TIME.format(instant);
    }

    public static JsonElement json(@Nullable Object value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        } else if (value instanceof JsonElement element) {
            return element;
        } else if (value instanceof Boolean flag) {
            return new JsonPrimitive(flag);
        } else if (value instanceof Number number) {
            return new JsonPrimitive(number);
        } else if (value instanceof Instant instant) {
            return new JsonPrimitive(time(instant));
        } else if (value instanceof Iterable<?> list) {
            JsonArray array = new JsonArray();
            list.forEach(each -> array.add(json(each)));
            return array;
        } else if (value instanceof Map<?, ?> map) {
            JsonObject object = new JsonObject();
            map.forEach((name, each) -> object.add(String.valueOf(name), json(each)));
            return object;
        }
        return new JsonPrimitive(value.toString());
    }

    /** The value as plain Java: text, number, boolean, list, map or null. */
    public static @Nullable Object plain(@Nullable JsonElement element) {
        if (element == null || element.isJsonNull()) {
            return null;
        } else if (element instanceof JsonPrimitive primitive) {
            return primitive.isBoolean()
                    ? (Object) primitive.getAsBoolean()
                    : primitive.isNumber() ? number(primitive) : primitive.getAsString();
        } else if (element instanceof JsonArray array) {
            List<@Nullable Object> list = new ArrayList<>();
            array.forEach(each -> list.add(plain(each)));
            return list;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        element.getAsJsonObject().entrySet().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
        return map;
    }

    private static Number number(JsonPrimitive primitive) {
        double value = primitive.getAsDouble();
        return value == Math.rint(value)
                        && Math.abs(value) < 1e15
                        && !primitive.getAsString().contains(".")
                ? (Number) primitive.getAsLong()
                : (Number) value;
    }

    /** The text under this name, null if there is none or it is something else. */
    public static @Nullable String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonPrimitive primitive && primitive.isString()
                ? primitive.getAsString()
                : null;
    }
}
