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
package org.photoframes.download.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.Cancellation;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.download.DownloadEvent;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.MediaFormat;
import org.photoframes.photos.PhotoMedium;
import org.photoframes.photos.PhotoMedium.Role;
import org.photoframes.photos.SourceException;

/** Fetches a file until it is whole, or it is clear that it cannot be had. */
final class Fetcher {

    private static final int ATTEMPTS = 4;

    /** So often the source may send a worker away before its file counts as failed. */
    private static final int THROTTLINGS = 12;

    /** So many files in a row without reaching the source: it will not be reached for the next one either. */
    private static final int UNREACHABLE = 6;

    /** So many files that are not the uploaded ones, and none that is: this source always serves others. */
    private static final int OTHERWISE = 3;

    private final Receiver receiver;
    private final TargetFolder folder;
    private final ExifService exif;
    private final Pace pace;
    private final Tally tally;
    private final Cancellation cancellation;
    private final Timekeeper time;

    private final AtomicInteger unreachable = new AtomicInteger();
    private final AtomicInteger originals = new AtomicInteger();
    private final AtomicInteger others = new AtomicInteger();

    Fetcher(
            Receiver receiver,
            TargetFolder folder,
            ExifService exif,
            Pace pace,
            Tally tally,
            Cancellation cancellation,
            Timekeeper time) {
        this.receiver = receiver;
        this.folder = folder;
        this.exif = exif;
        this.pace = pace;
        this.tally = tally;
        this.cancellation = cancellation;
        this.time = time;
    }

    /** Blocks until the file lies in its part. */
    Fetched fetch(FileKey key, PhotoMedium medium) throws Unobtainable, DiskTrouble, JobEnds, InterruptedException {
        Set<String> before = new HashSet<>();
        String reason = "it could not be fetched";
        boolean reached = true;
        int throttlings = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            cancellation.allowedIn(() -> {
                pace.awaitStart();
                return key;
            });
            try {
                Receiver.Received received = receiver.receive(key, medium);
                reached = true;
                unreachable.set(0);
                Looked looked = look(key, medium, received, before, attempt == ATTEMPTS - 1);
                Fetched fetched = looked.fetched();
                if (fetched != null) {
                    pace.faster();
                    return fetched;
                }
                reason = looked.complaint();
                before.add(received.md5());
                receiver.drop(key);
            } catch (SourceException e) {
                switch (e.reason()) {
                    case GONE -> throw new Unobtainable(sentence(e), false);
                    case REFUSED -> throw new JobEnds("The cloud does not let us in: " + sentence(e), e);
                    case THROTTLED -> {
                        if (++throttlings < THROTTLINGS) {
                            attempt--;
                        }
                    }
                    case UNREACHABLE -> reached = false;
                    case FAILING -> {}
                }
                reason = sentence(e);
                waitAfter(e);
            } catch (IOException e) {
                reason = sentence(e);
                pace.slower();
            }
        }
        if (!reached && unreachable.incrementAndGet() >= UNREACHABLE) {
            throw new JobEnds("The cloud cannot be reached: " + reason, new IOException(reason));
        }
        throw new Unobtainable(reason, true);
    }

    private void waitAfter(SourceException e) {
        pace.slower();
        Instant until = e.notBefore();
        if (until != null && until.isAfter(time.instant())) {
            pace.notBefore(until);
            tally.happened(new DownloadEvent.Waiting(sentence(e), until));
        }
    }

    /** Either the file is good, or there is a complaint. */
    private record Looked(@Nullable Fetched fetched, String complaint) {}

    /**
     * Is it whole, and is it what was uploaded? Servers may serve other bytes than the uploaded ones, and people upload
     * damaged files: what comes twice in the same way is how it is there. At last, a whole picture is better than none.
     *
     * @param before the digests of what came before
     */
    private Looked look(FileKey key, PhotoMedium medium, Receiver.Received received, Set<String> before, boolean last)
            throws DiskTrouble {
        Path part = folder.partial(key);
        try {
            byte[] bytes = received.bytes();
            MediaFormat format = bytes == null ? MediaFormat.of(part) : MediaFormat.of(bytes);
            if (format == null || format.isVideo() != (medium.role() == Role.MOTION)) {
                return new Looked(null, notA(medium.role(), received.type()));
            }
            byte[] expected = medium.md5();
            String type = medium.uploadedType();
            boolean comparable = expected != null && (type == null || type.equals(format.mimeType()));
            if (expected != null && HexFormat.of().formatHex(expected).equals(received.md5())) {
                originals.incrementAndGet();
                return new Looked(new Fetched(part, bytes, format, received.md5(), true, null), "");
            }
            receiver.keep(key, received);
            Boolean original = expected == null ? null : Boolean.FALSE;
            String damage = exif.damage(part);
            boolean otherwise = others.get() >= OTHERWISE && originals.get() == 0;
            if (damage == null && (!comparable || otherwise)) {
                return good(part, format, received, original, null);
            }
            if (before.contains(received.md5())) {
                others.incrementAndGet();
                return good(
                        part,
                        format,
                        received,
                        original,
                        damage == null ? null : "it is damaged at its source: " + damage);
            }
            return damage == null && last
                    ? good(part, format, received, original, "it is whole, but not what was uploaded")
                    : new Looked(null, damage == null ? "it is not what was uploaded" : damage);
        } catch (IOException e) {
            throw new DiskTrouble(e);
        }
    }

    private static Looked good(
            Path part,
            MediaFormat format,
            Receiver.Received received,
            @Nullable Boolean original,
            @Nullable String note) {
        return new Looked(new Fetched(part, null, format, received.md5(), original, note), "");
    }

    private static String notA(Role role, @Nullable String type) {
        return "what came is no " + (role == Role.STILL ? "picture" : "video")
                + (type == null ? "" : ", but calls itself " + type);
    }

    private static String sentence(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
