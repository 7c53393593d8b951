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
package org.photoframes.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** A line of {@code sample-photos.txt}: one photo of the sample account. */
record SamplePhoto(
        String frame,
        Instant takenAt,
        String motif,
        boolean tall,
        String by,
        String place,
        double longitude,
        double latitude,
        String album,
        String caption) {

    static List<SamplePhoto> all() {
        try (InputStream in = SamplePhoto.class.getResourceAsStream("sample-photos.txt")) {
            if (in == null) {
                throw new IllegalStateException("The bundle lacks its sample-photos.txt; build it again.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(SamplePhoto::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle's own sample-photos.txt cannot be read.", e);
        }
    }

    private static SamplePhoto parse(String line) {
        String[] parts = line.split("\\|", -1);
        String[] place = parts[6].strip().split(" ");
        LocalDate day = LocalDate.parse(parts[1].strip());
        // A time of day that differs from photo to photo and never from run to run.
        LocalTime time = LocalTime.of(8, 0).plusSeconds(Math.floorMod(line.hashCode(), 10 * 3600));
        return new SamplePhoto(
                parts[0].strip(),
                day.atTime(time).toInstant(ZoneOffset.UTC),
                parts[2].strip(),
                parts[3].strip().equals("tall"),
                parts[4].strip(),
                parts[5].strip(),
                Double.parseDouble(place[0]),
                Double.parseDouble(place[1]),
                parts[7].strip(),
                parts[8].strip());
    }

    NewPhoto newPhoto(Account uploader) {
        NewPhoto photo = NewPhoto.photo()
                .by(uploader)
                .takenAt(takenAt)
                .motif(motif)
                .placeName(place)
                .location(longitude, latitude)
                .originalFileName("IMG_%04d.jpg".formatted(Math.floorMod(takenAt.hashCode(), 10_000)));
        if (tall) {
            photo.size(1200, 1600);
        }
        return caption.isEmpty() ? photo : photo.caption(caption);
    }
}
