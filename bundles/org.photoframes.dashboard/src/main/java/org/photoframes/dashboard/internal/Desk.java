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
package org.photoframes.dashboard.internal;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameListing;
import org.photoframes.dashboard.internal.act.Albums;
import org.photoframes.dashboard.internal.act.CaptionActs;
import org.photoframes.dashboard.internal.act.FrameActs;
import org.photoframes.dashboard.internal.act.Job;
import org.photoframes.dashboard.internal.act.Jobs;
import org.photoframes.dashboard.internal.act.Originals;
import org.photoframes.dashboard.internal.act.UploadActs;
import org.photoframes.dashboard.internal.http.Reply;
import org.photoframes.dashboard.internal.http.Request;
import org.photoframes.dashboard.internal.live.FrameKey;
import org.photoframes.dashboard.internal.live.Household;
import org.photoframes.dashboard.internal.live.Hub;
import org.photoframes.dashboard.internal.live.Stamps;
import org.photoframes.dashboard.internal.picture.Pictures;
import org.photoframes.dashboard.internal.view.PhotoJson;
import org.photoframes.download.Backup;

/**
 * Finds who is to answer. Everything lies below {@code /api}: {@code state}, {@code events}, {@code jobs/ID/cancel}, and below
 * {@code accounts/KEY/frames/ID} what concerns one frame.
 */
record Desk(
        Household household,
        Hub hub,
        Stamps stamps,
        Supplier<Map<String, JsonObject>> state,
        Pictures pictures,
        Originals originals,
        Albums albums,
        CaptionActs captions,
        UploadActs uploads,
        Jobs jobs) {

    private static final Reply NOTHING = Reply.refusal(404, "There is nothing here.");
    private static final Reply WRONG_METHOD = Reply.refusal(405, "That cannot be done here.");

    /**
     * @param steps of the path below {@code /api}
     * @throws IllegalArgumentException with a sentence if the request makes no sense
     */
    Reply reply(List<String> steps, Request request) throws IOException {
        String first = steps.isEmpty() ? "" : steps.get(0);
        if (first.equals("state") && steps.size() == 1) {
            return request.isReading() ? Reply.json(Hub.whole(state.get())) : WRONG_METHOD;
        }
        if (first.equals("events") && steps.size() == 1) {
            return request.method().equals("GET") ? new Reply.Events(hub::join) : WRONG_METHOD;
        }
        if (first.equals("jobs") && steps.size() == 3 && steps.get(2).equals("cancel")) {
            return request.method().equals("POST") ? cancel(steps.get(1)) : WRONG_METHOD;
        }
        if (!first.equals("accounts") || steps.size() < 5 || !steps.get(2).equals("frames")) {
            return NOTHING;
        }
        AuraAccount account = household.account(steps.get(1));
        String id = steps.get(3);
        Frame frame = account == null || id.isBlank() ? null : account.frame(new FrameId(id));
        if (account == null || frame == null) {
            return Reply.refusal(404, "There is no such frame.");
        }
        FrameKey key = new FrameKey(account.key(), frame.id());
        List<String> rest = steps.subList(4, steps.size());
        return request.isReading() ? looking(account, frame, key, rest, request) : doing(account, key, rest, request);
    }

    private Reply looking(AuraAccount account, Frame frame, FrameKey key, List<String> rest, Request request) {
        if (rest.size() == 1 && rest.get(0).equals("photos")) {
            return photos(account, key, request);
        }
        if (rest.size() == 2 && rest.get(0).equals("albums")) {
            return albums.reply(account, frame, rest.get(1));
        }
        if (rest.size() == 3 && rest.get(0).equals("photos") && !rest.get(1).isBlank()) {
            AssetId photo = new AssetId(rest.get(1));
            if (rest.get(2).equals("picture")) {
                return pictures.reply(key, photo, request);
            }
            FrameListing listing = account.listing(key.frame());
            if (rest.get(2).equals("original")
                    && listing != null
                    && listing.photos().containsKey(photo)) {
                if (!request.method().equals("GET")) { // nobody would read the file, nor close it
                    return WRONG_METHOD;
                }
                return originals.reply(account, key, photo, "motion".equals(request.parameter("part")));
            }
        }
        return NOTHING;
    }

    private Reply doing(AuraAccount account, FrameKey key, List<String> rest, Request request) throws IOException {
        Reply reply =
                rest.size() == 3 && rest.get(0).equals("photos") && !rest.get(1).isBlank()
                        ? photo(account, key, new AssetId(rest.get(1)), rest.get(2), request)
                        : request.method().equals("POST") ? order(account, key, String.join("/", rest), request) : null;
        return reply == null ? NOTHING : reply;
    }

    private @Nullable Reply photo(AuraAccount account, FrameKey key, AssetId photo, String order, Request request)
            throws IOException {
        FrameListing listing = account.listing(key.frame());
        if (listing == null || !listing.photos().containsKey(photo)) {
            return Reply.refusal(404, "There is no such photo on the frame.");
        }
        if (order.equals("caption")) {
            return request.method().equals("PUT")
                    ? FrameActs.caption(account.control(key.frame()), photo, request.json())
                    : WRONG_METHOD;
        }
        return request.method().equals("POST")
                ? FrameActs.photo(account.control(key.frame()), photo, order)
                : WRONG_METHOD;
    }

    private @Nullable Reply order(AuraAccount account, FrameKey key, String order, Request request) throws IOException {
        return switch (order) {
            case "uploads" -> uploads.take(account, key, request);
            case "captions", "captions/preview" -> {
                FrameListing listing = account.listing(key.frame());
                if (listing == null) {
                    yield unread();
                }
                yield order.equals("captions")
                        ? captions.begin(account, key, listing, request.json())
                        : captions.preview(account, listing, request.json());
            }
            case "backup/start", "backup/stop" -> backup(key, order.endsWith("start"));
            default -> FrameActs.frame(account.control(key.frame()), order);
        };
    }

    private Reply photos(AuraAccount account, FrameKey key, Request request) {
        FrameListing listing = account.listing(key.frame());
        if (listing == null) {
            return unread();
        }
        String stamp = stamps.of(key, listing);
        Map<String, String> headers = Map.of("ETag", '"' + stamp + '"', "Cache-Control", "private, no-cache");
        if (('"' + stamp + '"').equals(request.header("If-None-Match"))) {
            return new Reply.Ready(304, "", headers, false, out -> {});
        }
        return new Reply.Ready(
                200,
                "application/json;charset=UTF-8",
                headers,
                true,
                out -> PhotoJson.write(stamp, listing.photos().values(), out));
    }

    private Reply backup(FrameKey key, boolean start) {
        Backup backup = household.backup(key);
        if (backup == null) {
            return Reply.refusal(503, "This frame has no backup at the moment: the status of its thing says why.");
        }
        if (start) {
            backup.start();
        } else {
            backup.stop();
        }
        hub.stir();
        return Reply.done();
    }

    private Reply cancel(String id) {
        Job job = jobs.job(id);
        if (job == null) {
            return Reply.refusal(404, "There is no such job any more.");
        }
        job.cancel();
        return Reply.done();
    }

    private static Reply unread() {
        return Reply.refusal(409, "The photos of this frame are being read. Try again in a moment.");
    }
}
