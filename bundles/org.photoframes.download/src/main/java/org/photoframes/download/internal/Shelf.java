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
import java.time.InstantSource;
import org.eclipse.jdt.annotation.Nullable;

/** Puts files in their places: first complete and on the disk, then announced, then moved in one step. */
final class Shelf {

    private final String source;
    private final TargetFolder folder;
    private final Manifest manifest;
    private final Settlement settlement;
    private final InstantSource time;

    Shelf(String source, TargetFolder folder, Manifest manifest, Settlement settlement, InstantSource time) {
        this.source = source;
        this.folder = folder;
        this.manifest = manifest;
        this.settlement = settlement;
        this.time = time;
    }

    /**
     * Where the bytes of a file come from.
     *
     * @param md5 of the bytes as fetched; null if unknown
     * @param original whether these were the uploaded ones; null if unknown
     */
    record Origin(@Nullable String md5, @Nullable Boolean original) {}

    /** The sidecar of a file. */
    static Path sidecar(Path file) {
        return file.resolveSibling(file.getFileName() + ".xmp");
    }

    /**
     * Puts a finished file in its place, and its sidecar with it. Whatever has that name is replaced: names tell whose a
     * file is, so it is the same photo, less whole or with older metadata.
     *
     * @param made the finished file; may be in its place already
     * @param name where it belongs
     */
    ManifestEntry shelve(Task task, Made made, String name, Origin origin) throws IOException {
        FileKey key = task.key();
        Path file = made.file();
        Path madeSidecar = sidecar(file);
        boolean hasSidecar = Files.exists(madeSidecar);
        ManifestEntry entry = new ManifestEntry(
                source,
                name,
                Files.size(file),
                Files.getLastModifiedTime(file).toMillis(),
                made.sha256(),
                origin.md5(),
                origin.original(),
                time.millis(),
                task.facts(),
                Description.of(task.wanted()),
                hasSidecar,
                null);
        manifest.announce(key, entry);
        Path place = folder.path(name);
        if (!place.equals(file)) {
            Files.createDirectories(place.getParent());
            if (hasSidecar) {
                Files.move(madeSidecar, sidecar(place), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        }
        settlement.arrived(key, entry);
        return entry;
    }

    /** Notes that a picture is kept as another photo. */
    void note(Task task, FileKey twin, ManifestEntry original, String file) throws IOException {
        FileKey key = task.key();
        ManifestEntry entry = new ManifestEntry(
                source,
                file,
                original.size(),
                original.modified(),
                original.sha256(),
                original.md5(),
                original.original(),
                time.millis(),
                task.facts(),
                Description.of(task.wanted()),
                original.sidecar(),
                twin.toString());
        manifest.announce(key, entry);
        settlement.arrived(key, entry);
    }
}
