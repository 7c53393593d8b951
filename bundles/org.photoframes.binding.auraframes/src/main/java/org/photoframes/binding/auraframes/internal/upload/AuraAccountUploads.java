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
package org.photoframes.binding.auraframes.internal.upload;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.upload.AuraUploader;
import org.photoframes.aura.upload.OriginRules;
import org.photoframes.aura.upload.PictureOrigin;
import org.photoframes.aura.upload.PictureResult;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.UploadResult;
import org.photoframes.binding.auraframes.internal.text.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Uploads through the uploader of an account. */
final class AuraAccountUploads implements AccountUploads {

    /** What could not be finished is tried again so often. */
    static final Duration AGAIN_AFTER = Duration.ofMinutes(15);

    private final Logger logger = LoggerFactory.getLogger(AuraAccountUploads.class);
    private final AuraUploader uploader;
    private final InstantSource time;
    private final Map<FrameId, UploadWatch> watches = new ConcurrentHashMap<>();
    private Instant resumeAfter = Instant.MIN;
    private Set<FrameId> lastTried = Set.of();
    private boolean resuming;

    AuraAccountUploads(AuraUploader uploader, InstantSource time) {
        this.uploader = uploader;
        this.time = time;
    }

    @Override
    public CompletionStage<UploadOutcome> upload(FrameId frame, UploadWish wish, UploadWatch watch) {
        try {
            List<PictureOrigin> origins = new ArrayList<>();
            for (GivenPicture picture : wish.pictures()) {
                byte[] bytes = picture.bytes();
                origins.add(
                        bytes == null
                                ? PictureOrigin.of(picture.text())
                                : new PictureOrigin.InMemory(picture.text(), bytes));
            }
            UploadPlan plan = UploadPlan.of(
                            wish.zone(), new OriginRules(wish.folders(), wish.localNetwork(), wish.localNetwork()))
                    .caption(wish.caption())
                    .fit(wish.fit())
                    .keepLocation(wish.keepLocation());
            return uploader.upload(List.of(frame), origins, plan, event -> tell(event, watch))
                    .result()
                    .thenApply(AuraAccountUploads::outcome);
        } catch (IllegalArgumentException | IOException e) {
            return CompletableFuture.completedFuture(UploadOutcome.refused(Reason.said(e.getMessage())));
        }
    }

    @Override
    public void watch(FrameId frame, @Nullable UploadWatch watch) {
        if (watch == null) {
            watches.remove(frame);
        } else {
            watches.put(frame, watch);
        }
    }

    @Override
    public boolean busy() {
        return uploader.unfinished() > 0;
    }

    @Override
    public void goOn() {
        // Of the others it is not known yet what their things say about writing.
        Set<FrameId> there = Set.copyOf(watches.keySet());
        synchronized (this) {
            boolean justTried = lastTried.containsAll(there) && time.instant().isBefore(resumeAfter);
            if (resuming || justTried || there.isEmpty() || uploader.unfinished() == 0) {
                return;
            }
            resuming = true;
            lastTried = there;
            resumeAfter = time.instant().plus(AGAIN_AFTER);
        }
        try {
            uploader.resume(there, this::tellOfEarlier).result().thenAccept(this::resumed);
        } catch (IOException e) {
            resumed(new UploadResult(List.of(), e.getMessage()));
        }
    }

    private synchronized void resumed(UploadResult result) {
        resuming = false;
        for (PictureResult picture : result.pictures()) {
            if (picture.problem() != null) {
                logger.info("An earlier upload of {} was not carried out: {}", picture.picture(), picture.problem());
            }
        }
    }

    private void tellOfEarlier(UploadEvent event) {
        if (event instanceof UploadEvent.OnFrame there) {
            UploadWatch watch = watches.get(there.frame());
            if (watch != null) {
                tell(event, watch);
            }
        }
    }

    private static void tell(UploadEvent event, UploadWatch watch) {
        if (event instanceof UploadEvent.Waiting wait) {
            watch.waiting(wait.reason(), wait.until());
        } else {
            watch.moving();
        }
        if (event instanceof UploadEvent.OnFrame there) {
            watch.arrived(there.asset().value());
        }
    }

    private static UploadOutcome outcome(UploadResult result) {
        String asset = null;
        String problem = null;
        for (PictureResult picture : result.pictures()) {
            if (picture.asset() != null && !picture.frames().isEmpty()) {
                asset = picture.asset().value();
            }
            if (problem == null) {
                problem = picture.problem();
            }
        }
        String why = problem == null ? result.problem() : problem;
        return new UploadOutcome(true, asset, why == null ? null : Reason.said(why));
    }

    @Override
    public void close() {
        uploader.close();
    }
}
