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
package org.photoframes.simulator.internal.api;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.Behaviour;

/**
 * One page of a listing with the cursor of the next (Aura sheet 6).
 *
 * @param next null on the last page
 */
record Page<T>(List<T> rows, @Nullable String next) {

    static <T> Page<T> of(List<T> all, Call call) throws Refusal {
        Behaviour behaviour = call.world().behaviour();
        int limit = Math.min(behaviour.largestPage(), limit(call.query("limit"), behaviour.pageWithoutLimit()));
        int from = Math.min(all.size(), offset(call.query("cursor")));
        int to = (int) Math.min(all.size(), (long) from + limit);
        return new Page<>(all.subList(from, to), to < all.size() ? cursor(to) : null);
    }

    private static int limit(@Nullable String given, int otherwise) throws Refusal {
        if (given == null) {
            return otherwise;
        }
        if (!given.matches("[1-9]\\d{0,8}")) {
            throw Refusal.badRequest();
        }
        return Integer.parseInt(given);
    }

    private static String cursor(int offset) {
        String json = "{\"o\":" + offset + "}";
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static int offset(@Nullable String cursor) throws Refusal {
        if (cursor == null) {
            return 0;
        }
        try {
            String json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (JsonParser.parseString(json) instanceof JsonObject object
                    && object.get("o") instanceof JsonPrimitive offset
                    && offset.getAsString().matches("\\d{1,9}")) {
                return offset.getAsInt();
            }
        } catch (JsonParseException | IllegalArgumentException e) {
            // Answered like any other malformed value.
        }
        throw Refusal.badRequest();
    }
}
