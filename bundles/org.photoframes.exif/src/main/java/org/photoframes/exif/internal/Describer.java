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

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.exif.PlaceLookup;
import org.photoframes.exif.ZoneLookup;
import org.photoframes.photos.Coordinates;
import org.photoframes.photos.Photo;

/** Says what the file of a photo shall say. */
final class Describer {

    private final @Nullable ZoneLookup zones;
    private final @Nullable PlaceLookup places;

    Describer(@Nullable ZoneLookup zones, @Nullable PlaceLookup places) {
        this.zones = zones;
        this.places = places;
    }

    PhotoMetadata describe(Photo photo, String collection, @Nullable ZoneId collectionZone, ZoneId fallback)
            throws InterruptedException {
        Coordinates where = where(photo);
        Set<String> keywords = new LinkedHashSet<>(photo.albums());
        keywords.add(collection);
        keywords.removeIf(String::isBlank);
        return new PhotoMetadata(
                taken(photo.taken(), zone(where, collectionZone, fallback)),
                where,
                null,
                photo.caption(),
                photo.contributor(),
                List.copyOf(keywords),
                photo.id(),
                photo.rotation());
    }

    private @Nullable Coordinates where(Photo photo) throws InterruptedException {
        Coordinates known = photo.coordinates();
        if (known != null) {
            return Coordinates.ofUntrusted(known.latitude(), known.longitude());
        }
        PlaceLookup lookup = places;
        String place = photo.place();
        return lookup == null || place == null || place.isBlank() ? null : lookup.find(place);
    }

    private ZoneId zone(@Nullable Coordinates where, @Nullable ZoneId collectionZone, ZoneId fallback) {
        ZoneLookup lookup = zones;
        ZoneId there = lookup == null || where == null ? null : lookup.zoneAt(where);
        return there != null ? there : collectionZone != null ? collectionZone : fallback;
    }

    private static @Nullable OffsetDateTime taken(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? null : moment.atZone(zone).toOffsetDateTime().truncatedTo(ChronoUnit.MILLIS);
    }
}
