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

import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.exif.MediaFormat;

/**
 * A file as it came, still outside its place.
 *
 * @param part where it lies, unless it is in memory
 * @param bytes of a small file that is in memory; null if it lies in the part
 * @param format what it is
 * @param md5 of its bytes, hexadecimal
 * @param original whether these are the uploaded bytes; null if that cannot be known
 * @param note what is remarkable about it; null if nothing is
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
record Fetched(
        Path part,
        byte @Nullable [] bytes,
        MediaFormat format,
        String md5,
        @Nullable Boolean original,
        @Nullable String note) {}
