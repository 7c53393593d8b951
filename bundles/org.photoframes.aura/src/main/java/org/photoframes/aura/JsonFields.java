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
package org.photoframes.aura;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the fields of a cloud object. A field that is absent, null or of another type than expected is null: the API gains and
 * loses fields without notice (Aura sheet 7), and one odd field must not take a frame away.
 */
record JsonFields(JsonObject json) {

    @Nullable
    String text(String name) {
        JsonPrimitive value = primitive(name);
        // MB guards against the literal text "null" (Aura sheet 7.2).
        return value == null || !value.isString() || value.getAsString().equals("null") ? null : value.getAsString();
    }

    /** A text that can be an id: one that is not blank. */
    @Nullable
    String id(String name) {
        String text = text(name);
        return text == null || text.isBlank() ? null : text;
    }

    @Nullable
    Boolean flag(String name) {
        JsonPrimitive value = primitive(name);
        return value == null || !value.isBoolean() ? null : (Boolean) value.getAsBoolean();
    }

    @Nullable
    Integer whole(String name) {
        Double number = number(name);
        return number == null || Math.abs(number) > Integer.MAX_VALUE ? null : (Integer) (int) Math.round(number);
    }

    @Nullable
    Double number(String name) {
        JsonPrimitive value = primitive(name);
        if (value == null || !value.isNumber()) {
            return null;
        }
        double number = value.getAsDouble();
        return Double.isFinite(number) ? (Double) number : null;
    }

    /** Any number of fraction digits, {@code Z} or an offset; year 4001 means never (Aura sheet 8). */
    @Nullable
    Instant time(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return time.getYear() >= 4001 ? null : time.toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A wall clock time dressed as an instant: neither date nor zone mean anything (Aura sheet 8.3). */
    @Nullable
    LocalTime wallClock(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toLocalTime();
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Nullable
    URI uri(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            URI uri = URI.create(text);
            return "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()) ? uri : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Nullable
    JsonFields object(String name) {
        return json.get(name) instanceof JsonObject object ? new JsonFields(object) : null;
    }

    /** The objects of an array; empty if there is no array. */
    List<JsonFields> objects(String name) {
        List<JsonFields> objects = new ArrayList<>();
        if (json.get(name) instanceof JsonArray array) {
            for (JsonElement element : array) {
                if (element instanceof JsonObject object) {
                    objects.add(new JsonFields(object));
                }
            }
        }
        return objects;
    }

    /** The texts of an array; empty if there is no array. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (json.get(name) instanceof JsonArray array) {
            for (JsonElement element : array) {
                if (element instanceof JsonPrimitive value && value.isString()) {
                    texts.add(value.getAsString());
                }
            }
        }
        return texts;
    }

    private @Nullable JsonPrimitive primitive(String name) {
        return json.get(name) instanceof JsonPrimitive value ? value : null;
    }
}
