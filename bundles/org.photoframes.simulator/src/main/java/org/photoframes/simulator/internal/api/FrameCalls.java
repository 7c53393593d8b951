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

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.internal.json.FrameJson;
import org.photoframes.simulator.internal.json.Wire;

/** Frames and their settings (Aura sheet 5.2, 13.4). */
final class FrameCalls {
    private static final int OK = 200;

    private final FrameJson frames;

    FrameCalls(FrameJson frames) {
        this.frames = frames;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/frames.json", this::all);
        routes.on("GET", "/frames/{frame}.json", this::one);
        routes.on("PUT", "/frames/{frame}.json", this::change);
    }

    private JsonElement all(Call call) {
        JsonArray list = new JsonArray();
        call.world().framesOf(call.account()).forEach(frame -> list.add(frames.listed(frame, call.base())));
        JsonObject answer = new JsonObject();
        answer.add("frames", list);
        return answer;
    }

    private JsonElement one(Call call) throws Refusal {
        SimFrame frame = call.frame();
        JsonObject answer = new JsonObject();
        answer.add("frame", frames.single(frame, call.base(), "1".equals(call.query("include_recent_assets"))));
        if (call.world().behaviour().drift().hasTotalAssetCount()) {
            answer.addProperty("total_asset_count", frame.placements().size());
        }
        return answer;
    }

    /** Takes what it knows, ignores the rest, answers with the frame as it now is. */
    private JsonElement change(Call call) throws Refusal {
        SimFrame frame = call.frame();
        if (!(call.body().get("frame") instanceof JsonObject wanted)) {
            throw Refusal.badRequest();
        }
        int refused = call.world().behaviour().foreignSettingsStatus();
        if (frame.owner() != call.account() && refused != OK) {
            throw new Refusal(refused, refused == 404 ? "Not found" : "Forbidden", false);
        }
        for (Map.Entry<String, JsonElement> field : wanted.entrySet()) {
            if (SimFrame.isWritable(field.getKey()) && fits(frame.field(field.getKey()), field.getValue())) {
                frame.set(field.getKey(), Wire.plain(field.getValue()));
            }
        }
        String zone = Wire.text(wanted, "user_set_time_zone");
        if (zone != null) {
            frame.set("time_zone", zone);
        }
        JsonObject answer = new JsonObject();
        answer.add("frame", frames.single(frame, call.base(), false));
        return answer;
    }

    /** A value of another kind than the one it replaces is not taken; null and what was null are. */
    private static boolean fits(@Nullable Object before, JsonElement after) {
        if (before == null || after.isJsonNull()) {
            return true;
        }
        return after instanceof JsonPrimitive primitive
                && (before instanceof Boolean == primitive.isBoolean())
                && (before instanceof Number == primitive.isNumber());
    }
}
