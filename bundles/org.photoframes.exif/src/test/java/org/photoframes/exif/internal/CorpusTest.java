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

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.ExifService.Existing;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.exif.WriteResult;
import org.photoframes.exif.WriteResult.Outcome;
import org.photoframes.photos.Coordinates;

/** Metadata go into every kind of JPEG, and nothing else changes. */
class CorpusTest {

    static final PhotoMetadata WANTED = new PhotoMetadata(
            OffsetDateTime.parse("2024-07-01T12:34:56.789+05:30"),
            new Coordinates(-34.1979123, 77.8941234),
            -12.5,
            "Grüße aus 東京 🗼\nzweite Zeile",
            "Zoë Łukasz 山田",
            List.of("Küche", "Sommer 2024 🏖"),
            "0f2c-asset",
            90);

    private static final Set<String> OURS = Set.of("Exif\0", "http://ns.adobe.com/xap/1.0/", "Photoshop 3.0", "MPF\0");

    private static final Map<String, byte[]> JPEGS = Corpus.jpegs();

    private final ExifService service = ExifService.create(null, null);

    @TempDir
    Path folder;

    static Set<String> jpegs() {
        return JPEGS.keySet();
    }

    private Path file(String name) throws Exception {
        return Files.write(folder.resolve("picture.jpg"), JPEGS.get(name));
    }

    @ParameterizedTest
    @MethodSource("jpegs")
    void thePictureAndAllOtherSegmentsStayByteForByte(String name) throws Exception {
        Path file = file(name);

        WriteResult result = service.write(file, WANTED, Existing.KEEP);

        assertThat(result).isEqualTo(new WriteResult(Outcome.WRITTEN, null, null));
        JpegBytes before = JpegBytes.parse(JPEGS.get(name));
        JpegBytes after = JpegBytes.parse(Files.readAllBytes(file));
        assertThat(after.picture).isEqualTo(before.picture);
        assertThat(others(after)).containsExactlyElementsOf(others(before));
        assertThat(service.damage(file)).isNull();
        assertThat(folder.toFile().list()).containsExactly("picture.jpg");
    }

    private static List<String> others(JpegBytes jpeg) {
        return jpeg.segments.stream()
                .filter((segment) -> OURS.stream().noneMatch(segment.payload()::startsWith))
                .map((segment) -> new String(segment.bytes(), StandardCharsets.ISO_8859_1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("jpegs")
    void writingTheSameAgainChangesNothing(String name) throws Exception {
        Path file = file(name);
        service.write(file, WANTED, Existing.REPLACE);
        byte[] once = Files.readAllBytes(file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        WriteResult kept = service.write(file, WANTED, Existing.KEEP);
        WriteResult replaced = service.write(file, WANTED, Existing.REPLACE);

        assertThat(kept.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(replaced.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(Files.readAllBytes(file)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("jpegs")
    void onItsWayFromMemoryAPictureGetsTheSameAsInAFile(String name) throws Exception {
        Path file = file(name);
        service.write(file, WANTED, Existing.KEEP);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(service.copy(JPEGS.get(name), out, WANTED)).isTrue();

        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(file));
        byte[] whole = JPEGS.get(name);
        byte[] cut = Arrays.copyOf(whole, whole.length - JpegBytes.parse(whole).picture.length + 20);
        assertThat(service.copy(cut, OutputStream.nullOutputStream(), WANTED)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("jpegs")
    void whatWasWrittenIsRead(String name) throws Exception {
        Path file = file(name);
        service.write(file, WANTED, Existing.REPLACE);

        PhotoMetadata read = service.read(file).metadata();

        assertThat(service.read(file).trouble()).isNull();
        assertThat(read.taken()).isEqualTo(WANTED.taken());
        assertThat(read.coordinates().latitude()).isCloseTo(WANTED.coordinates().latitude(), within(1e-7));
        assertThat(read.coordinates().longitude())
                .isCloseTo(WANTED.coordinates().longitude(), within(1e-7));
        assertThat(read.altitude()).isEqualTo(-12.5);
        assertThat(read.caption()).isEqualTo(WANTED.caption());
        assertThat(read.artist()).isEqualTo(WANTED.artist());
        assertThat(read.keywords()).containsAll(WANTED.keywords());
        assertThat(read.identifier()).isEqualTo("0f2c-asset");
    }

    @ParameterizedTest
    @MethodSource("jpegs")
    void anIndependentReaderAgrees(String name) throws Exception {
        Path file = file(name);
        service.write(file, WANTED, Existing.REPLACE);

        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(Files.readAllBytes(file)));

        ExifIFD0Directory root = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        ExifSubIFDDirectory exif = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        IptcDirectory iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
        XmpDirectory xmp = metadata.getFirstDirectoryOfType(XmpDirectory.class);
        assertThat(exif.getDateOriginal().toInstant()).isEqualTo(WANTED.taken().toInstant());
        assertThat(exif.getString(0x9011)).isEqualTo("+05:30");
        assertThat(exif.getString(0x9003)).isEqualTo("2024:07:01 12:34:56");
        assertThat(gps.getGeoLocation().getLatitude()).isCloseTo(-34.1979123, within(1e-7));
        assertThat(gps.getGeoLocation().getLongitude()).isCloseTo(77.8941234, within(1e-7));
        assertThat(new String(root.getByteArray(0x010E), StandardCharsets.UTF_8))
                .isEqualTo(WANTED.caption());
        assertThat(new String(root.getByteArray(0x013B), StandardCharsets.UTF_8))
                .isEqualTo(WANTED.artist());
        assertThat(iptc.getString(IptcDirectory.TAG_CAPTION)).isEqualTo(WANTED.caption());
        assertThat(iptc.getString(IptcDirectory.TAG_BY_LINE)).isEqualTo(WANTED.artist());
        assertThat(iptc.getKeywords()).containsAll(WANTED.keywords());
        assertThat(xmp.getXMPMeta()
                        .getLocalizedText("http://purl.org/dc/elements/1.1/", "description", null, "x-default")
                        .getValue())
                .isEqualTo(WANTED.caption());
        Stream.of(root, exif, gps, iptc)
                .forEach((one) -> assertThat(one.getErrors()).as(one.getName()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("jpegs")
    void cutOffFilesAreNeverMadeWorse(String name) throws Exception {
        byte[] whole = JPEGS.get(name);
        Random random = new Random(name.hashCode());
        for (int i = 0; i < 20; i++) {
            byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
            Path file = Files.write(folder.resolve("picture.jpg"), cut);

            WriteResult result = service.write(file, WANTED, Existing.REPLACE);

            service.read(file);
            assertThat(service.damage(file) == null).isEqualTo(result.outcome() != Outcome.REFUSED);
            if (result.outcome() == Outcome.REFUSED) {
                assertThat(Files.readAllBytes(file)).isEqualTo(cut);
                assertThat(result.reason()).endsWith(".");
            } else { // cut behind its picture
                assertThat(JpegBytes.parse(Files.readAllBytes(file)).picture).isEqualTo(JpegBytes.parse(cut).picture);
            }
        }
        assertThat(folder.toFile().list()).containsExactly("picture.jpg");
    }

    @ParameterizedTest
    @MethodSource("jpegs")
    void flippedBytesAreNeverMadeWorse(String name) throws Exception {
        byte[] whole = JPEGS.get(name);
        Random random = new Random(name.hashCode());
        for (int i = 0; i < 30; i++) {
            byte[] flipped = whole.clone();
            int header = whole.length - JpegBytes.parse(whole).picture.length;
            for (int k = random.nextInt(3); k >= 0; k--) {
                flipped[random.nextInt(i % 2 == 0 ? header : whole.length)] ^= (byte) (1 + random.nextInt(255));
            }
            Path file = Files.write(folder.resolve("picture.jpg"), flipped);
            String damage = service.damage(file);

            WriteResult result = service.write(file, WANTED, Existing.REPLACE);

            service.read(file);
            if (result.outcome() == Outcome.WRITTEN) {
                assertThat(damage).isNull();
                assertThat(service.damage(file)).isNull();
                assertThat(JpegBytes.parse(Files.readAllBytes(file)).picture)
                        .isEqualTo(JpegBytes.parse(flipped).picture);
            } else {
                assertThat(Files.readAllBytes(file)).isEqualTo(flipped);
                assertThat(result.reason()).isNotBlank();
            }
            Files.deleteIfExists(folder.resolve("picture.jpg.xmp"));
        }
        assertThat(folder.toFile().list()).containsExactly("picture.jpg");
    }
}
