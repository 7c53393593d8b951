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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Activity;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.PlaylistId;
import org.photoframes.cloud.CloudAnswer;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.CloudRequest.Write;
import org.photoframes.cloud.JsonFilter;

/**
 * The endpoints of frames (Aura sheet 5.2, 5.5), one method each. All block, need a session, and fail as the sheet's section 3
 * says; a frame that is unknown or not ours is {@link CloudException.NotFound}.
 */
final class FrameApi {

    private final Session session;

    FrameApi(Session session) {
        this.session = session;
    }

    /** {@code GET /frames.json}: every frame that the user owns or contributes to; not paged (confidence V). */
    List<Frame> frames() throws CloudException, InterruptedException {
        CloudAnswer answer = session.send(CloudRequest.get("/frames.json"));
        List<Frame> frames = new ArrayList<>();
        for (JsonElement element : Answers.array(answer, "frames")) {
            if (element instanceof JsonObject object && Answers.text(object, "id") != null) {
                frames.add(new Frame(object));
            }
        }
        return frames;
    }

    /**
     * {@code GET /frames/ID.json} (confidence V). The frame comes in several envelopes, and some answers lack the schedule: ask
     * {@link #frames()} for that.
     */
    Frame frame(FrameId id) throws CloudException, InterruptedException {
        return singleFrame(session.send(CloudRequest.get(path(id, ".json"))));
    }

    /**
     * {@code PUT /frames/ID.json} with the changed fields only (confidence S; fields: Aura sheet 13.4). One setting for each call;
     * the answer is what the cloud made of it.
     */
    Frame change(FrameId id, JsonObject changedFields, Write write) throws CloudException, InterruptedException {
        JsonObject body = new JsonObject();
        body.add("frame", changedFields);
        return singleFrame(
                session.send(CloudRequest.put(path(id, ".json"), body).charged(write)));
    }

    /**
     * {@code GET /frames/ID/assets.json}: a page of the listing, hidden ones included (confidence V).
     *
     * @param cursor where to go on; null for the first page
     */
    AssetPage assets(FrameId id, @Nullable String cursor) throws CloudException, InterruptedException {
        return assets(id, cursor, JsonFilter.ALL);
    }

    /** The same, with only what the filter keeps of the answer. */
    AssetPage assets(FrameId id, @Nullable String cursor, JsonFilter kept) throws CloudException, InterruptedException {
        return AssetPage.of(session.send(CloudRequest.get(path(id, "/assets.json"))
                .withQuery("limit", AuraPoliteness.PAGE_SIZE)
                .withQuery("filter", "all")
                .withQuery("side_load_users", "false")
                .withQuery("cursor", cursor)
                .keeping(kept)));
    }

    /** {@code GET /frames/ID/activities.json}: the newest activities (confidence O; the cursor seems unused). */
    List<Activity> activities(FrameId id) throws CloudException, InterruptedException {
        CloudAnswer answer = session.send(CloudRequest.get(path(id, "/activities.json")));
        List<Activity> activities = new ArrayList<>();
        for (JsonElement element : Answers.array(answer, "activities")) {
            if (element instanceof JsonObject object && Answers.text(object, "id") != null) {
                activities.add(new Activity(object));
            }
        }
        return activities;
    }

    /** {@code GET /playlists/ID/assets.json}: settings rows, not assets (confidence V); a page. */
    AssetPage album(FrameId frame, PlaylistId id, @Nullable String cursor) throws CloudException, InterruptedException {
        return AssetPage.of(session.send(CloudRequest.get("/playlists/" + Answers.segment(id.value()) + "/assets.json")
                .withQuery("frame_id", frame)
                .withQuery("filter", "all")
                .withQuery("limit", AuraPoliteness.PAGE_SIZE)
                .withQuery("cursor", cursor)));
    }

    /** {@code POST /frames/ID/next.json}; its answer has no known form (confidence O). */
    void next(FrameId id) throws CloudException, InterruptedException {
        session.send(CloudRequest.post(path(id, "/next.json"), new JsonObject()).answerOptional());
    }

    /** {@code POST /frames/ID/back.json}; its answer has no known form (confidence O). */
    void back(FrameId id) throws CloudException, InterruptedException {
        session.send(CloudRequest.post(path(id, "/back.json"), new JsonObject()).answerOptional());
    }

    /**
     * {@code POST /frames/ID/goto.json} (confidence V).
     *
     * @return whether the frame complied
     */
    boolean goTo(FrameId id, AssetId asset, Instant now) throws CloudException, InterruptedException {
        JsonObject body = new JsonObject();
        body.addProperty("asset_id", asset.value());
        body.addProperty("frame_id", id.value());
        body.addProperty("goto_time", Answers.time(now));
        body.addProperty("swipe_direction", 0);
        body.addProperty("impression_id", UUID.randomUUID().toString());
        body.addProperty("select_asset", true);
        CloudAnswer answer = session.send(CloudRequest.post(path(id, "/goto.json"), body));
        return answer.json() instanceof JsonObject object
                && object.get("showing") instanceof JsonPrimitive showing
                && showing.isBoolean()
                && showing.getAsBoolean();
    }

    /**
     * {@code POST /frames/ID/select_asset.json}: puts assets on the frame, or unhides them (confidence V).
     *
     * @return how many failed; which is not told
     */
    int select(FrameId id, List<AssetId> assets, Write write) throws CloudException, InterruptedException {
        return batch(path(id, "/select_asset.json"), assets, write);
    }

    /**
     * {@code POST /frames/ID/select_asset.json} for uploads: an identifier that the cloud does not know yet makes a placeholder,
     * which {@link AssetApi#update} completes (confidence V; Aura sheet 11.1).
     *
     * @return how many failed; which is not told
     */
    int selectLocal(FrameId id, List<String> localIdentifiers, Write write)
            throws CloudException, InterruptedException {
        return batch(path(id, "/select_asset.json"), "asset_local_identifier", localIdentifiers, write);
    }

    /** {@code POST /frames/ID/exclude_asset}, without {@code .json}: hides assets (confidence V). */
    int exclude(FrameId id, List<AssetId> assets, Write write) throws CloudException, InterruptedException {
        return batch(path(id, "/exclude_asset"), assets, write);
    }

    /** {@code POST /frames/ID/remove_asset.json}: takes assets off this frame only (confidence V). */
    int remove(FrameId id, List<AssetId> assets, Write write) throws CloudException, InterruptedException {
        return batch(path(id, "/remove_asset.json"), assets, write);
    }

    private int batch(String path, List<AssetId> assets, Write write) throws CloudException, InterruptedException {
        return batch(path, "asset_id", assets.stream().map(AssetId::value).toList(), write);
    }

    /** @param key which kind of id; the bare {@code local_identifier} is a bad request (Aura sheet 5) */
    private int batch(String path, String key, List<String> assets, Write write)
            throws CloudException, InterruptedException {
        if (assets.isEmpty() || assets.size() > AuraPoliteness.BATCH) {
            throw new IllegalArgumentException("1 to " + AuraPoliteness.BATCH + " assets, not " + assets.size());
        }
        JsonArray items = new JsonArray();
        for (String asset : assets) {
            JsonObject item = new JsonObject();
            item.addProperty(key, asset);
            items.add(item);
        }
        JsonObject body = new JsonObject();
        body.add("assets", items);
        CloudAnswer answer =
                session.send(CloudRequest.post(path, body).charged(write).idempotent(true));
        return answer.json() instanceof JsonObject object
                        && object.get("number_failed") instanceof JsonPrimitive failed
                        && failed.isNumber()
                ? failed.getAsInt()
                : 0;
    }

    private static Frame singleFrame(CloudAnswer answer) throws CloudException {
        JsonElement candidate = answer.json();
        for (String envelope : List.of("result", "frame")) {
            if (candidate instanceof JsonObject object && object.get(envelope) instanceof JsonObject inner) {
                candidate = inner;
            }
        }
        if (candidate instanceof JsonObject object
                && object.get("frames") instanceof JsonArray list
                && list.size() == 1) {
            candidate = list.get(0);
        }
        if (candidate instanceof JsonObject frame && Answers.text(frame, "id") != null) {
            return new Frame(frame);
        }
        throw Answers.without(answer, "frame");
    }

    private static String path(FrameId id, String rest) {
        return "/frames/" + Answers.segment(id.value()) + rest;
    }
}
