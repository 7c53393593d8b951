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
package org.photoframes.binding.auraframes.internal.testing;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.exif.ReadResult;
import org.photoframes.exif.WriteResult;
import org.photoframes.photos.Photo;

/** Leaves files as they came. */
public final class SilentExif implements ExifService {

    @Override
    public ReadResult read(Path file) {
        return new ReadResult(null, PhotoMetadata.EMPTY, null);
    }

    @Override
    public WriteResult write(Path file, PhotoMetadata metadata, Existing existing) {
        return new WriteResult(WriteResult.Outcome.UNCHANGED, null, null);
    }

    @Override
    public boolean copy(byte[] picture, OutputStream out, PhotoMetadata metadata) {
        return false;
    }

    @Override
    public @Nullable String damage(Path file) {
        return null;
    }

    @Override
    public PhotoMetadata describe(Photo photo, String collection, @Nullable ZoneId collectionZone, ZoneId fallback) {
        return PhotoMetadata.EMPTY;
    }
}
