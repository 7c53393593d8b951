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

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.ExifService.Existing;

/** Memory does not grow with files: a machine with 64 MB of heap serves them all. */
class SmallHeapTest {

    private static final long FILM = 2L << 30;

    @TempDir
    Path folder;

    @Test
    void aLargePictureAndAFilmPassWith64MegabytesOfHeap() throws Exception {
        Path picture = folder.resolve("picture.jpg");
        picture(picture);
        Path film = folder.resolve("film.mp4");
        film(film);

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        picture.toString(),
                        film.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("WRITTEN", "SIDECAR", "null null");
        assertThat(Files.size(picture)).isGreaterThan(60L << 20);
        assertThat(folder.resolve("film.mp4.xmp")).exists();
    }

    /** 60 MB of compressed picture, most of it made up. */
    private static void picture(Path file) throws Exception {
        byte[] small = JpegBytes.encoded(false)
                .first(Corpus.camera(ByteOrder.BIG_ENDIAN))
                .bytes();
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = noise[i] == (byte) 0xFF ? 0 : noise[i];
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(small, 0, small.length - 2);
            for (int i = 0; i < 60; i++) {
                out.write(noise);
            }
            out.write(small, small.length - 2, 2);
        }
    }

    /** 2 GB, of which the disk holds a few. */
    private static void film(Path file) throws Exception {
        byte[] head = OtherFiles.boxes("isom", "moov");
        ByteBuffer.wrap(head).putInt(head.length - 20, (int) (FILM - (head.length - 20)));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(head);
            sparse.setLength(FILM);
        }
    }

    /** What the small machine runs. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] files) throws Exception {
            ExifService service = ExifService.create(null, null);
            StringBuilder said = new StringBuilder();
            for (String file : files) {
                said.append(service.write(Path.of(file), CorpusTest.WANTED, Existing.KEEP))
                        .append('\n');
            }
            for (String file : files) {
                said.append(service.damage(Path.of(file))).append(' ');
            }
            System.out.println(said);
        }
    }
}
