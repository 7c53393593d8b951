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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.photos.Photo;
import org.photoframes.photos.PhotoKind;
import org.photoframes.photos.PhotoSource;
import org.photoframes.photos.SourceException;
import org.photoframes.photos.SourcePhoto;

/** A collection that a test fills and changes. */
class ScriptedSource implements PhotoSource {

    static final Instant TAKEN = Instant.parse("2024-07-14T18:30:05.250Z");

    /** Breaks in the next listings: after so many photos, with that. */
    final Deque<Map.Entry<Integer, SourceException>> breaks = new ArrayDeque<>();

    final Map<String, SourcePhoto> photos = new LinkedHashMap<>();
    int listings;

    /** A photo with a JPEG of its own. */
    ScriptedMedium photo(String id) {
        ScriptedMedium medium = new ScriptedMedium(
                org.photoframes.photos.PhotoMedium.Role.STILL, id + ".jpg", Pictures.jpeg(id.hashCode()));
        put(photo(id, PhotoKind.PHOTO, TAKEN, "Caption of " + id), medium);
        return medium;
    }

    void put(Photo photo, ScriptedMedium... media) {
        photos.put(photo.id(), new SourcePhoto(photo, List.of(media)));
    }

    /** The same photo with another caption or date. */
    void change(String id, @Nullable Instant taken, String caption) {
        SourcePhoto before = photos.get(id);
        photos.put(id, new SourcePhoto(photo(id, before.photo().kind(), taken, caption), before.media()));
    }

    static Photo photo(String id, PhotoKind kind, @Nullable Instant taken, @Nullable String caption) {
        return new Photo(
                id,
                kind,
                taken,
                Instant.parse("2025-01-02T03:04:05Z"),
                null,
                null,
                caption,
                "Mira Example",
                List.of("Trips"),
                0,
                false);
    }

    @Override
    public String id() {
        return "test:wall";
    }

    @Override
    public String name() {
        return "Wall";
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/Vienna");
    }

    @Override
    public Stream<SourcePhoto> photos() throws IOException {
        listings++;
        Map.Entry<Integer, SourceException> breaking = breaks.poll();
        List<SourcePhoto> all = new ArrayList<>(photos.values());
        if (breaking == null) {
            return all.stream();
        }
        if (breaking.getKey() == 0) {
            throw breaking.getValue();
        }
        return Stream.concat(all.stream().limit(breaking.getKey()), Stream.generate(() -> {
            throw new UncheckedIOException(breaking.getValue());
        }));
    }
}
