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

import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.photos.Photo;
import org.photoframes.photos.PhotoMedium;

/**
 * What is to be done for a file.
 *
 * @param work what
 * @param photo whose it is
 * @param medium where it can be fetched
 * @param facts a mark of what is known of the photo
 * @param wanted what it shall say
 * @param claim what the manifest says of it; null if nothing
 * @param found the file that lies there without being in the manifest; null if none does
 */
record Task(
        Work work,
        Photo photo,
        PhotoMedium medium,
        String facts,
        PhotoMetadata wanted,
        @Nullable ManifestEntry claim,
        @Nullable String found) {

    enum Work {
        FETCH,
        RECOGNISE,
        UPDATE
    }

    FileKey key() {
        return new FileKey(photo.id(), medium.role());
    }

    /** The same, but to be fetched after all. */
    Task toFetch() {
        return new Task(Work.FETCH, photo, medium, facts, wanted, claim, found);
    }
}
