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
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.ExifService.Existing;
import org.photoframes.exif.WriteResult.Outcome;

/** What exiftool reads back. */
class ExiftoolTest {

    private static final Map<String, byte[]> JPEGS = Corpus.jpegs();

    private final ExifService service = ExifService.create(null, null);

    @TempDir
    Path folder;

    @BeforeAll
    static void isThere() {
        Exiftool.require();
    }

    static Set<String> jpegs() {
        return JPEGS.keySet();
    }

    static Set<String> others() {
        return OtherFiles.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("jpegs")
    void allThreePlacesOfAJpegSayTheSame(String name) throws Exception {
        Path file = Files.write(folder.resolve("bild.jpg"), JPEGS.get(name));
        JsonObject before = Exiftool.read(file);
        service.write(file, CorpusTest.WANTED, Existing.REPLACE);

        JsonObject read = Exiftool.read(file);

        assertThat(text(read, "ExifIFD:DateTimeOriginal")).isEqualTo("2024:07:01 12:34:56");
        assertThat(text(read, "ExifIFD:OffsetTimeOriginal")).isEqualTo("+05:30");
        assertThat(text(read, "ExifIFD:SubSecTimeOriginal")).isEqualTo("789");
        assertThat(text(read, "Composite:SubSecDateTimeOriginal")).isEqualTo("2024:07:01 12:34:56.789+05:30");
        assertThat(text(read, "ExifIFD:CreateDate")).isEqualTo("2024:07:01 12:34:56");
        assertThat(read.get("Composite:GPSLatitude").getAsDouble()).isCloseTo(-34.1979123, within(1e-6));
        assertThat(read.get("Composite:GPSLongitude").getAsDouble()).isCloseTo(77.8941234, within(1e-6));
        assertThat(read.get("Composite:GPSAltitude").getAsDouble()).isEqualTo(-12.5);
        assertThat(text(read, "IFD0:ImageDescription")).isEqualTo(CorpusTest.WANTED.caption());
        assertThat(text(read, "XMP-dc:Description")).isEqualTo(CorpusTest.WANTED.caption());
        assertThat(text(read, "IPTC:Caption-Abstract")).isEqualTo(CorpusTest.WANTED.caption());
        assertThat(text(read, "IFD0:Artist")).isEqualTo(CorpusTest.WANTED.artist());
        assertThat(text(read, "XMP-dc:Creator")).isEqualTo(CorpusTest.WANTED.artist());
        assertThat(text(read, "IPTC:By-line")).isEqualTo(CorpusTest.WANTED.artist());
        assertThat(text(read, "XMP-dc:Identifier")).isEqualTo("0f2c-asset");
        assertThat(((JsonArray) read.get("XMP-dc:Subject")).toString()).contains("Küche", "Sommer 2024 🏖");
        // Of the maker note that it does not know, and of what was odd before; nothing of ours.
        assertThat(text(read, "ExifTool:Warning"))
                .isIn(null, "[minor] Unrecognized MakerNotes", text(before, "ExifTool:Warning"));
        assertThat(text(read, "ExifTool:Error")).isNull();
        for (String kept : Set.of(
                "IFD0:Make",
                "ExifIFD:ExposureTime",
                "ExifIFD:UserComment",
                "InteropIFD:InteropIndex",
                "XMP-xmp:Rating",
                "IFD1:ThumbnailLength",
                "File:ImageWidth",
                "File:EncodingProcess",
                "MPF0:NumberOfImages")) {
            assertThat(text(read, kept)).as(kept).isEqualTo(text(before, kept));
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void sidecarsSayTheSame(String name) throws Exception {
        Path file = Files.write(folder.resolve(name), OtherFiles.all().get(name));

        Path sidecar = service.write(file, CorpusTest.WANTED, Existing.KEEP).sidecar();

        assertThat(sidecar).hasFileName(name + ".xmp");
        JsonObject read = Exiftool.read(sidecar);
        assertThat(text(read, "XMP-exif:DateTimeOriginal")).isEqualTo("2024:07:01 12:34:56.789+05:30");
        assertThat(text(read, "XMP-photoshop:DateCreated")).isEqualTo("2024:07:01 12:34:56.789+05:30");
        assertThat(read.get("XMP-exif:GPSLatitude").getAsDouble()).isCloseTo(-34.1979123, within(1e-6));
        assertThat(read.get("XMP-exif:GPSLongitude").getAsDouble()).isCloseTo(77.8941234, within(1e-6));
        assertThat(read.get("XMP-exif:GPSAltitude").getAsDouble()).isEqualTo(12.5);
        assertThat(text(read, "XMP-exif:GPSAltitudeRef")).isEqualTo("1");
        assertThat(text(read, "XMP-dc:Description")).isEqualTo(CorpusTest.WANTED.caption());
        assertThat(text(read, "XMP-dc:Creator")).isEqualTo(CorpusTest.WANTED.artist());
        assertThat(text(read, "XMP-tiff:Orientation")).isEqualTo("6");
        assertThat(text(read, "ExifTool:Warning")).isNull();
    }

    @Test
    void theIndexOfTwoPicturesStillFindsBoth() throws Exception {
        for (String name : Set.of("two pictures II", "two pictures MM")) {
            Path file = Files.write(folder.resolve("bild.jpg"), JPEGS.get(name));
            String before = text(Exiftool.read(file), "MPImage2:MPImageStart");

            assertThat(service.write(file, CorpusTest.WANTED, Existing.KEEP).outcome())
                    .isEqualTo(Outcome.WRITTEN);

            JsonObject read = Exiftool.read(file);
            int start = read.get("MPImage2:MPImageStart").getAsInt();
            int length = read.get("MPImage2:MPImageLength").getAsInt();
            byte[] bytes = Files.readAllBytes(file);
            assertThat(start + length).isEqualTo(bytes.length);
            assertThat(bytes[start]).isEqualTo((byte) 0xFF);
            assertThat(bytes[start + 1]).isEqualTo((byte) 0xD8);
            assertThat(read.get("MPImage1:MPImageLength").getAsInt()).isEqualTo(start);
            assertThat(String.valueOf(start)).isNotEqualTo(before);
        }
    }

    private static String text(JsonObject read, String tag) {
        return read.has(tag) ? read.get(tag).getAsString() : null;
    }
}
