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

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.photos.Coordinates;
import org.photoframes.photos.Photo;
import org.photoframes.photos.PhotoKind;

/** What the file of a photo shall say. */
class DescriberTest {

    private static final Instant MOMENT = Instant.parse("2024-01-15T20:30:40.123Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Coordinates SHIBUYA = new Coordinates(35.66, 139.7);

    private static Photo photo(Instant taken, Coordinates where, String place) {
        return new Photo(
                "id-1", PhotoKind.PHOTO, taken, null, where, place, "Hallo", "Zoë", List.of("Urlaub"), 90, false);
    }

    private static PhotoMetadata describe(ExifService service, Photo photo, ZoneId collectionZone) throws Exception {
        return service.describe(photo, "Küche", collectionZone, NEW_YORK);
    }

    @Test
    void theZoneOfThePlaceComesFirst() throws Exception {
        ExifService service = ExifService.create((place) -> place.equals(SHIBUYA) ? TOKYO : null, null);

        assertThat(describe(service, photo(MOMENT, SHIBUYA, null), BERLIN).taken())
                .hasToString("2024-01-16T05:30:40.123+09:00");
        assertThat(describe(service, photo(MOMENT, new Coordinates(0, -140), null), BERLIN)
                        .taken())
                .as("at sea")
                .hasToString("2024-01-15T21:30:40.123+01:00");
    }

    @Test
    void withoutItTheZoneOfTheCollectionAndThenTheFallback() throws Exception {
        ExifService service = ExifService.create(null, null);

        assertThat(describe(service, photo(MOMENT, SHIBUYA, null), BERLIN).taken())
                .hasToString("2024-01-15T21:30:40.123+01:00");
        assertThat(describe(service, photo(MOMENT, null, null), null).taken())
                .hasToString("2024-01-15T15:30:40.123-05:00");
    }

    @Test
    void theOffsetIsTheOneOfTheDay() throws Exception {
        Photo summer = photo(Instant.parse("2024-07-15T12:00:00Z"), null, null);

        assertThat(describe(ExifService.create(null, null), summer, BERLIN).taken())
                .hasToString("2024-07-15T14:00+02:00");
    }

    @Test
    void everythingElseIsPassedOn() throws Exception {
        PhotoMetadata metadata = describe(ExifService.create(null, null), photo(null, SHIBUYA, "Tokyo"), null);

        assertThat(metadata)
                .isEqualTo(
                        new PhotoMetadata(null, SHIBUYA, null, "Hallo", "Zoë", List.of("Urlaub", "Küche"), "id-1", 90));
    }

    @Test
    void placesAreLookedUpOnlyWhereCoordinatesAreMissing() throws Exception {
        ExifService service = ExifService.create(
                (place) -> place.equals(SHIBUYA) ? TOKYO : BERLIN, (name) -> name.equals("Tokyo") ? SHIBUYA : null);

        PhotoMetadata found = describe(service, photo(MOMENT, null, "Tokyo"), null);
        PhotoMetadata known = describe(service, photo(MOMENT, new Coordinates(50, 10), "Tokyo"), null);

        assertThat(found.coordinates()).isEqualTo(SHIBUYA);
        assertThat(found.taken()).hasToString("2024-01-16T05:30:40.123+09:00");
        assertThat(known.coordinates()).isEqualTo(new Coordinates(50, 10));
    }
}
