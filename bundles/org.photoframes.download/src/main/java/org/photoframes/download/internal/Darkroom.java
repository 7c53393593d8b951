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
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.ExifService.Existing;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.photos.Photo;

/** Makes of what was fetched a finished file: with its metadata, its date, and on the disk. */
final class Darkroom {

    private final ExifService exif;

    Darkroom(ExifService exif) {
        this.exif = exif;
    }

    /** Leaves the finished file beside its part, which is used up. */
    Made develop(Task task, Fetched fetched) throws IOException {
        Path part = fetched.part();
        Path file = part.resolveSibling(part.getFileName()
                .toString()
                .replace(".part", "." + fetched.format().extension()));
        Files.deleteIfExists(Shelf.sidecar(file));
        byte[] bytes = fetched.bytes();
        Made made = bytes == null ? null : written(bytes, file, task.wanted(), date(task.photo()));
        if (made != null) {
            return made;
        }
        if (bytes == null) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.write(file, bytes);
        }
        String remark = exif.write(file, task.wanted(), Existing.KEEP).reason();
        date(file, date(task.photo()));
        return Made.of(file, remark);
    }

    /** A JPEG goes to the disk only once, metadata and all; null if it has to be written as it is first. */
    private @Nullable Made written(byte[] jpeg, Path file, PhotoMetadata wanted, @Nullable Instant date)
            throws IOException {
        MessageDigest digest = Digest.SHA_256.begin();
        try (FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                DigestOutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            if (!exif.copy(jpeg, out, wanted)) {
                return null;
            }
            date(file, date);
            channel.force(true);
        }
        return new Made(file, HexFormat.of().formatHex(digest.digest()), null);
    }

    private static @Nullable Instant date(Photo photo) {
        return photo.taken() == null ? photo.added() : photo.taken();
    }

    private static void date(Path file, @Nullable Instant date) throws IOException {
        if (date != null) {
            Files.setLastModifiedTime(file, FileTime.from(date));
        }
    }
}
