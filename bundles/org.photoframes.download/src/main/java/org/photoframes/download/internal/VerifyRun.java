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
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.download.Verification;
import org.photoframes.download.Verification.Fault;
import org.photoframes.download.Verification.Finding;
import org.photoframes.download.VerifyListener;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.MediaFormat;

/** Holds every file of a folder against the manifest. */
final class VerifyRun {

    private final TargetFolder folder;
    private final ExifService exif;
    private final VerifyListener listener;

    private int missing;
    private int changed;
    private int corrupt;
    private long bytes;

    VerifyRun(TargetFolder folder, ExifService exif, VerifyListener listener) {
        this.folder = folder;
        this.exif = exif;
        this.listener = listener;
    }

    Verification run() throws IOException, InterruptedException {
        Map<FileKey, ManifestEntry> claims = claims();
        int looked = 0;
        for (Map.Entry<FileKey, ManifestEntry> each : claims.entrySet()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while verifying");
            }
            look(each.getKey(), each.getValue());
            listener.looked(++looked, claims.size());
        }
        return new Verification(claims.size(), missing, changed, corrupt, bytes);
    }

    /** In the order of the files, which is how they lie on the disk. */
    private Map<FileKey, ManifestEntry> claims() throws IOException {
        Map<FileKey, ManifestEntry> claims = new TreeMap<>(java.util.Comparator.comparing(FileKey::toString));
        try (Manifest manifest = Manifest.look(folder.root())) {
            manifest.forEach(claims::put);
        }
        return claims;
    }

    private void look(FileKey key, ManifestEntry claim) throws IOException {
        BasicFileAttributes there = folder.attributes(claim.file());
        if (there == null) {
            missing++;
            found(Fault.MISSING, key, claim, "it is not there any more; the next download fetches it again");
            return;
        }
        Path path = folder.path(claim.file());
        bytes += there.size();
        if (claim.sidecar() && claim.duplicateOf() == null && !Files.exists(Shelf.sidecar(path))) {
            missing++;
            found(
                    Fault.MISSING,
                    key,
                    claim,
                    "its sidecar " + Shelf.sidecar(path).getFileName() + " is not there any more");
        }
        if (there.size() == claim.size() && Digest.SHA_256.of(path).equals(claim.sha256())) {
            return;
        }
        String damage = damage(path);
        if (damage != null) {
            corrupt++;
            found(Fault.CORRUPT, key, claim, damage);
        } else if (there.size() == claim.size() && there.lastModifiedTime().toMillis() == claim.modified()) {
            corrupt++;
            found(Fault.CORRUPT, key, claim, "its bytes are others, though nobody seems to have written to it");
        } else {
            changed++;
            found(Fault.CHANGED, key, claim, "it is whole, but somebody has changed it since it was stored");
        }
    }

    private @Nullable String damage(Path path) throws IOException {
        return MediaFormat.of(path) == null ? "it is no picture or video any more" : exif.damage(path);
    }

    private void found(Fault fault, FileKey key, ManifestEntry claim, String explanation) {
        listener.found(new Finding(fault, Path.of(claim.file()), key.photo(), explanation));
    }
}
