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
package org.photoframes.exif.internal;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.photos.Coordinates;

/**
 * What all places of a file shall say, after what the file says already was taken into account. Null and empty: leave it.
 *
 * @param replace whether different values give way; otherwise only gaps are filled
 */
record Wanted(
        @Nullable OffsetDateTime taken,
        @Nullable Coordinates coordinates,
        @Nullable Double altitude,
        @Nullable String caption,
        @Nullable String artist,
        Set<String> keywords,
        @Nullable String identifier,
        int rotation,
        boolean replace) {

    static Wanted of(PhotoMetadata metadata, boolean replace) {
        OffsetDateTime taken = metadata.taken();
        Coordinates place = metadata.coordinates();
        Double altitude = metadata.altitude();
        List<String> keywords = new ArrayList<>();
        for (String keyword : metadata.keywords()) {
            String clean = Wording.clean(keyword);
            if (clean != null) {
                keywords.add(clean);
            }
        }
        return new Wanted(
                // Four digits are all that EXIF has for a year.
                taken == null || taken.getYear() < 1 || taken.getYear() > 9999
                        ? null
                        : taken.truncatedTo(ChronoUnit.MILLIS),
                place == null ? null : Coordinates.ofUntrusted(place.latitude(), place.longitude()),
                altitude == null || !Double.isFinite(altitude) || Math.abs(altitude) > 100_000 ? null : altitude,
                Wording.clean(metadata.caption()),
                Wording.clean(metadata.artist()),
                new LinkedHashSet<>(keywords),
                Wording.clean(metadata.identifier()),
                Math.floorMod(metadata.rotation(), 360),
                replace);
    }

    /** With what the file says in one place, so that its other places get the same, unless that shall be replaced. */
    Wanted agreeingWith(PhotoMetadata file) {
        Set<String> all = new LinkedHashSet<>();
        if (!keywords.isEmpty()) {
            all.addAll(file.keywords());
            all.addAll(keywords);
        }
        return replace
                ? new Wanted(taken, coordinates, altitude, caption, artist, all, identifier, rotation, true)
                : new Wanted(
                        taken == null ? null : or(file.taken(), taken),
                        coordinates == null ? null : or(file.coordinates(), coordinates),
                        altitude,
                        caption == null ? null : or(file.caption(), caption),
                        artist == null ? null : or(file.artist(), artist),
                        all,
                        identifier,
                        rotation,
                        false);
    }

    private static <T> T or(@Nullable T first, T second) {
        return first == null ? second : first;
    }
}
