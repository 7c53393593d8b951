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
package org.photoframes.aura.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.ListedAsset;
import org.photoframes.cloud.CloudAnswer;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.JsonFilter;

/**
 * A page of a listing (Aura sheet 5.2, 6).
 *
 * @param assets in the cloud's order; empty for an album, which has settings rows only
 * @param settings the frame's rows by asset id
 * @param next the cursor of the next page; null if this was the last
 */
record AssetPage(
        List<Asset> assets,
        Map<String, JsonObject> settings,
        @Nullable String next) {

    /** What a photo and its files are made of: a sixth of what the cloud sends. */
    static final JsonFilter FOR_PHOTOS = JsonFilter.of("next_page_cursor", "error", "message")
            .with("asset_settings", JsonFilter.of("asset_id", "hidden", "selected"))
            .with(
                    "assets",
                    JsonFilter.of(
                                    "id",
                                    "user_id",
                                    "file_name",
                                    "md5_hash",
                                    "data_uti",
                                    "taken_at",
                                    "uploaded_at",
                                    "location",
                                    "location_name",
                                    "is_live",
                                    "duration",
                                    "video_file_name",
                                    "video_url",
                                    "rotation_cw",
                                    "selected",
                                    "attachments")
                            .with("user", JsonFilter.of("name")));

    static AssetPage of(CloudAnswer answer) throws CloudException {
        if (!(answer.json() instanceof JsonObject object)) {
            throw Answers.without(answer, "assets");
        }
        if (!(object.get("assets") instanceof JsonArray) && !(object.get("asset_settings") instanceof JsonArray)) {
            throw Answers.without(answer, "assets");
        }
        List<Asset> assets = new ArrayList<>();
        for (JsonElement element : elements(object, "assets")) {
            if (element instanceof JsonObject asset && Answers.text(asset, "id") != null) {
                assets.add(new Asset(asset));
            }
        }
        Map<String, JsonObject> settings = new LinkedHashMap<>();
        for (JsonElement element : elements(object, "asset_settings")) {
            String asset = element instanceof JsonObject row ? Answers.text(row, "asset_id") : null;
            if (asset != null) {
                settings.put(asset, element.getAsJsonObject());
            }
        }
        return new AssetPage(assets, settings, Answers.text(object, "next_page_cursor"));
    }

    boolean isEmpty() {
        return assets.isEmpty() && settings.isEmpty();
    }

    ListedAsset listed(FrameId frame, Asset asset) {
        JsonObject row = settings.get(asset.id().value());
        boolean hidden = row == null ? Boolean.FALSE.equals(asset.selected()) : isHidden(row);
        return new ListedAsset(asset, row, asset.photo(frame, hidden));
    }

    /** The ids that an album's rows name. */
    List<AssetId> members() {
        return settings.keySet().stream().map(AssetId::new).toList();
    }

    /** {@code hidden} mirrors {@code selected}; whichever was sent counts (Aura sheet 6). */
    private static boolean isHidden(JsonObject row) {
        if (row.get("hidden") instanceof JsonPrimitive hidden && hidden.isBoolean()) {
            return hidden.getAsBoolean();
        }
        return row.get("selected") instanceof JsonPrimitive selected
                && selected.isBoolean()
                && !selected.getAsBoolean();
    }

    private static JsonArray elements(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray array ? array : new JsonArray();
    }
}
