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
package org.photoframes.dashboard.internal.picture;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameListing;
import org.photoframes.aura.Impression;
import org.photoframes.aura.ListedPhoto;
import org.photoframes.aura.Picture;
import org.photoframes.aura.Still;
import org.photoframes.dashboard.internal.http.Failures;
import org.photoframes.dashboard.internal.http.Reply;
import org.photoframes.dashboard.internal.http.Request;
import org.photoframes.dashboard.internal.live.FrameKey;
import org.photoframes.dashboard.internal.live.Household;

/**
 * Pictures of the photos of known frames, and of nothing else: pages name a photo, never an address. The account fetches them in
 * its own rhythm; what was fetched once lies on the shelf.
 */
public final class Pictures {

    /** So many may wait for the cloud; a page asks for a few at a time. */
    static final int MOST_WAITING = 48;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final AtomicInteger waiting = new AtomicInteger();
    private final Household household;
    private final PictureShelf shelf;

    public Pictures(Household household, PictureShelf shelf) {
        this.household = household;
        this.shelf = shelf;
    }

    /** The picture of a photo. */
    public Reply reply(FrameKey frame, AssetId photo, Request request) {
        AuraAccount account = household.account(frame.account());
        Still still = account == null ? null : still(account, frame, photo);
        PictureSize size = PictureSize.of(request.parameter("size"));
        if (account == null || still == null || size == null) {
            return Reply.refusal(404, "There is no such picture.");
        }
        FrameShape shape = FrameShape.of(account.frame(frame.frame()));
        int width = size.width(shape);
        int height = size.height(shape);
        String name = PictureName.of(still, width, height);
        String tag = '"' + name + '"';
        if (tag.equals(request.header("If-None-Match"))) {
            return new Reply.Ready(304, "", Map.of("ETag", tag), false, out -> {});
        }
        byte[] kept = shelf.take(name);
        return kept == null ? fetched(account, still, width, height, name) : picture(kept, name);
    }

    private Reply fetched(AuraAccount account, Still still, int width, int height, String name) {
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            return Reply.refusal(503, "Many pictures are on their way. Try again soon.", Map.of("Retry-After", "5"));
        }
        CompletionStage<Picture> coming = account.picture(still, width, height);
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        coming.whenComplete((picture, failure) -> {
            waiting.decrementAndGet();
            if (picture == null) {
                reply.complete(Failures.reply(failure));
            } else {
                shelf.put(name, picture.bytes());
                reply.complete(picture(picture.bytes(), name));
            }
        });
        return new Reply.Coming(reply);
    }

    private static @Nullable Still still(AuraAccount account, FrameKey key, AssetId photo) {
        FrameListing listing = account.listing(key.frame());
        ListedPhoto listed = listing == null ? null : listing.photos().get(photo);
        if (listed != null) {
            return listed.still();
        }
        Frame frame = account.frame(key.frame());
        Impression impression = frame == null ? null : frame.lastImpression();
        return impression != null && impression.assetId().equals(photo) && impression.asset() != null
                ? impression.asset().still()
                : null;
    }

    private static Reply picture(byte[] bytes, String name) {
        boolean png = bytes.length > PNG.length && bytes[0] == PNG[0] && bytes[1] == PNG[1];
        return new Reply.Ready(
                200,
                png ? "image/png" : "image/jpeg",
                Map.of("Cache-Control", "private, max-age=604800", "ETag", '"' + name + '"'),
                false,
                out -> out.write(bytes));
    }
}
