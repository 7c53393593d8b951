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
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Turns files that have arrived into claims of the manifest, many at a time: first the folders are made certain to outlive
 * a power failure, then the manifest says so.
 */
final class Settlement {

    private static final int MANY = 64;
    private static final Duration LONG = Duration.ofSeconds(10);

    private final TargetFolder folder;
    private final Manifest manifest;
    private final InstantSource time;

    private Map<FileKey, ManifestEntry> arrived = new HashMap<>();
    private Instant last;

    Settlement(TargetFolder folder, Manifest manifest, InstantSource time) {
        this.folder = folder;
        this.manifest = manifest;
        this.time = time;
        last = time.instant();
    }

    /** What is said of a file by the manifest, or will be. */
    synchronized @Nullable ManifestEntry claim(FileKey key) {
        ManifestEntry entry = arrived.get(key);
        return entry == null ? manifest.get(key) : entry;
    }

    /** A file that was announced is in its place. */
    synchronized void arrived(FileKey key, ManifestEntry entry) throws IOException {
        arrived.put(key, entry);
        if (arrived.size() >= MANY || Duration.between(last, time.instant()).compareTo(LONG) > 0) {
            settle();
        }
    }

    /** Makes claims of all that has arrived. */
    synchronized void settle() throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        List<ManifestEntry> leftovers = new ArrayList<>();
        arrived.forEach((key, entry) -> {
            Path path = folder.path(entry.file());
            Path parent = path.getParent();
            while (parent != null && parent.startsWith(folder.root())) {
                folders.add(parent);
                parent = parent.getParent();
            }
            ManifestEntry before = manifest.get(key);
            if (before != null && !before.file().equals(entry.file()) && before.duplicateOf() == null) {
                leftovers.add(before);
            }
        });
        for (Path each : folders) {
            TargetFolder.force(each);
        }
        manifest.settle(arrived.keySet(), List.of());
        for (ManifestEntry leftover : leftovers) {
            remove(leftover);
        }
        arrived = new HashMap<>();
        last = time.instant();
    }

    /** Looks at what was announced before this process began: what is whole in its place becomes a claim. */
    synchronized void settleEarlier() throws IOException {
        List<FileKey> notThere = new ArrayList<>();
        for (Map.Entry<FileKey, ManifestEntry> each : manifest.announced().entrySet()) {
            ManifestEntry entry = each.getValue();
            BasicFileAttributes there = folder.attributes(entry.file());
            if (there != null
                    && there.size() == entry.size()
                    && Digest.SHA_256.of(folder.path(entry.file())).equals(entry.sha256())) {
                arrived.put(each.getKey(), entry);
            } else {
                notThere.add(each.getKey());
            }
        }
        if (!notThere.isEmpty()) {
            manifest.settle(List.of(), notThere);
        }
        settle();
    }

    /** Removes a file that lives on under another name; one that somebody has changed meanwhile stays. */
    private void remove(ManifestEntry before) throws IOException {
        BasicFileAttributes there = folder.attributes(before.file());
        if (there != null
                && there.size() == before.size()
                && there.lastModifiedTime().toMillis() == before.modified()) {
            Path path = folder.path(before.file());
            Files.delete(path);
            Files.deleteIfExists(Shelf.sidecar(path));
        }
    }
}
