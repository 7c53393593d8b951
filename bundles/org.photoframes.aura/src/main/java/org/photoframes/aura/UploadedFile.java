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
package org.photoframes.aura;

import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A picture that lies in the cloud's store, described for the cloud (Aura sheet 11.4).
 *
 * @param localIdentifier names it for good; the same one again is the same photo, not another (Aura sheet 11.5)
 * @param fileName its key in the store
 * @param md5 of its bytes, 16 of them
 * @param width pixels, as they lie in the file; wrong values distort the picture
 * @param height pixels
 * @param dataType such as {@code public.jpeg}
 * @param taken when it was taken
 * @param modified when it was made ready
 * @param originalFileName its name where it comes from, without a path; null if that is nobody's business
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
public record UploadedFile(
        String localIdentifier,
        String fileName,
        byte[] md5,
        int width,
        int height,
        String dataType,
        Instant taken,
        Instant modified,
        @Nullable String originalFileName) {

    /** @throws IllegalArgumentException if this cannot be a picture */
    public UploadedFile {
        if (localIdentifier.isBlank() || fileName.isBlank() || md5.length != 16 || width < 1 || height < 1) {
            throw new IllegalArgumentException("an upload needs identifier, file name, MD5 and size");
        }
    }
}
