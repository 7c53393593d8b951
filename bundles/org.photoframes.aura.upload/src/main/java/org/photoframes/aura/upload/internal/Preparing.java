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
package org.photoframes.aura.upload.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.upload.PictureOrigin;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.internal.QueuedPicture.Ready;
import org.photoframes.aura.upload.internal.origin.Origins;
import org.photoframes.aura.upload.internal.prepare.Preparation;
import org.photoframes.aura.upload.internal.prepare.PreparedPicture;
import org.photoframes.cloud.Timekeeper;

/** The first step: from an origin to bytes that lie ready beside the queue. */
final class Preparing {

    private static final Duration SECOND_CHANCE_AFTER = Duration.ofSeconds(3);

    private final UploadQueue queue;
    private final Preparation preparation;
    private final Patience patience;
    private final Timekeeper time;

    Preparing(UploadQueue queue, Preparation preparation, Patience patience, Timekeeper time) {
        this.queue = queue;
        this.preparation = preparation;
        this.patience = patience;
        this.time = time;
    }

    /** Puts the pictures of folders in their place. */
    void expand(String order, UploadPlan plan) throws InterruptedException {
        Origins origins = new Origins(plan.rules());
        for (Map.Entry<String, QueuedPicture> entry : queue.pictures(order).entrySet()) {
            PictureOrigin origin = entry.getValue().origin();
            if (entry.getValue().stage() != QueuedPicture.Stage.ACCEPTED
                    || !(origin instanceof PictureOrigin.OnDisk file)
                    || !Files.isDirectory(file.path())) {
                continue;
            }
            try {
                List<PictureOrigin> found = origins.expanded(origin);
                queue.replace(
                        entry.getKey(),
                        found.stream()
                                .map(f -> QueuedPicture.of(Origins.label(f), f))
                                .toList());
            } catch (Refusal e) {
                // It is refused by name when its turn comes.
                continue;
            }
        }
    }

    /** Reads one and makes it ready. */
    UploadEvent.Prepared prepare(PictureTask task, UploadPlan plan) throws Refusal, Postponed, InterruptedException {
        Origins origins = new Origins(plan.rules());
        PictureOrigin origin = task.picture().origin();
        SourcePicture source;
        if (origin == null) {
            source = new SourcePicture(task.label(), null, held(task), null);
        } else {
            origins.expanded(origin);
            source = read(origins, origin);
        }
        Instant now = time.instant();
        PreparedPicture made = preparation.prepare(source, plan, now);
        try {
            Files.write(queue.ready(task.key), made.bytes());
        } catch (IOException e) {
            throw new Postponed("There is no room beside the upload queue: " + e.getMessage() + ".", e);
        }
        task.now(task.picture()
                .prepared(new Ready(
                        made.localIdentifier(),
                        UUID.randomUUID() + "." + made.form().extension(),
                        md5(made.bytes()),
                        made.width(),
                        made.height(),
                        made.form().dataType(),
                        made.form().mimeType(),
                        made.taken().toString(),
                        now.toString(),
                        source.fileName(),
                        made.remark())));
        return event(task.label(), made);
    }

    /** One that cannot be reached gets a second chance and no third: others wait, and by tomorrow a camera shows something else. */
    private SourcePicture read(Origins origins, PictureOrigin origin) throws Refusal, InterruptedException {
        try {
            return origins.read(origin);
        } catch (IOException e) {
            patience.pause(SECOND_CHANCE_AFTER);
        }
        try {
            return origins.read(origin);
        } catch (IOException e) {
            throw Origins.unreachable(origin, e);
        }
    }

    private byte[] held(PictureTask task) throws Refusal {
        try {
            return Files.readAllBytes(queue.source(task.key));
        } catch (IOException e) {
            throw new Refusal(task.label() + " is not there any more. Upload it again.", e);
        }
    }

    static UploadEvent.Prepared event(String label, PreparedPicture made) {
        @Nullable String remark = made.remark();
        return new UploadEvent.Prepared(
                label, made.localIdentifier(), made.bytes().length, made.width(), made.height(), made.taken(), remark);
    }

    private static String md5(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }
}
