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
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.download.DownloadPlan;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.photos.Photo;
import org.photoframes.photos.PhotoKind;
import org.photoframes.photos.PhotoMedium;
import org.photoframes.photos.PhotoMedium.Role;

/** Decides what has to be done for a file of a photo, by the manifest and by what lies in the folder. */
final class Triage {

    private final String source;
    private final DownloadPlan plan;
    private final TargetFolder folder;
    private final Manifest manifest;
    private final Tally tally;

    private @Nullable Map<FileKey, String> named;

    Triage(String source, DownloadPlan plan, TargetFolder folder, Manifest manifest, Tally tally) {
        this.source = source;
        this.plan = plan;
        this.folder = folder;
        this.manifest = manifest;
        this.tally = tally;
    }

    /** Whether the plan asks for this file of the photo. */
    boolean wanted(Photo photo, PhotoMedium medium) {
        boolean moves = medium.role() == Role.MOTION;
        return switch (plan.choice()) {
            case ALL -> inTime(photo);
            case WITHOUT_VIDEOS -> !moves && photo.kind() != PhotoKind.VIDEO && inTime(photo);
            case VIDEOS -> moves && inTime(photo);
        };
    }

    private boolean inTime(Photo photo) {
        LocalDate since = plan.since();
        Instant when = photo.taken() == null ? photo.added() : photo.taken();
        return since == null
                || (when != null && !when.atZone(plan.zone()).toLocalDate().isBefore(since));
    }

    /**
     * What has to be done for a file.
     *
     * @param work what is to be done
     * @param claim what the manifest says of it; null if nothing
     * @param found the file that lies there without being in the manifest; null if none does
     */
    record Need(
            Task.Work work,
            @Nullable ManifestEntry claim,
            @Nullable String found) {}

    /** What to do for a file that is wanted; null if nothing. What needs nothing is counted. */
    @Nullable
    Need decide(Photo photo, PhotoMedium medium, String facts) throws IOException {
        FileKey key = new FileKey(photo.id(), medium.role());
        ManifestEntry claim = manifest.get(key);
        if (claim == null) {
            String found = named().get(new FileKey(FileNames.id(photo.id()), medium.role()));
            return new Need(found == null ? Task.Work.FETCH : Task.Work.RECOGNISE, null, found);
        }
        BasicFileAttributes there = folder.attributes(claim.file());
        if (there == null) {
            return new Need(Task.Work.FETCH, claim, null);
        }
        // A file that somebody edited is theirs, and what another collection says of the same photo is for that one.
        boolean asStored =
                there.size() == claim.size() && there.lastModifiedTime().toMillis() == claim.modified();
        boolean ours = claim.source().equals(source) && claim.duplicateOf() == null;
        if (asStored && ours && !claim.facts().equals(facts)) {
            return new Need(Task.Work.UPDATE, claim, null);
        }
        tally.present();
        return null;
    }

    /** Where a new file of the photo goes. */
    String nameFor(Photo photo, PhotoMetadata wanted, String extension) {
        String name = FileNames.base(photo) + "." + extension;
        if (!plan.yearFolders()) {
            return name;
        }
        OffsetDateTime taken = wanted.taken();
        Instant added = photo.added();
        LocalDate day = taken != null
                ? taken.toLocalDate()
                : added == null ? null : added.atZone(plan.zone()).toLocalDate();
        return FileNames.yearFolder(day) + "/" + name;
    }

    private Map<FileKey, String> named() throws IOException {
        Map<FileKey, String> known = named;
        if (known == null) {
            known = folder.namedLikeOurs();
            named = known;
        }
        return known;
    }
}
