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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.photoframes.simulator.MediaKind;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.World;
import org.photoframes.simulator.internal.json.Wire;

/** What a file is that was uploaded, or a change of that (Aura sheet 5.3, 11.4). */
final class UploadCalls {
    private static final Set<String> TAKEN_OVER = Set.of(
            "file_name",
            "md5_hash",
            "width",
            "height",
            "data_uti",
            "orientation",
            "modified_at",
            "selected",
            "favorite",
            "upload_priority",
            "original_file_name",
            "video_file_name",
            "duration",
            "duration_unclipped",
            "video_clip_start",
            "video_clip_excludes_audio",
            "is_live",
            "ios_media_subtypes",
            "source_id");

    void addTo(Routes routes) {
        routes.on("PUT", "/assets/batch_update.json", this::update);
    }

    /** Items without a usable identifier are left out of {@code successes} (Aura sheet 5.3). */
    private JsonElement update(Call call) throws Refusal {
        JsonArray ids = new JsonArray();
        JsonArray successes = new JsonArray();
        for (JsonElement element : call.array("assets")) {
            if (!(element instanceof JsonObject item)) {
                throw Refusal.badRequest();
            }
            String localIdentifier = Wire.text(item, "local_identifier");
            if (localIdentifier != null) {
                SimAsset asset = describe(call, localIdentifier, item);
                ids.add(asset.id());
                JsonObject success = new JsonObject();
                success.addProperty("id", asset.id());
                success.addProperty("local_identifier", localIdentifier);
                successes.add(success);
            }
        }
        JsonObject answer = new JsonObject();
        answer.add("ids", ids);
        answer.add("successes", successes);
        return answer;
    }

    private static SimAsset describe(Call call, String localIdentifier, JsonObject item) throws Refusal {
        World world = call.world();
        SimAsset known = world.assetByLocalIdentifier(call.account(), localIdentifier);
        SimAsset asset = known != null
                ? known
                : world.addAsset(
                        call.account(), NewPhoto.of(MediaKind.PLACEHOLDER).localIdentifier(localIdentifier));
        String fileBefore = asset.fileName();
        for (Map.Entry<String, JsonElement> field : item.entrySet()) {
            // Nulls are accepted and change nothing; the location is not taken over (Aura sheet 11.3).
            if (TAKEN_OVER.contains(field.getKey()) && !field.getValue().isJsonNull()) {
                asset.set(field.getKey(), Wire.plain(field.getValue()));
            }
        }
        String takenAt = Wire.text(item, "taken_at");
        if (takenAt != null) {
            asset.set("taken_at", AssetCalls.instant(takenAt));
        }
        process(world, asset, !Objects.equals(fileBefore, asset.fileName()));
        return asset;
    }

    /** A file that is there is processed after a while; a missing one when it is told of again and there by then. */
    private static void process(World world, SimAsset asset, boolean newFile) {
        String file = asset.fileName();
        if (file == null || !newFile && asset.field("uploaded_at") != null) {
            return;
        }
        boolean there = world.objects().has(file);
        asset.readyAt(there ? world.now().plus(world.behaviour().processingDelay()) : null);
        if (there) {
            asset.set("good_resolution", true);
            asset.set("is_classified", true);
        }
    }
}
