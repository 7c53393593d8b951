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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.download.DownloadEvent;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.ExifService.Existing;
import org.photoframes.exif.MediaFormat;
import org.photoframes.exif.PhotoMetadata;

/** Looks after files that are there already: makes known what an earlier downloader left, and tells files what is new of them. */
final class Residents {

    private final TargetFolder folder;
    private final Shelf shelf;
    private final Triage triage;
    private final ExifService exif;

    Residents(TargetFolder folder, Shelf shelf, Triage triage, ExifService exif) {
        this.folder = folder;
        this.shelf = shelf;
        this.triage = triage;
        this.exif = exif;
    }

    /** Makes a file known that lies there, under the name that it has, and fills the gaps in what it says; null if it is not whole. */
    @Nullable
    DownloadEvent recognise(Task task, String name) throws IOException {
        Path there = folder.path(name);
        MediaFormat format = MediaFormat.of(there);
        if (format == null || exif.damage(there) != null) {
            return null;
        }
        String md5 = Digest.MD5.of(there);
        byte[] expected = task.medium().md5();
        boolean original =
                expected != null && HexFormat.of().formatHex(expected).equals(md5);
        Path made = told(task.key(), there, format, task.wanted(), Existing.KEEP);
        shelf.shelve(
                task, Made.of(made, null), name, original ? new Shelf.Origin(md5, true) : new Shelf.Origin(null, null));
        return new DownloadEvent.Recognised(task.photo().id(), task.medium().role(), Path.of(name));
    }

    /** Tells a file what is new of its photo, and gives it another name if its date is another one now. */
    DownloadEvent update(Task task, ManifestEntry claim) throws IOException {
        Path there = folder.path(claim.file());
        PhotoMetadata news = Description.news(claim.said(), task.wanted());
        MediaFormat format = MediaFormat.of(there);
        if (format == null) {
            throw new IOException(claim.file() + " is no picture any more");
        }
        Path made = news.equals(PhotoMetadata.EMPTY)
                ? told(task.key(), there, format, task.wanted(), Existing.KEEP)
                : told(task.key(), there, format, news, Existing.REPLACE);
        String extension = claim.file().substring(claim.file().lastIndexOf('.') + 1);
        String name = news.taken() == null ? claim.file() : triage.nameFor(task.photo(), task.wanted(), extension);
        Instant taken = task.photo().taken();
        if (!made.equals(there) && news.taken() != null && taken != null) {
            Files.setLastModifiedTime(made, FileTime.from(taken));
        }
        shelf.shelve(task, Made.of(made, null), name, new Shelf.Origin(claim.md5(), claim.original()));
        return new DownloadEvent.Updated(task.photo().id(), task.medium().role(), Path.of(name));
    }

    /**
     * Writes metadata. A JPEG is changed in a copy, which is returned if it differs; for others, only the sidecar
     * changes, however large they are.
     */
    private Path told(FileKey key, Path there, MediaFormat format, PhotoMetadata metadata, Existing existing)
            throws IOException {
        if (format != MediaFormat.JPEG) {
            exif.write(there, metadata, existing);
            return there;
        }
        Path copy = folder.partial(key).resolveSibling("copy-" + there.getFileName());
        Files.copy(there, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Path sidecar = Shelf.sidecar(copy);
        Files.deleteIfExists(sidecar);
        if (Files.exists(Shelf.sidecar(there))) {
            Files.copy(Shelf.sidecar(there), sidecar);
        }
        return switch (exif.write(copy, metadata, existing).outcome()) {
            case WRITTEN, SIDECAR -> copy;
            case UNCHANGED, REFUSED -> {
                Files.delete(copy);
                Files.deleteIfExists(sidecar);
                yield there;
            }
        };
    }
}
