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
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AuraAccount;
import org.photoframes.dashboard.internal.http.Reply;
import org.photoframes.dashboard.internal.http.Request;
import org.photoframes.dashboard.internal.live.FrameKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes files from pages and hands them over for upload. They lie on the disk meanwhile, never in memory. */
public final class UploadActs {

    /** Larger than any picture that is read (64 MiB). */
    static final long LARGEST = 64L << 20;

    /** So many files may lie here at a time. */
    static final int MOST_WAITING = 100;

    private static final int LONGEST_NAME = 100;

    private final Logger logger = LoggerFactory.getLogger(UploadActs.class);
    private final Supplier<@Nullable UploadDesk> desk;
    private final Path folder;
    private final Jobs jobs;

    /** @param folder for files that wait; what an earlier run has left there is removed */
    public UploadActs(Supplier<@Nullable UploadDesk> desk, Path folder, Jobs jobs) {
        this.desk = desk;
        this.folder = folder;
        this.jobs = jobs;
        remove(folder);
    }

    /** Takes one file, the body of the request. */
    public Reply take(AuraAccount account, FrameKey frame, Request request) throws IOException {
        UploadDesk open = desk.get();
        if (open == null || !open.takes(frame.account())) {
            return Reply.refusal(
                    503, "Uploads need the bundle org.photoframes.aura.upload. Install it with the add-on.");
        }
        String objection = account.intake(frame.frame()).objection();
        if (objection != null) {
            return Reply.refusal(403, objection);
        }
        if (request.length() > LARGEST) {
            return Reply.refusal(413, "The file is larger than 64 MiB. Make it smaller.");
        }
        if (jobs.running("upload") >= MOST_WAITING) {
            return Reply.refusal(429, "Many pictures are on their way already. Wait for some of them.");
        }
        String name = name(request.parameter("name"));
        Path own = folder.resolve(UUID.randomUUID().toString());
        Path picture = own.resolve(name);
        if (!picture.normalize().startsWith(own)) {
            return Reply.refusal(400, "This is no file name.");
        }
        Files.createDirectories(own);
        if (!stored(request.body(), picture)) {
            remove(own);
            return Reply.refusal(413, "The file is larger than 64 MiB. Make it smaller.");
        }
        Job job = jobs.begin("upload", frame);
        job.note("name", name);
        open.upload(
                frame,
                picture,
                folder,
                "true".equals(request.parameter("whole")),
                "true".equals(request.parameter("location")),
                job,
                () -> remove(own));
        JsonObject json = new JsonObject();
        json.addProperty("job", job.id());
        return Reply.json(202, json);
    }

    private static boolean stored(InputStream body, Path file) throws IOException {
        long left = LARGEST;
        byte[] piece = new byte[64 << 10];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                left -= read;
                if (left < 0) {
                    return false;
                }
                out.write(piece, 0, read);
            }
        }
        return true;
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

    private void remove(Path gone) {
        if (!Files.isDirectory(gone)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(gone)) {
            List<Path> inside = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inside) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            logger.debug("A file that was uploaded stays here: {}", e.getMessage());
        }
    }
}
