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
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.Caption;
import org.photoframes.simulator.DriftProfile;
import org.photoframes.simulator.Placement;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;
import org.photoframes.simulator.internal.pictures.Transform;
import org.photoframes.simulator.internal.pictures.VideoHost;

/** Assets, their settings rows and their captions (Aura sheet 7.2, 7.3, 7.8). */
public final class AssetJson {
    private static final int QUALITY = 80;
    /** Null on an asset whose picture is not there yet (fields marked P in the sheet). */
    private static final Set<String> NEEDS_PICTURE = Set.of(
            "file_name",
            "md5_hash",
            "data_uti",
            "width",
            "height",
            "orientation",
            "taken_at",
            "uploaded_at",
            "handled_at",
            "upload_priority");

    private final World world;
    private final UserJson users;
    private final VideoHost videos;

    public AssetJson(World world, UserJson users, VideoHost videos) {
        this.world = world;
        this.users = users;
        this.videos = videos;
    }

    /**
     * An asset as the listing of a frame has it.
     *
     * @param frame whose captions it carries; null for none
     * @param base {@code http://host:port} under which the client finds us
     */
    public JsonObject asset(SimAsset asset, @Nullable SimFrame frame, String base, boolean withUser) {
        DriftProfile drift = world.behaviour().drift();
        boolean ready = asset.isReady();
        JsonObject json = new JsonObject();
        json.addProperty("id", asset.id());
        json.addProperty("user_id", asset.uploader().id());
        asset.fields().forEach((name, value) -> {
            if (drift.sendsAssetField(name) && (ready || !name.equals("good_resolution"))) {
                json.add(name, ready || !NEEDS_PICTURE.contains(name) ? Wire.json(value) : JsonNull.INSTANCE);
            }
        });
        String video = asset.videoFileName();
        json.add("video_url", Wire.json(video == null || !ready ? null : videos.signedUrl(base, video)));
        pictures(json, asset, base, ready);
        json.add("attachments", frame == null ? new JsonArray() : captions(asset, frame));
        if (withUser) {
            json.add("user", users.user(asset.uploader()));
        }
        return json;
    }

    /** What is left of an asset that is on no frame any more (Aura sheet 5.3). */
    public JsonObject stub(SimAsset asset) {
        JsonObject json = new JsonObject();
        json.addProperty("id", asset.id());
        json.add("local_identifier", Wire.json(asset.localIdentifier()));
        json.add("file_name", JsonNull.INSTANCE);
        return json;
    }

    private void pictures(JsonObject json, SimAsset asset, String base, boolean ready) {
        json.add("thumbnail_url", ready ? url(asset, base, 200, 200) : JsonNull.INSTANCE);
        boolean sent = ready && asset.renditions();
        json.add("widget_url", sent ? url(asset, base, 400, 400) : JsonNull.INSTANCE);
        json.add("minibar_url", sent ? url(asset, base, 160, 160) : JsonNull.INSTANCE);
        json.add("minibar_landscape_url", sent ? url(asset, base, 240, 160) : JsonNull.INSTANCE);
        json.add("minibar_portrait_url", sent ? url(asset, base, 160, 240) : JsonNull.INSTANCE);
        json.add("landscape_url", sent ? url(asset, base, 1024, 768) : JsonNull.INSTANCE);
        json.add("landscape_16_10_url", sent ? url(asset, base, 1280, 800) : JsonNull.INSTANCE);
        json.add("portrait_url", sent ? url(asset, base, 768, 1024) : JsonNull.INSTANCE);
        json.add("portrait_4_5_url", sent ? url(asset, base, 960, 1200) : JsonNull.INSTANCE);
        for (String shape : List.of("landscape", "landscape_16_10", "portrait", "portrait_4_5")) {
            json.add(shape + "_url_padding", JsonNull.INSTANCE);
        }
    }

    private JsonElement url(SimAsset asset, String base, int width, int height) {
        String file = asset.fileName();
        if (file == null) {
            return JsonNull.INSTANCE;
        }
        Object turned = asset.field("rotation_cw");
        int degrees = turned instanceof Number number ? number.intValue() : 0;
        String name = new Transform(degrees, width, height, QUALITY, file).name();
        return Wire.json(base + "/imgproxy/" + asset.uploader().id() + "/" + name);
    }

    private JsonArray captions(SimAsset asset, SimFrame frame) {
        JsonArray list = new JsonArray();
        asset.captions(frame).forEach(caption -> list.add(caption(caption)));
        return list;
    }

    /** A caption, its text under {@code data} (Aura sheet 7.8). */
    public JsonObject caption(Caption caption) {
        JsonObject json = new JsonObject();
        json.addProperty("id", caption.id());
        json.addProperty("asset_id", caption.assetId());
        json.addProperty("frame_id", caption.frameId());
        json.addProperty("user_id", caption.userId());
        json.addProperty("type", caption.type());
        json.addProperty("data", caption.text());
        json.add("updated_by_user_id", Wire.json(caption.updatedByUserId()));
        json.addProperty("created_at", Wire.time(caption.createdAt()));
        json.addProperty("updated_at", Wire.time(caption.updatedAt()));
        return json;
    }

    /** A settings row: whether the asset is shown on the frame. */
    public JsonObject setting(Placement placement) {
        JsonObject json = new JsonObject();
        json.addProperty("id", placement.id());
        json.addProperty("asset_id", placement.asset().id());
        json.addProperty("frame_id", placement.frame().id());
        json.addProperty("added_by_id", placement.addedById());
        json.addProperty("selected", placement.shown());
        json.addProperty("hidden", !placement.shown());
        json.addProperty("reason", "user");
        json.addProperty("created_at", Wire.time(placement.createdAt()));
        json.addProperty("updated_at", Wire.time(placement.updatedAt()));
        json.addProperty("updated_selected_at", Wire.time(placement.updatedSelectedAt()));
        json.add("last_impression_at", Wire.json(placement.lastImpressionAt()));
        return json;
    }
}
