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
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.DriftProfile;
import org.photoframes.simulator.Impression;
import org.photoframes.simulator.Playlist;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** Frames with what they show (Aura sheet 7.1, 7.5, 7.6, 7.9). */
public final class FrameJson {
    private static final List<String> SCHEDULE =
            List.of("scheduled_display_sleep", "scheduled_display_on_at", "scheduled_display_off_at");
    private static final int RECENT = 10;

    private final World world;
    private final UserJson users;
    private final AssetJson assets;

    public FrameJson(World world, UserJson users, AssetJson assets) {
        this.world = world;
        this.users = users;
        this.assets = assets;
    }

    /** A frame as the list of all frames has it. */
    public JsonObject listed(SimFrame frame, String base) {
        return frame(frame, base, true, false);
    }

    /** A frame as the single answer has it, perhaps without its schedule (Aura sheet 16, quirk 19). */
    public JsonObject single(SimFrame frame, String base, boolean withRecentAssets) {
        return frame(frame, base, world.behaviour().scheduleInSingleFrame(), withRecentAssets);
    }

    private JsonObject frame(SimFrame frame, String base, boolean withSchedule, boolean withRecentAssets) {
        DriftProfile drift = world.behaviour().drift();
        JsonObject json = new JsonObject();
        json.addProperty("id", frame.id());
        json.addProperty("name", frame.name());
        json.addProperty("user_id", frame.owner().id());
        frame.fields().forEach((name, value) -> {
            boolean scheduled = SCHEDULE.contains(name);
            if (drift.sendsFrameField(name) && (!scheduled || withSchedule)) {
                json.add(name, Wire.json(value));
            }
        });
        json.addProperty("num_assets", frame.numAssets());
        json.addProperty("client_queue_url", base + "/sqs/000000000000/frame-" + frame.id() + "-client");
        json.add("user", users.user(frame.owner()));
        JsonArray contributors = new JsonArray();
        frame.contributors().forEach(account -> contributors.add(users.user(account)));
        json.add("contributors", contributors);
        json.add("playlists", playlists(frame));
        json.add("recent_assets", withRecentAssets ? recent(frame, base) : new JsonArray());
        Impression impression = frame.impression();
        json.add("last_impression_at", Wire.json(impression == null ? null : impression.at()));
        json.add("last_impression", impression == null ? JsonNull.INSTANCE : impression(impression, frame, base));
        if (drift.sendsFrameField("frame_environment") && !json.has("frame_environment")) {
            json.add("frame_environment", environment(frame));
        }
        return json;
    }

    private static JsonArray playlists(SimFrame frame) {
        JsonArray list = new JsonArray();
        for (Playlist playlist : frame.playlists()) {
            JsonObject json = new JsonObject();
            json.addProperty("id", playlist.id());
            json.addProperty("name", playlist.name());
            json.addProperty("num_assets", playlist.assetIds().size());
            list.add(json);
        }
        return list;
    }

    private JsonArray recent(SimFrame frame, String base) {
        JsonArray list = new JsonArray();
        frame.placements().stream()
                .filter(placement -> placement.shown())
                .limit(RECENT)
                .forEach(placement -> list.add(assets.asset(placement.asset(), frame, base, false)));
        return list;
    }

    private JsonObject impression(Impression impression, SimFrame frame, String base) {
        JsonObject json = new JsonObject();
        json.addProperty("id", impression.id());
        json.addProperty("frame_id", impression.frameId());
        json.addProperty("asset_id", impression.assetId());
        json.addProperty("view_count", impression.viewCount());
        for (String time : List.of("created_at", "viewed_at", "last_viewed_at", "last_viewed_or_created_at")) {
            json.addProperty(time, Wire.time(impression.at()));
        }
        json.add("last_shown_with_asset_id", JsonNull.INSTANCE);
        json.add("gesture_direction", JsonNull.INSTANCE);
        json.add("live_photo_on_transition", JsonNull.INSTANCE);
        SimAsset asset = world.asset(impression.assetId());
        json.add("asset", shownAsset(asset, frame, base));
        return json;
    }

    private JsonElement shownAsset(@Nullable SimAsset asset, SimFrame frame, String base) {
        return asset == null ? JsonNull.INSTANCE : assets.asset(asset, frame, base, false);
    }

    private static JsonObject environment(SimFrame frame) {
        JsonObject json = new JsonObject();
        String lastOnline = Wire.time(frame.lastOnlineAt());
        json.addProperty("id", "env-" + frame.id().substring(0, 8));
        json.addProperty("frame_id", frame.id());
        json.addProperty("last_online_at", lastOnline);
        json.add("created_at", Wire.json(frame.field("created_at")));
        json.addProperty("updated_at", lastOnline);
        return json;
    }
}
