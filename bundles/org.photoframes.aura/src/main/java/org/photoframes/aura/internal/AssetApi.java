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
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AttachmentId;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.UploadedFile;
import org.photoframes.aura.UserId;
import org.photoframes.cloud.CloudAnswer;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.CloudRequest.Write;

/**
 * The endpoints of assets and their captions (Aura sheet 5.3, 5.6), one method each. All block, need a session, and
 * fail as the sheet's section 3 says. Deleting an asset from the whole account is not offered, on purpose (Aura sheet 14).
 */
final class AssetApi {

    private final Session session;

    AssetApi(Session session) {
        this.session = session;
    }

    /** A file as {@link #update} takes it. Its place is not told: the cloud does not take it over (Aura sheet 11.3). */
    static JsonObject json(UploadedFile file) {
        JsonObject json = new JsonObject();
        json.addProperty("local_identifier", file.localIdentifier());
        json.addProperty("file_name", file.fileName());
        json.addProperty("md5_hash", Base64.getEncoder().encodeToString(file.md5()));
        json.addProperty("width", file.width());
        json.addProperty("height", file.height());
        json.addProperty("data_uti", file.dataType());
        json.addProperty("orientation", 1);
        json.addProperty("taken_at", Answers.time(file.taken()));
        json.addProperty("modified_at", Answers.time(file.modified()));
        json.addProperty("selected", true);
        json.addProperty("favorite", false);
        json.addProperty("upload_priority", 0);
        if (file.originalFileName() != null) {
            json.addProperty("original_file_name", file.originalFileName());
        }
        return json;
    }

    /**
     * {@code PUT /assets/batch_update.json} (confidence V; fields: Aura sheet 11.4). Repeating it does no harm.
     *
     * @param assets up to 50 objects with a {@code local_identifier} each
     * @return the ids of those that succeeded, by their local identifiers
     */
    Map<String, AssetId> update(List<JsonObject> assets, Write write) throws CloudException, InterruptedException {
        if (assets.isEmpty() || assets.size() > AuraPoliteness.BATCH) {
            throw new IllegalArgumentException("1 to " + AuraPoliteness.BATCH + " assets, not " + assets.size());
        }
        JsonArray items = new JsonArray();
        assets.forEach(items::add);
        JsonObject body = new JsonObject();
        body.add("assets", items);
        CloudAnswer answer =
                session.send(CloudRequest.put("/assets/batch_update.json", body).charged(write));
        Map<String, AssetId> succeeded = new HashMap<>();
        for (JsonElement element : Answers.array(answer, "successes")) {
            if (element instanceof JsonObject success) {
                String local = Answers.text(success, "local_identifier");
                String id = Answers.text(success, "id");
                if (local != null && id != null) {
                    succeeded.put(local, new AssetId(id));
                }
            }
        }
        return succeeded;
    }

    /**
     * {@code GET /assets/asset_for_local_identifier.json} (confidence V).
     *
     * @return null if there is none; a removed asset still resolves as a stub without a file name, which is none as well
     */
    @Nullable
    Asset forLocalIdentifier(String localIdentifier) throws CloudException, InterruptedException {
        CloudAnswer answer = session.send(CloudRequest.get("/assets/asset_for_local_identifier.json")
                .withQuery("local_identifier", localIdentifier));
        if (answer.json() instanceof JsonObject object
                && object.get("asset") instanceof JsonObject found
                && Answers.text(found, "id") != null) {
            Asset asset = new Asset(found);
            return asset.fileName() == null ? null : asset;
        }
        return null;
    }

    /** {@code POST /assets/update_taken_at_date.json}: the date shown on the frame; answers unwrapped (confidence O). */
    Asset changeTaken(AssetId id, Instant taken) throws CloudException, InterruptedException {
        JsonObject body = new JsonObject();
        body.addProperty("id", id.value());
        body.addProperty("taken_at", Answers.time(taken));
        body.add("taken_at_granularity", null);
        CloudAnswer answer = session.send(
                CloudRequest.post("/assets/update_taken_at_date.json", body).idempotent(true));
        if (answer.json() instanceof JsonObject asset && Answers.text(asset, "id") != null) {
            return new Asset(asset);
        }
        throw Answers.without(answer, "asset");
    }

    /**
     * {@code POST /assets/crop.json} (confidence V). The whole picture as rectangle makes the frame fit instead of crop.
     *
     * @param rectangle {@code x,y,w,h} in pixels, for every shape of display
     */
    Asset crop(Asset asset, String rectangle, Write write) throws CloudException, InterruptedException {
        JsonObject body = new JsonObject();
        body.addProperty("id", asset.id().value());
        body.addProperty("local_identifier", asset.localIdentifier());
        UserId uploader = asset.uploader();
        body.addProperty("user_id", uploader == null ? null : uploader.value());
        body.addProperty("rotation_cw", asset.rotation());
        for (String shape : List.of("landscape", "landscape_16_10", "portrait", "portrait_4_5")) {
            body.addProperty("user_" + shape + "_rect", rectangle);
        }
        CloudAnswer answer = session.send(
                CloudRequest.post("/assets/crop.json", body).charged(write).idempotent(true));
        return new Asset(Answers.object(answer, "asset"));
    }

    /**
     * {@code POST /attachments.json}: adds a caption (confidence O). Not idempotent: read again before repeating it, or
     * there are two. The text goes in as {@code text} and comes out as {@code data}.
     */
    AttachmentId caption(FrameId frame, AssetId asset, String text, Write write)
            throws CloudException, InterruptedException {
        JsonObject body = new JsonObject();
        body.addProperty("asset_id", asset.value());
        body.addProperty("frame_id", frame.value());
        body.addProperty("type", "caption");
        body.addProperty("text", text);
        CloudAnswer answer =
                session.send(CloudRequest.post("/attachments.json", body).charged(write));
        String id = Answers.text(Answers.object(answer, "attachment"), "id");
        if (id == null) {
            throw Answers.without(answer, "attachment id");
        }
        return new AttachmentId(id);
    }

    /** {@code DELETE /attachments/ID.json}: removes a caption; its answer has no known form (confidence O). */
    void removeCaption(AttachmentId id, Write write) throws CloudException, InterruptedException {
        session.send(CloudRequest.delete("/attachments/" + Answers.segment(id.value()) + ".json")
                .charged(write)
                .answerOptional());
    }
}
