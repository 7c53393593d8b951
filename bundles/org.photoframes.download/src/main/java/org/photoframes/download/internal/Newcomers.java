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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadPlan.Duplicates;
import org.photoframes.photos.Photo;

/** Takes in what was fetched: metadata, name, place; or a note, where the same picture is there already. */
final class Newcomers {

    private final Duplicates duplicates;
    private final TargetFolder folder;
    private final Manifest manifest;
    private final Settlement settlement;
    private final Shelf shelf;
    private final Triage triage;
    private final Darkroom darkroom;

    /** Pictures of this run by their MD5, so that two workers do not both take in the same one. */
    private final Map<String, FileKey> fresh = new ConcurrentHashMap<>();

    Newcomers(
            Duplicates duplicates,
            TargetFolder folder,
            Manifest manifest,
            Settlement settlement,
            Shelf shelf,
            Triage triage,
            Darkroom darkroom) {
        this.duplicates = duplicates;
        this.folder = folder;
        this.manifest = manifest;
        this.settlement = settlement;
        this.shelf = shelf;
        this.triage = triage;
        this.darkroom = darkroom;
    }

    /** Takes in a picture without fetching it, because it is there already; null if it is not. */
    @Nullable
    DownloadEvent asDuplicate(Task task, @Nullable String md5) throws IOException {
        if (md5 == null || duplicates == Duplicates.KEEP) {
            return null;
        }
        FileKey twin = fresh.containsKey(md5) ? fresh.get(md5) : manifest.withDigest(md5);
        ManifestEntry original = twin == null || twin.equals(task.key()) ? null : settlement.claim(twin);
        if (twin == null || original == null || folder.attributes(original.file()) == null) {
            return null;
        }
        shelf.note(task, twin, original, linked(task, original));
        return new DownloadEvent.Duplicate(task.photo().id(), task.medium().role(), twin.photo());
    }

    /** Gives a fetched file its metadata, its name and its place. */
    DownloadEvent take(Task task, Fetched fetched) throws IOException {
        if (duplicates != Duplicates.KEEP) {
            synchronized (this) {
                DownloadEvent duplicate = asDuplicate(task, fetched.md5());
                if (duplicate != null) {
                    Files.deleteIfExists(fetched.part());
                    return duplicate;
                }
                DownloadEvent taken = shelved(task, fetched);
                fresh.putIfAbsent(fetched.md5(), task.key());
                return taken;
            }
        }
        return shelved(task, fetched);
    }

    private DownloadEvent shelved(Task task, Fetched fetched) throws IOException {
        Photo photo = task.photo();
        Made made = darkroom.develop(task, fetched);
        String name = triage.nameFor(photo, task.wanted(), fetched.format().extension());
        ManifestEntry entry = shelf.shelve(task, made, name, new Shelf.Origin(fetched.md5(), fetched.original()));
        return new DownloadEvent.Fetched(
                photo.id(),
                task.medium().role(),
                Path.of(name),
                entry.size(),
                fetched.note() == null ? made.remark() : fetched.note());
    }

    /** A link beside the others, or the original itself where links are not wanted or not possible. */
    private String linked(Task task, ManifestEntry original) throws IOException {
        if (duplicates != Duplicates.LINK) {
            return original.file();
        }
        String extension = original.file().substring(original.file().lastIndexOf('.') + 1);
        String name = triage.nameFor(task.photo(), task.wanted(), extension);
        Path link = folder.path(name);
        Files.createDirectories(link.getParent());
        try {
            Files.deleteIfExists(link);
            Files.createLink(link, folder.path(original.file()));
            return name;
        } catch (UnsupportedOperationException | IOException e) {
            // A file system without hard links: the note in the manifest has to do.
            return original.file();
        }
    }
}
