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
package org.photoframes.dashboard.internal.act;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount;
import org.photoframes.dashboard.internal.http.Reply;
import org.photoframes.dashboard.internal.live.FrameKey;
import org.photoframes.photos.MediumBytes;
import org.photoframes.photos.PhotoMedium;
import org.photoframes.photos.SourceException;

/** The file of a photo as the cloud keeps it, passed on byte by byte. */
public final class Originals {

    private static final int AT_A_TIME = 2;

    private final Semaphore free = new Semaphore(AT_A_TIME);
    private final Executor threads;

    public Originals(Executor threads) {
        this.threads = threads;
    }

    /**
     * The still of a photo, or its motion.
     *
     * @param motion whether the film is wanted
     */
    public Reply reply(AuraAccount account, FrameKey frame, AssetId photo, boolean motion) {
        if (!free.tryAcquire()) {
            return Reply.refusal(503, "Other downloads are under way. Try again soon.", Map.of("Retry-After", "10"));
        }
        PhotoMedium.Role role = motion ? PhotoMedium.Role.MOTION : PhotoMedium.Role.STILL;
        return new Reply.Coming(CompletableFuture.supplyAsync(() -> opened(account, frame, photo, role), threads));
    }

    private Reply opened(AuraAccount account, FrameKey frame, AssetId photo, PhotoMedium.Role role) {
        boolean passedOn = false;
        try {
            PhotoMedium medium = account.medium(frame.frame(), photo, role);
            if (medium == null) {
                return Reply.refusal(404, "The cloud has no such file.");
            }
            Reply reply = stream(medium, photo);
            passedOn = true;
            return reply;
        } catch (IOException | UncheckedIOException e) {
            return Reply.refusal(502, "The cloud did not give the file: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.refusal(503, "The dashboard is being stopped.");
        } finally {
            if (!passedOn) {
                free.release();
            }
        }
    }

    private Reply stream(PhotoMedium medium, AssetId photo) throws SourceException, InterruptedException {
        MediumBytes bytes = medium.open(0, null);
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Disposition", "attachment; filename=\"" + fileName(medium, bytes, photo) + '"');
        headers.put("Cache-Control", "private, no-store");
        if (bytes.total() >= 0) {
            headers.put("Content-Length", String.valueOf(bytes.total()));
        }
        return new Reply.Ready(200, "application/octet-stream", headers, false, out -> {
            try (bytes) {
                bytes.bytes().transferTo(out);
            } finally {
                free.release();
            }
        });
    }

    /** No name of the cloud's: those are not to be trusted. */
    private static String fileName(PhotoMedium medium, MediumBytes bytes, AssetId photo) {
        String type = bytes.type() == null ? "" : bytes.type();
        String ending = type.contains("png")
                ? ".png"
                : type.contains("heic") ? ".heic" : medium.role() == PhotoMedium.Role.MOTION ? ".mp4" : ".jpg";
        byte[] id = photo.value().getBytes(StandardCharsets.US_ASCII);
        return new String(id, StandardCharsets.US_ASCII).replaceAll("[^A-Za-z0-9._-]", "_") + ending;
    }
}
