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

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AuraAccount;
import org.photoframes.dashboard.internal.http.Reply;
import org.photoframes.dashboard.internal.http.Request;
import org.photoframes.dashboard.internal.live.FrameKey;

/** Takes files from pages, and answers when they lie in the queue of their account. */
public final class UploadActs {

    /** Larger than any picture that is read (64 MiB). */
    static final int LARGEST = 64 << 20;

    /** So many may be on their way at a time. */
    static final int MOST_WAITING = 100;

    /** So many are in the memory at a time, while they come in. */
    private static final int AT_A_TIME = 2;

    private static final int LONGEST_NAME = 100;

    private final Semaphore free = new Semaphore(AT_A_TIME);
    private final Supplier<@Nullable UploadDesk> desk;
    private final Jobs jobs;

    public UploadActs(Supplier<@Nullable UploadDesk> desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    /** Takes one file, the body of the request. */
    public Reply take(AuraAccount account, FrameKey frame, Request request) throws IOException {
        UploadDesk open = desk.get();
        if (open == null || !open.takes(frame.account())) {
            return refused(
                    request, 503, "Uploads need the bundle org.photoframes.aura.upload. Install it with the add-on.");
        }
        String objection = account.intake(frame.frame()).objection();
        if (objection != null) {
            return refused(request, 403, objection);
        }
        if (request.length() > LARGEST) {
            return tooLarge();
        }
        if (jobs.running("upload") >= MOST_WAITING || !free.tryAcquire()) {
            return refused(request, 429, "Many pictures are on their way already. Wait for some of them.");
        }
        try {
            byte[] picture = request.body().readNBytes(LARGEST + 1);
            return picture.length > LARGEST
                    ? tooLarge()
                    : taken(open, account, frame, name(request.parameter("name")), picture);
        } finally {
            free.release();
        }
    }

    private Reply taken(UploadDesk open, AuraAccount account, FrameKey frame, String name, byte[] picture) {
        Job job = jobs.begin("upload", frame);
        boolean taken = false;
        try {
            job.note("name", name);
            open.upload(frame, name, picture, FrameActs.zone(account, frame.frame()), job);
            taken = true;
        } catch (IOException e) {
            return Reply.refusal(503, String.valueOf(e.getMessage()));
        } finally {
            if (!taken) {
                jobs.forget(job);
            }
        }
        JsonObject json = new JsonObject();
        json.addProperty("job", job.id());
        return Reply.json(202, json);
    }

    /** Reads the file to its end: a browser that is not done with sending may never see the answer. */
    private static Reply refused(Request request, int status, String sentence) throws IOException {
        if (request.length() >= 0 && request.length() <= LARGEST) {
            request.body().transferTo(OutputStream.nullOutputStream());
        }
        return Reply.refusal(status, sentence);
    }

    private static Reply tooLarge() {
        return Reply.refusal(413, "The file is larger than 64 MiB. Make it smaller.");
    }

    /** A name that is only a name, whatever somebody sends. */
    static String name(@Nullable String sent) {
        String last = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "_")
                .replaceFirst("^[. ]+", "")
                .strip();
        String cut = plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
        return cut.isBlank() ? "picture" : cut.strip();
    }
}
