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
package org.photoframes.simulator.internal.admin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.internal.server.Inbound;

/**
 * An admin request.
 *
 * @param path the segments behind {@code /_admin}
 */
record Order(Inbound request, List<String> path, JsonObject body) {

    static Order of(Inbound request) throws AdminFailure {
        List<String> path = List.of(request.path().split("/")).stream()
                .filter(segment -> !segment.isEmpty())
                .toList();
        if (request.text().isBlank()) {
            return new Order(request, path, new JsonObject());
        }
        try {
            if (JsonParser.parseString(request.text()) instanceof JsonObject body) {
                return new Order(request, path, body);
            }
        } catch (JsonParseException e) {
            // Said below.
        }
        throw AdminFailure.bad("The body must be a JSON object.");
    }

    boolean is(String method, String... pattern) {
        if (!request.method().equals(method) || path.size() != pattern.length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if (!pattern[i].equals("*") && !pattern[i].equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    String segment(int index) {
        return path.get(index);
    }

    @Nullable
    String text(String name) {
        JsonElement value = body.get(name);
        return value instanceof JsonPrimitive primitive ? primitive.getAsString() : null;
    }

    String needed(String name) throws AdminFailure {
        String value = text(name);
        if (value == null) {
            throw AdminFailure.bad("The body lacks \"" + name + "\".");
        }
        return value;
    }

    boolean flag(String name) {
        return body.get(name) instanceof JsonPrimitive primitive && primitive.isBoolean() && primitive.getAsBoolean();
    }

    long number(String name, long otherwise) throws AdminFailure {
        JsonElement value = body.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof JsonPrimitive primitive && primitive.isNumber()) {
            return primitive.getAsLong();
        }
        throw AdminFailure.bad("\"" + name + "\" must be a number.");
    }

    Duration seconds(String name, Duration otherwise) throws AdminFailure {
        return Duration.ofSeconds(number(name, otherwise.toSeconds()));
    }

    @Nullable
    Instant instant(String name) throws AdminFailure {
        String value = text(name);
        try {
            return value == null ? null : Instant.parse(value);
        } catch (DateTimeParseException e) {
            throw AdminFailure.bad("\"" + name + "\" must be a time like 2026-09-12T05:40:00Z.");
        }
    }
}
