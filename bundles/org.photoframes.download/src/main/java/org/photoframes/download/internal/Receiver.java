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
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.Cancellation;
import org.photoframes.photos.MediumBytes;
import org.photoframes.photos.PhotoMedium;
import org.photoframes.photos.PhotoMedium.Role;
import org.photoframes.photos.SourceException;

/** Receives the bytes of a file into its part, going on where an earlier attempt broke off if the source allows it. */
final class Receiver {

    private static final int BUFFER = 1 << 16;

    /** From here on it is worth a note on the disk how far a file has come; smaller ones are fetched anew after a crash. */
    private static final long LARGE = 4 << 20;

    private static final long LARGEST_STILL = 1L << 30;
    private static final long LARGEST_MOTION = 64L << 30;

    private final TargetFolder folder;
    private final Manifest manifest;
    private final Tally tally;
    private final Cancellation cancellation;

    Receiver(TargetFolder folder, Manifest manifest, Tally tally, Cancellation cancellation) {
        this.folder = folder;
        this.manifest = manifest;
        this.tally = tally;
        this.cancellation = cancellation;
    }

    /**
     * What came.
     *
     * @param md5 of the bytes
     * @param type what the source called it; null if nothing
     * @param bytes of a small file; null if they lie in the part
     */
    @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
    record Received(String md5, @Nullable String type, byte @Nullable [] bytes) {}

    /**
     * Small files stay in memory if they come at once; see {@link #keep}.
     *
     * @throws IOException if the bytes broke off; what came stays for the next attempt
     * @throws DiskTrouble if the disk cannot be written
     */
    Received receive(FileKey key, PhotoMedium medium) throws IOException, DiskTrouble, InterruptedException {
        Path part = folder.partial(key);
        String version = manifest.partial(key);
        long there = version != null && Files.exists(part) ? Files.size(part) : 0;
        MediumBytes bytes = cancellation.<MediumBytes, SourceException>allowedIn(() -> medium.open(there, version));
        boolean whole = false;
        try (bytes) {
            if (bytes.from() != 0 && bytes.from() != there) {
                throw new IOException("the cloud sent another part of the file than it was asked for");
            }
            if (bytes.from() == 0) {
                Files.deleteIfExists(part);
            }
            boolean large = bytes.total() < 0 || bytes.total() >= LARGE;
            note(key, large ? bytes.version() : null);
            Received received = large || bytes.from() > 0
                    ? new Received(copied(bytes, part, medium.role()), bytes.type(), null)
                    : inMemory(bytes, part);
            whole = true;
            return received;
        } finally {
            if (!whole) {
                note(key, bytes.version());
            }
        }
    }

    /** Puts a file that stayed in memory where larger ones are. */
    void keep(FileKey key, Received received) throws DiskTrouble {
        byte[] bytes = received.bytes();
        if (bytes != null) {
            keep(folder.partial(key), bytes, bytes.length);
        }
    }

    private static void keep(Path part, byte[] bytes, int count) throws DiskTrouble {
        try (OutputStream out = Files.newOutputStream(part)) {
            out.write(bytes, 0, count);
        } catch (IOException e) {
            throw new DiskTrouble(e);
        }
    }

    /** Forgets what came: the next attempt begins anew. */
    void drop(FileKey key) throws DiskTrouble {
        try {
            Files.deleteIfExists(folder.partial(key));
            manifest.partial(key, null);
        } catch (IOException e) {
            throw new DiskTrouble(e);
        }
    }

    private void note(FileKey key, @Nullable String version) throws DiskTrouble {
        try {
            manifest.partial(key, version);
        } catch (IOException e) {
            throw new DiskTrouble(e);
        }
    }

    private Received inMemory(MediumBytes bytes, Path part) throws IOException, DiskTrouble, InterruptedException {
        MessageDigest digest = Digest.MD5.begin();
        byte[] file = new byte[(int) bytes.total()];
        int size = 0;
        try {
            InputStream in = bytes.bytes();
            while (size < file.length) {
                int count = read(in, file, size);
                if (count < 0) {
                    throw brokeOff(size, file.length);
                }
                digest.update(file, size, count);
                tally.received(count);
                size += count;
            }
            // Only a connection whose answer was read to its end is used again.
            if (read(in, new byte[1], 0) >= 0) {
                throw new IOException("more came than the " + file.length + " bytes that were announced");
            }
            return new Received(HexFormat.of().formatHex(digest.digest()), bytes.type(), file);
        } finally {
            if (size < file.length) {
                keep(part, file, size);
            }
        }
    }

    private static IOException brokeOff(long size, long total) {
        return new IOException("it broke off after " + size + " of " + total + " bytes");
    }

    private String copied(MediumBytes bytes, Path part, Role role)
            throws IOException, DiskTrouble, InterruptedException {
        MessageDigest digest = Digest.MD5.begin();
        long size = bytes.from();
        if (size > 0) {
            Digest.update(digest, part);
        }
        long most = role == Role.STILL ? LARGEST_STILL : LARGEST_MOTION;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = opened(part, size > 0)) {
            InputStream in = bytes.bytes();
            for (int count = read(in, buffer, 0); count >= 0; count = read(in, buffer, 0)) {
                digest.update(buffer, 0, count);
                write(out, buffer, count);
                tally.received(count);
                size += count;
                if (size > most) {
                    throw new SourceException(
                            SourceException.Reason.GONE, "it is larger than any real file would be", null, null);
                }
            }
        }
        if (bytes.total() >= 0 && size != bytes.total()) {
            throw brokeOff(size, bytes.total());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private int read(InputStream in, byte[] buffer, int from) throws IOException, InterruptedException {
        try {
            return cancellation.<Integer, IOException>allowedIn(
                    () -> in.read(buffer, from, Math.min(BUFFER, buffer.length - from)));
        } catch (IOException e) {
            cancellation.check();
            throw e;
        }
    }

    private static OutputStream opened(Path part, boolean more) throws DiskTrouble {
        try {
            return more
                    ? Files.newOutputStream(part, StandardOpenOption.WRITE, StandardOpenOption.APPEND)
                    : Files.newOutputStream(part);
        } catch (IOException e) {
            throw new DiskTrouble(e);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int count) throws DiskTrouble {
        try {
            out.write(buffer, 0, count);
        } catch (IOException e) {
            throw new DiskTrouble(e);
        }
    }
}
