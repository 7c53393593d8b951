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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.photoframes.exif.internal.CorpusTest.WANTED;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.ExifService.Existing;
import org.photoframes.exif.MediaFormat;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.exif.WriteResult;
import org.photoframes.exif.WriteResult.Outcome;

/** Files that cannot take metadata say why, and stay as they are. */
class RefusalTest {

    private final ExifService service = ExifService.create(null, null);

    @TempDir
    Path folder;

    static Set<String> others() {
        return OtherFiles.all().keySet();
    }

    private void isRefused(byte[] bytes, String reason) throws IOException {
        Path file = Files.write(folder.resolve("picture.jpg"), bytes);

        WriteResult result = service.write(file, WANTED, Existing.REPLACE);

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.reason()).contains(reason).endsWith(".");
        assertThat(service.damage(file)).isEqualTo(result.reason());
        assertThat(service.read(file).metadata()).isEqualTo(PhotoMetadata.EMPTY);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(folder.toFile().list()).containsExactly("picture.jpg");
    }

    /** The picture is untouched, and what could not go into it is beside it. */
    private void goesBeside(JpegBytes jpeg, String reason) throws IOException {
        Path file = Files.write(folder.resolve("picture.jpg"), jpeg.bytes());

        WriteResult result = service.write(file, WANTED, Existing.KEEP);

        assertThat(result.outcome()).isEqualTo(Outcome.SIDECAR);
        assertThat(result.reason())
                .startsWith("The file itself cannot take metadata")
                .contains(reason);
        assertThat(Files.readAllBytes(file)).isEqualTo(jpeg.bytes());
        assertThat(service.read(file).metadata().taken()).isEqualTo(WANTED.taken());
        assertThat(service.write(file, WANTED, Existing.KEEP).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void emptyFilesAreRefused() throws Exception {
        isRefused(new byte[0], "is empty");
    }

    @Test
    void webPagesAreRefused() throws Exception {
        isRefused("\n<!DOCTYPE html><html>Not found".getBytes(StandardCharsets.UTF_8), "web page");
        isRefused("<?xml version='1.0'?><HTML lang=en>".getBytes(StandardCharsets.UTF_8), "web page");
    }

    @Test
    void anythingElseIsRefused() throws Exception {
        isRefused("{\"error\":\"expired\"}".getBytes(StandardCharsets.UTF_8), "of a kind that is known");
    }

    @Test
    void aPictureWithoutAnEndIsRefused() throws Exception {
        byte[] whole = JpegBytes.encoded(true).first(Corpus.JFIF).bytes();
        isRefused(Arrays.copyOf(whole, whole.length - 1), "cut off");
        isRefused(Arrays.copyOf(whole, 30), "before its picture begins");
        isRefused(Corpus.latin("\u00ff\u00d8\u00ff\u00d9"), "no picture");
    }

    @Test
    void jpegBytesUnderAHeicNameAreAJpeg() throws Exception {
        Path file = Files.write(
                folder.resolve("IMG_1.heic"),
                JpegBytes.encoded(false).first(Corpus.JFIF).bytes());

        assertThat(service.write(file, WANTED, Existing.KEEP).outcome()).isEqualTo(Outcome.WRITTEN);
        assertThat(service.read(file).format()).isEqualTo(MediaFormat.JPEG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "II*\0\u00ff\u00ff\u00ff\u007f", // begins outside
                "II*\0\b\0\0\0\1\0\u000e\1\2\0\u00ff\u00ff\0\0\u00f0\u00ff\0\0\0\0\0\0", // a text outside
                "hello, I am no TIFF at all",
                "MM\0*\0\0\0\b" // nothing
            })
    void aBrokenExifBlockIsLeftAlone(String tiff) throws Exception {
        goesBeside(JpegBytes.encoded(false).first(Corpus.exif(Corpus.latin(tiff))), "EXIF block");
    }

    @Test
    void directoriesThatGoRoundInCirclesEnd() throws Exception {
        byte[] loop = TiffBytes.camera(ByteOrder.BIG_ENDIAN, new byte[] {1});
        loop[8 + 2 + 5 * 12 + 3] = 8; // the directory after the first one is the first one
        Path file = Files.write(
                folder.resolve("picture.jpg"),
                JpegBytes.encoded(false).first(Corpus.exif(loop)).bytes());

        WriteResult result = service.write(file, WANTED, Existing.KEEP);

        assertThat(result.outcome()).isIn(Outcome.SIDECAR, Outcome.WRITTEN);
        assertThat(service.damage(file)).isNull();
    }

    @Test
    void aFullExifBlockIsLeftAlone() throws Exception {
        TiffBytes tiff = new TiffBytes(ByteOrder.LITTLE_ENDIAN);
        tiff.directory().add(TiffBytes.undefined(0xC7A5, new byte[65_400]));
        goesBeside(JpegBytes.encoded(false).first(Corpus.exif(tiff.bytes(new byte[0]))), "beyond 64 KB");
    }

    @Test
    void anExifBlockInSeveralPartsIsLeftAlone() throws Exception {
        goesBeside(
                JpegBytes.encoded(false).first(Corpus.camera(ByteOrder.BIG_ENDIAN), Corpus.exif(new byte[500])),
                "several segments");
    }

    @Test
    void brokenXmpIsLeftAlone() throws Exception {
        goesBeside(JpegBytes.encoded(false).first(Corpus.xmp("<not closed")), "XMP packet is damaged");
        Files.delete(folder.resolve("picture.jpg.xmp"));
        goesBeside(JpegBytes.encoded(false).first(Corpus.xmp("<a:b>".repeat(9_000))), "XMP packet is damaged");
    }

    @Test
    void brokenIptcIsLeftAlone() throws Exception {
        goesBeside(
                JpegBytes.encoded(false).first(Corpus.iptc(Corpus.latin("\u001c\u0002\u0005\u0070\u0000x"))), "IPTC");
    }

    @Test
    void aBrokenSidecarIsLeftAlone() throws Exception {
        Path file = Files.write(folder.resolve("bild.png"), OtherFiles.all().get("bild.png"));
        Path sidecar = Files.writeString(folder.resolve("bild.png.xmp"), "not XML");

        WriteResult result = service.write(file, WANTED, Existing.REPLACE);

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.reason()).contains("sidecar is left alone");
        assertThat(sidecar).hasContent("not XML");
        assertThat(service.read(file).trouble()).contains("sidecar cannot be read");
    }

    @ParameterizedTest
    @MethodSource("others")
    void filesOfOtherFormatsAreWholeUntilTheyAreCut(String name) throws Exception {
        byte[] bytes = OtherFiles.all().get(name);
        Path file = Files.write(folder.resolve(name), bytes);
        assertThat(service.damage(file)).isNull();

        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));

        if (!List.of("bild.tif", "film.mkv").contains(name)) {
            assertThat(service.damage(file)).contains("cut off").endsWith(".");
        }
    }

    @Test
    void aFilmWithoutItsDescriptionIsDamaged() throws Exception {
        Path file = Files.write(folder.resolve("film.mp4"), OtherFiles.boxes("isom", "free"));

        assertThat(service.damage(file)).contains("describes its content");
    }

    @Test
    void aMissingFileIsTheDisksAffair() {
        Path missing = folder.resolve("missing.jpg");

        assertThatThrownBy(() -> service.write(missing, WANTED, Existing.KEEP)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> service.damage(missing)).isInstanceOf(IOException.class);
    }
}
