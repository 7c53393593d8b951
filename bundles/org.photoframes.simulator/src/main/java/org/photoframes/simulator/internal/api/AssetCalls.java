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
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.internal.json.AssetJson;
import org.photoframes.simulator.internal.json.Wire;

/** Looking up, dating, cropping and deleting single assets (Aura sheet 5.3). */
final class AssetCalls {
    private static final Set<Integer> TURNS = Set.of(0, 90, 180, 270);
    private static final List<String> RECTANGLES =
            List.of("user_landscape_rect", "user_landscape_16_10_rect", "user_portrait_rect", "user_portrait_4_5_rect");

    private final AssetJson assets;

    AssetCalls(AssetJson assets) {
        this.assets = assets;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/assets/asset_for_local_identifier.json", this::byLocalIdentifier);
        routes.on("POST", "/assets/update_taken_at_date.json", this::changeDate);
        routes.on("POST", "/assets/crop.json", this::crop);
        routes.on("DELETE", "/assets/{asset}.json", this::delete);
    }

    /** What is on no frame any more still resolves, as a stub. */
    private JsonElement byLocalIdentifier(Call call) throws Refusal {
        String localIdentifier = call.query("local_identifier");
        if (localIdentifier == null) {
            throw Refusal.badRequest();
        }
        SimAsset asset = call.world().assetByLocalIdentifier(call.account(), localIdentifier);
        JsonObject answer = new JsonObject();
        answer.add("asset", asset == null ? JsonNull.INSTANCE : wholeOrStub(call, asset));
        answer.add("child_albums", new JsonArray());
        if (call.world().behaviour().drift().hasSmartAdds()) {
            answer.add("smart_adds", new JsonArray());
        }
        return answer;
    }

    private JsonObject wholeOrStub(Call call, SimAsset asset) {
        List<SimFrame> frames = call.world().framesWith(asset);
        return frames.isEmpty() ? assets.stub(asset) : assets.asset(asset, frames.get(0), call.base(), true);
    }

    /** Answers with the asset itself, not wrapped. */
    private JsonElement changeDate(Call call) throws Refusal {
        JsonObject body = call.body();
        SimAsset asset = subject(call, body);
        String takenAt = Wire.text(body, "taken_at");
        if (takenAt == null) {
            throw Refusal.badRequest();
        }
        asset.set("taken_at", instant(takenAt));
        asset.set("taken_at_granularity", Wire.plain(body.get("taken_at_granularity")));
        asset.set("taken_at_user_override_at", call.world().now());
        return assets.asset(asset, anyFrame(call, asset), call.base(), true);
    }

    private JsonElement crop(Call call) throws Refusal {
        JsonObject body = call.body();
        SimAsset asset = subject(call, body);
        if (body.get("rotation_cw") instanceof JsonPrimitive turn && turn.isNumber()) {
            if (!TURNS.contains(turn.getAsInt())) {
                throw Refusal.badRequest();
            }
            asset.set("rotation_cw", turn.getAsInt());
        }
        for (String rectangle : RECTANGLES) {
            String value = Wire.text(body, rectangle);
            if (value != null && !value.matches("\\d+(\\.\\d+)?(,\\d+(\\.\\d+)?){3}")) {
                throw Refusal.badRequest();
            }
            if (body.has(rectangle)) {
                asset.set(rectangle, value);
            }
        }
        JsonObject answer = new JsonObject();
        answer.add("asset", assets.asset(asset, anyFrame(call, asset), call.base(), true));
        return answer;
    }

    /** Deletes account-wide; on what looks like a placeholder it claims success and does nothing. */
    private JsonElement delete(Call call) throws Refusal {
        SimAsset asset = call.world().asset(call.placeholder("asset"));
        if (asset == null || asset.uploader() != call.account()) {
            throw Refusal.notFound();
        }
        if (asset.isReady()) {
            call.world().delete(asset);
        }
        return new JsonObject();
    }

    private static SimAsset subject(Call call, JsonObject body) throws Refusal {
        String id = Wire.text(body, "id");
        if (id != null) {
            return call.asset(id);
        }
        String localIdentifier = Wire.text(body, "local_identifier");
        SimAsset asset =
                localIdentifier == null ? null : call.world().assetByLocalIdentifier(call.account(), localIdentifier);
        if (asset == null) {
            throw Refusal.notFound();
        }
        return asset;
    }

    private static @Nullable SimFrame anyFrame(Call call, SimAsset asset) {
        List<SimFrame> frames = call.world().framesWith(asset);
        return frames.isEmpty() ? null : frames.get(0);
    }

    /** Any number of fraction digits, none, or an offset. */
    static Instant instant(String text) throws Refusal {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw Refusal.badRequest();
        }
    }
}
