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
package org.photoframes.exif;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.photos.Coordinates;

/**
 * What a file says about its picture, or shall say.
 *
 * @param taken the time that the camera showed, to the millisecond, with its offset from UTC; null if unknown
 * @param coordinates where; null if unknown
 * @param altitude metres above sea level; null if unknown
 * @param caption the text that people see with it; null if it has none
 * @param artist who took or added it; null if unknown
 * @param keywords such as the names of albums and frames; without order, each once
 * @param identifier the id that its source gave it; null if it has none
 * @param rotation degrees clockwise that a viewer must turn the stored picture by: 0, 90, 180 or 270
 */
public record PhotoMetadata(
        @Nullable OffsetDateTime taken,
        @Nullable Coordinates coordinates,
        @Nullable Double altitude,
        @Nullable String caption,
        @Nullable String artist,
        List<String> keywords,
        @Nullable String identifier,
        int rotation) {

    /** Nothing known. */
    public static final PhotoMetadata EMPTY = new PhotoMetadata(null, null, null, null, null, List.of(), null, 0);

    public PhotoMetadata {
        keywords = List.copyOf(keywords);
    }
}
