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

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** The lines that {@code src/docs/api/photos.md} shows. */
class PhotosPageTest {

    // begin page
    static Map<String, Long> photosByPerson(PhotoSource source) throws IOException {
        try (Stream<SourcePhoto> photos = source.photos()) {
            return photos.map(SourcePhoto::photo)
                    .filter(photo -> photo.kind() != PhotoKind.PLACEHOLDER)
                    .map(photo -> Objects.requireNonNullElse(photo.contributor(), "somebody"))
                    .collect(groupingBy(name -> name, TreeMap::new, counting()));
        }
    }
    // end page

    @Test
    void countsWhatPeopleAdded() throws IOException {
        PhotoSource source = source(
                photo("1", PhotoKind.PHOTO, "Mira"),
                photo("2", PhotoKind.VIDEO, "Jo"),
                photo("3", PhotoKind.PHOTO, "Mira"),
                photo("4", PhotoKind.PLACEHOLDER, "Mira"),
                photo("5", PhotoKind.PHOTO, null));

        assertThat(photosByPerson(source)).isEqualTo(Map.of("Jo", 1L, "Mira", 2L, "somebody", 1L));
    }

    private static SourcePhoto photo(String id, PhotoKind kind, @Nullable String by) {
        return new SourcePhoto(new Photo(id, kind, null, null, null, null, null, by, List.of(), 0, false), List.of());
    }

    private static PhotoSource source(SourcePhoto... photos) {
        return new PhotoSource() {
            @Override
            public String id() {
                return "hallway";
            }

            @Override
            public String name() {
                return "Hallway";
            }

            @Override
            public @Nullable ZoneId zone() {
                return null;
            }

            @Override
            public Stream<SourcePhoto> photos() {
                return Stream.of(photos);
            }
        };
    }
}
