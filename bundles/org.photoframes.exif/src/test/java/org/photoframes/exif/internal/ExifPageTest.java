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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.ExifService.Existing;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.exif.WriteResult;
import org.photoframes.photos.Coordinates;

/** The lines that {@code src/docs/api/exif.md} shows. */
class ExifPageTest {

    // begin page
    static @Nullable String tellWhereAndWhen(ExifService exif, Path file) throws IOException {
        var metadata = new PhotoMetadata(
                OffsetDateTime.parse("2025-07-01T18:30:00+02:00"),
                new Coordinates(45.76, 4.84),
                null,
                "Back home",
                "Mira",
                List.of("Hallway"),
                null,
                0);
        WriteResult written = exif.write(file, metadata, Existing.KEEP);
        return written.reason();
    }
    // end page

    @Test
    void aFileTellsAfterwardsWhatWasWritten(@TempDir Path folder) throws IOException {
        ExifService exif = ExifService.create(null, null);
        Path file = folder.resolve("a.jpg");
        Files.write(file, JpegBytes.encoded(false).bytes());

        assertThat(tellWhereAndWhen(exif, file)).isNull();

        PhotoMetadata read = exif.read(file).metadata();
        assertThat(read.taken()).isEqualTo(OffsetDateTime.parse("2025-07-01T18:30:00+02:00"));
        assertThat(read.caption()).isEqualTo("Back home");
        assertThat(read.keywords()).containsExactly("Hallway");
    }
}
