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
package org.photoframes.photos;

import java.time.Instant;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known of one photo, without its picture.
 *
 * @param id the id that its source gave it; unique within the source
 * @param kind photo, video, Live Photo or placeholder
 * @param taken when it was taken; null if unknown
 * @param added when it came to its source; null if unknown, as for placeholders
 * @param coordinates where it was taken; null if unknown
 * @param place the name of the place, in the words of the source; null if unknown
 * @param caption the text that people see with it; null if it has none
 * @param contributor the name of the person who added it; null if unknown
 * @param albums the names of the albums that it is known to be in, without order
 * @param rotation degrees clockwise that people turned it after it was taken: 0, 90, 180 or 270
 * @param hidden whether it is kept out of the slide show
 */
public record Photo(
        String id,
        PhotoKind kind,
        @Nullable Instant taken,
        @Nullable Instant added,
        @Nullable Coordinates coordinates,
        @Nullable String place,
        @Nullable String caption,
        @Nullable String contributor,
        List<String> albums,
        int rotation,
        boolean hidden) {

    public Photo {
        albums = List.copyOf(albums);
    }

    /** The same photo, known to be in these albums. */
    public Photo in(List<String> albums) {
        return new Photo(id, kind, taken, added, coordinates, place, caption, contributor, albums, rotation, hidden);
    }

    /** The same photo with another caption; null for none. */
    public Photo captioned(@Nullable String text) {
        return new Photo(id, kind, taken, added, coordinates, place, text, contributor, albums, rotation, hidden);
    }

    /** The same photo, kept out of the slide show or not. */
    public Photo hidden(boolean now) {
        return new Photo(id, kind, taken, added, coordinates, place, caption, contributor, albums, rotation, now);
    }
}
