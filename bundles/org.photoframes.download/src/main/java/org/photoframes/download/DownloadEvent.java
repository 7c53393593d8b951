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
package org.photoframes.download;

import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.photos.PhotoMedium.Role;

/** Something that happened in a download. Paths are relative to the target folder. */
public sealed interface DownloadEvent {

    /** The listing is complete: no more photos will come. */
    record Listed(int photos) implements DownloadEvent {}

    /**
     * A file is there.
     *
     * @param bytes its size as stored
     * @param note what is remarkable about it, such as metadata that could not be written; null if nothing is
     */
    record Fetched(
            String photo,
            Role role,
            Path file,
            long bytes,
            @Nullable String note) implements DownloadEvent {}

    /** A dry run found that this file would be fetched. */
    record Wanted(String photo, Role role, Path file) implements DownloadEvent {}

    /** A file was there from an earlier download that left no manifest, and is known now. */
    record Recognised(String photo, Role role, Path file) implements DownloadEvent {}

    /** The picture is there already as another photo. */
    record Duplicate(String photo, Role role, String original) implements DownloadEvent {}

    /** Caption, date or place changed at the source, and the file says so now. */
    record Updated(String photo, Role role, Path file) implements DownloadEvent {}

    /** A file could not be fetched. */
    record Failed(Failure failure) implements DownloadEvent {}

    /** A photo is not at its source any more; its file stays. */
    record Gone(String photo, Role role, Path file) implements DownloadEvent {}

    /** The source wants to be left alone, or cannot be reached for the moment. */
    record Waiting(String reason, Instant until) implements DownloadEvent {}
}
