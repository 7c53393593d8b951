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

/**
 * What the manifest claims of a file. Fields are kept by their names, for good.
 *
 * @param source {@link org.photoframes.photos.PhotoSource#id()} of the collection it came from
 * @param file relative to the folder, with slashes; for a duplicate without a file of its own the file of the original
 * @param size bytes as stored
 * @param modified the file's own time as stored, milliseconds since 1970
 * @param sha256 of the bytes as stored, hexadecimal
 * @param md5 of the bytes as fetched, before metadata was written, hexadecimal; null for files of other downloaders
 * @param original whether those were the uploaded bytes; null if that cannot be known
 * @param fetched when, milliseconds since 1970
 * @param facts a mark of what the source said of the photo then, see {@link Facts}
 * @param said what was written of it, see {@link Description}
 * @param sidecar whether it has one
 * @param duplicateOf the key of the file that holds the same picture; null if it is the only one
 */
record ManifestEntry(
        String source,
        String file,
        long size,
        long modified,
        String sha256,
        @Nullable String md5,
        @Nullable Boolean original,
        long fetched,
        String facts,
        String said,
        boolean sidecar,
        @Nullable String duplicateOf) {}
