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

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import java.io.IOException;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.Activity;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;
import org.photoframes.simulator.internal.server.Inbound;

/**
 * One call of the API by somebody who is logged in.
 *
 * @param path what the path's placeholders stand for
 */
record Call(World world, Account account, Inbound request, Map<String, String> path) {

    /** Unlike {@code JsonParser}, takes nothing that is not JSON. */
    private static final TypeAdapter<JsonElement> STRICT = new Gson().getAdapter(JsonElement.class);

    String base() {
        return request.base();
    }

    @Nullable
    String query(String name) {
        String value = request.query().get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** The body, which must be a JSON object; an empty body counts as an empty object. */
    JsonObject body() throws Refusal {
        return body(request);
    }

    static JsonObject body(Inbound request) throws Refusal {
        if (request.text().isBlank()) {
            return new JsonObject();
        }
        try {
            if (STRICT.fromJson(request.text()) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParseException | IOException e) {
            // Answered like any other malformed body.
        }
        throw Refusal.badRequest();
    }

    JsonArray array(String name) throws Refusal {
        if (body().get(name) instanceof JsonArray array) {
            return array;
        }
        throw Refusal.badRequest();
    }

    String placeholder(String name) {
        return path.getOrDefault(name, "");
    }

    /** The frame in the path; unknown and foreign ones are not found alike. */
    SimFrame frame() throws Refusal {
        return frame(placeholder("frame"));
    }

    SimFrame frame(@Nullable String id) throws Refusal {
        SimFrame frame = id == null ? null : world.frame(id);
        if (frame == null || !frame.isVisibleTo(account)) {
            throw Refusal.notFound();
        }
        return frame;
    }

    /** An asset that this person uploaded or sees on a frame. */
    SimAsset asset(@Nullable String id) throws Refusal {
        SimAsset asset = id == null ? null : world.asset(id);
        if (asset == null || !sees(asset)) {
            throw Refusal.notFound();
        }
        return asset;
    }

    private boolean sees(SimAsset asset) {
        return asset.uploader() == account
                || world.framesWith(asset).stream().anyMatch(frame -> frame.isVisibleTo(account));
    }

    Activity activity() throws Refusal {
        for (SimFrame frame : world.framesOf(account)) {
            for (Activity activity : frame.activities()) {
                if (activity.id().equals(placeholder("activity"))) {
                    return activity;
                }
            }
        }
        throw Refusal.notFound();
    }
}
