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
import static org.photoframes.exif.internal.Corpus.latin;
import static org.photoframes.exif.internal.Corpus.set;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.ExifService.Existing;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.exif.WriteResult.Outcome;
import org.photoframes.photos.Coordinates;

/** What a file says already against what it shall say. */
class MergeTest {

    private static final OffsetDateTime SUMMER = OffsetDateTime.parse("2019-07-03T18:00:05+02:00");

    private final ExifService service = ExifService.create(null, null);

    @TempDir
    Path folder;

    private Path jpeg(JpegBytes jpeg) throws Exception {
        return Files.write(folder.resolve("picture.jpg"), jpeg.bytes());
    }

    /** A JPEG whose EXIF block holds texts only. */
    private Path saying(TiffBytes.Entry... exif) throws Exception {
        TiffBytes tiff = new TiffBytes(ByteOrder.LITTLE_ENDIAN);
        List<TiffBytes.Entry> root = tiff.directory();
        root.add(tiff.large(0x8769, 1));
        tiff.directory().addAll(List.of(exif));
        return jpeg(JpegBytes.encoded(false).first(Corpus.exif(tiff.bytes(new byte[0]))));
    }

    private static PhotoMetadata taken(OffsetDateTime taken) {
        return new PhotoMetadata(taken, null, null, null, null, List.of(), null, 0);
    }

    private static PhotoMetadata captioned(String caption) {
        return new PhotoMetadata(null, null, null, caption, null, List.of(), null, 0);
    }

    private static ExifBlock exif(Path file) throws Exception {
        String name = "Exif\0\0";
        byte[] segment =
                JpegBytes.parse(Files.readAllBytes(file)).find(0xE1, name).bytes();
        return ExifBlock.parse(Arrays.copyOfRange(segment, 10, segment.length), true);
    }

    private static String text(Path file, int tag) throws Exception {
        return exif(file).text(ExifBlock.EXIF, tag);
    }

    @Test
    void anExistingTimeIsKept() throws Exception {
        Path file =
                saying(TiffBytes.text(0x9003, "2018:01:01 00:00:00"), TiffBytes.text(0x9004, "2018:01:01 00:00:00"));

        service.write(file, taken(SUMMER), Existing.KEEP);

        assertThat(text(file, 0x9003)).isEqualTo("2018:01:01 00:00:00");
        assertThat(text(file, 0x9011)).as("nobody knows its offset").isNull();
    }

    @Test
    void anExistingTimeIsReplacedOnRequestWithAllThatBelongsToIt() throws Exception {
        Path file = saying(
                TiffBytes.text(0x9003, "2018:01:01 00:00:00"),
                TiffBytes.text(0x9004, "2018:01:01 00:00:00"),
                TiffBytes.text(0x9011, "-05:00"),
                TiffBytes.text(0x9291, "77"));

        service.write(file, taken(SUMMER), Existing.REPLACE);

        assertThat(text(file, 0x9003)).isEqualTo("2019:07:03 18:00:05");
        assertThat(text(file, 0x9004)).isEqualTo("2019:07:03 18:00:05");
        assertThat(text(file, 0x9011)).isEqualTo("+02:00");
        assertThat(text(file, 0x9012)).isEqualTo("+02:00");
        assertThat(text(file, 0x9291)).isNull();
    }

    @Test
    void theDayOfAScanStaysItsOwn() throws Exception {
        Path file =
                saying(TiffBytes.text(0x9003, "1970:01:01 00:00:00"), TiffBytes.text(0x9004, "2018:01:01 00:00:00"));

        service.write(file, taken(SUMMER), Existing.REPLACE);

        assertThat(text(file, 0x9003)).isEqualTo("2019:07:03 18:00:05");
        assertThat(text(file, 0x9004)).isEqualTo("2018:01:01 00:00:00");
    }

    @Test
    void theSameTimeGetsItsOffsetAndFraction() throws Exception {
        Path file = saying(TiffBytes.text(0x9003, "2019:07:03 18:00:05"));

        service.write(file, taken(SUMMER.plusNanos(42_000_000)), Existing.KEEP);

        assertThat(text(file, 0x9011)).isEqualTo("+02:00");
        assertThat(text(file, 0x9291)).isEqualTo("042");
        assertThat(service.read(file).metadata().taken()).isEqualTo(SUMMER.plusNanos(42_000_000));
    }

    @Test
    void aFractionThatTheFileHasIsNoDifferentTime() throws Exception {
        Path file = saying(
                TiffBytes.text(0x9003, "2019:07:03 18:00:05"),
                TiffBytes.text(0x9291, "12"),
                TiffBytes.text(0x9004, "2019:07:03 18:00:05"));

        service.write(file, taken(SUMMER), Existing.REPLACE);

        assertThat(service.read(file).metadata().taken()).isEqualTo(SUMMER.plusNanos(120_000_000));
    }

    @Test
    void aDateOfZeroesIsAGap() throws Exception {
        Path file = saying(TiffBytes.text(0x9003, "0000:00:00 00:00:00"));

        service.write(file, taken(SUMMER), Existing.KEEP);

        assertThat(text(file, 0x9003)).isEqualTo("2019:07:03 18:00:05");
    }

    @Test
    void aTimeWithoutAnOffsetIsTroubleForReaders() throws Exception {
        Path file = saying(TiffBytes.text(0x9003, "2019:07:03 18:00:05"));

        assertThat(service.read(file).metadata().taken()).isNull();
        assertThat(service.read(file).trouble()).contains("offset");
    }

    @Test
    void aCaptionInOnePlaceFillsTheOthers() throws Exception {
        Path file = jpeg(JpegBytes.encoded(false).first(Corpus.iptc(set(2, 120, latin("Frühling")))));

        service.write(file, captioned("Sommer"), Existing.KEEP);

        assertThat(exif(file).text(ExifBlock.ROOT, 0x010E)).isEqualTo("Frühling");
        assertThat(service.read(file).metadata().caption()).isEqualTo("Frühling");
        assertThat(JpegBytes.parse(Files.readAllBytes(file))
                        .find(0xE1, "http://ns.adobe.com/xap/1.0/")
                        .payload())
                .contains(new String("Frühling".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void aDifferentCaptionIsReplacedOnRequestEverywhere() throws Exception {
        Path file = jpeg(JpegBytes.encoded(false)
                .first(
                        Corpus.xmp("<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>Winter</rdf:li>"
                                + "<rdf:li xml:lang='fr'>Hiver</rdf:li></rdf:Alt></dc:description>"),
                        Corpus.iptc(set(2, 120, latin("Frühling")), set(2, 5, latin("Überschrift")))));

        service.write(file, captioned("Sommer"), Existing.REPLACE);

        JpegBytes after = JpegBytes.parse(Files.readAllBytes(file));
        assertThat(exif(file).text(ExifBlock.ROOT, 0x010E)).isEqualTo("Sommer");
        assertThat(after.find(0xE1, "http://ns.adobe").payload())
                .contains("Sommer", "Hiver")
                .doesNotContain("Winter");
        assertThat(after.find(0xED, "Photoshop").payload())
                .contains("Sommer", "\u001b%G", "\u00c3\u009cberschrift")
                .doesNotContain("hling");
    }

    @Test
    void keywordsComeTogether() throws Exception {
        Path file = jpeg(JpegBytes.encoded(false)
                .first(
                        Corpus.xmp("<dc:subject><rdf:Bag><rdf:li>a</rdf:li></rdf:Bag></dc:subject>"),
                        Corpus.iptc(set(2, 25, latin("b")))));

        service.write(
                file, new PhotoMetadata(null, null, null, null, null, List.of("c", "a"), null, 0), Existing.REPLACE);

        assertThat(service.read(file).metadata().keywords()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void placesAreKeptOrReplacedAndZeroIsNoPlace() throws Exception {
        Path file = jpeg(JpegBytes.encoded(false).first(Corpus.JFIF));
        Coordinates lyon = new Coordinates(45.76, 4.84);
        Coordinates paris = new Coordinates(48.85, 2.35);

        assertThat(write(file, new Coordinates(0, 0), Existing.REPLACE)).isEqualTo(Outcome.UNCHANGED);
        assertThat(write(file, lyon, Existing.KEEP)).isEqualTo(Outcome.WRITTEN);
        assertThat(write(file, paris, Existing.KEEP)).isEqualTo(Outcome.UNCHANGED);
        assertThat(write(file, new Coordinates(45.76, 4.840_000_1), Existing.REPLACE))
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(service.read(file).metadata().coordinates()).isEqualTo(lyon);
        assertThat(write(file, paris, Existing.REPLACE)).isEqualTo(Outcome.WRITTEN);
        assertThat(service.read(file).metadata().coordinates()).isEqualTo(paris);
    }

    private Outcome write(Path file, Coordinates where, Existing existing) throws Exception {
        return service.write(file, new PhotoMetadata(null, where, null, null, null, List.of(), null, 0), existing)
                .outcome();
    }

    @Test
    void theTurnOfTheCameraIsNeverOverwritten() throws Exception {
        PhotoMetadata turned = new PhotoMetadata(null, null, null, null, null, List.of(), null, 270);
        Path camera = jpeg(JpegBytes.encoded(false).first(Corpus.camera(ByteOrder.BIG_ENDIAN)));
        assertThat(service.write(camera, turned, Existing.REPLACE).outcome()).isEqualTo(Outcome.UNCHANGED);

        Path bare = jpeg(JpegBytes.encoded(false));
        assertThat(service.write(bare, turned, Existing.KEEP).outcome()).isEqualTo(Outcome.WRITTEN);
        assertThat(service.read(bare).metadata().rotation()).isEqualTo(270);
    }

    @Test
    void theTimeOfTheLastChangeStays() throws Exception {
        Path file = jpeg(JpegBytes.encoded(false).first(Corpus.JFIF));
        FileTime before = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
        Files.setLastModifiedTime(file, before);

        service.write(file, captioned("x"), Existing.KEEP);

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }

    @Test
    void otherPropertiesOfASidecarStay() throws Exception {
        Path file = Files.write(folder.resolve("bild.png"), OtherFiles.all().get("bild.png"));
        Path sidecar = folder.resolve("bild.png.xmp");
        String packet = Corpus.xmp("<xmp:Rating>5</xmp:Rating><dc:identifier>mine</dc:identifier>")
                .payload();
        Files.writeString(sidecar, packet.substring(29), StandardCharsets.ISO_8859_1);

        service.write(file, CorpusTest.WANTED, Existing.KEEP);

        assertThat(Files.readString(sidecar)).contains("Rating=\"5\"", CorpusTest.WANTED.artist());
        assertThat(service.read(file).metadata().identifier()).isEqualTo("mine");
        assertThat(service.write(file, CorpusTest.WANTED, Existing.KEEP).outcome())
                .isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void theMakerNoteStaysAtItsPlace() throws Exception {
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            JpegBytes before = JpegBytes.encoded(false).first(Corpus.camera(order));
            Path file = jpeg(before);
            byte[] note = exif(file).bytes(ExifBlock.EXIF, ExifTags.MAKER_NOTE);
            String noteText = new String(note, StandardCharsets.ISO_8859_1);
            int place = before.segments.get(0).payload().indexOf(noteText);

            service.write(file, CorpusTest.WANTED, Existing.KEEP);

            assertThat(JpegBytes.parse(Files.readAllBytes(file))
                            .find(0xE1, "Exif\0\0")
                            .payload()
                            .indexOf(noteText))
                    .isEqualTo(place);
            assertThat(exif(file).byteOrder()).isEqualTo(order);
        }
    }
}
