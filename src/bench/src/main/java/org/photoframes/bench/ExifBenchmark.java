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
package org.photoframes.bench;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.ExifService.Existing;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.exif.WriteResult.Outcome;
import org.photoframes.photos.Coordinates;

/**
 * Metadata into 500 JPEGs of 2 to 8 MB, against copying those files with fsync, against the plain rewriter of Commons
 * Imaging, and against exiftool, in turn.
 */
final class ExifBenchmark {

    private static final int PHOTOS = 500;
    private static final int TURNS = 3;
    private static final OffsetDateTime TAKEN = OffsetDateTime.parse("2024-07-14T20:30:05.250+02:00");

    private ExifBenchmark() {}

    static void run(Path work) throws Exception {
        List<Path> photos = PhotoPile.make(work.resolve("photos"), PHOTOS, 2_000_000, 8_000_000);
        Path copies = work.resolve("copies");
        Figures copy = new Figures("copy with fsync");
        Figures ours = new Figures("photoframes: EXIF, XMP and IPTC, fsync");
        Figures imaging = new Figures("Commons Imaging rewriter: EXIF, fsync");
        Figures exiftool = new Figures("exiftool: EXIF, XMP and IPTC, no fsync");
        ExifService exif = ExifService.create(null, null);
        PhotoMetadata metadata = new PhotoMetadata(
                TAKEN,
                new Coordinates(47.9184, 13.7992),
                null,
                "Ein Nachmittag am See",
                "Mira Example",
                List.of("Hallway", "Trips"),
                "01a1e8c2-bfa0-7735-b62e-dc6346233193",
                0);
        for (int turn = 0; turn < TURNS; turn++) {
            fresh(copies);
            copy.measure(() -> {
                for (Path photo : photos) {
                    Path target = copies.resolve(photo.getFileName());
                    Files.copy(photo, target);
                    force(target);
                }
            });
            copy(photos, copies);
            ours.measure(() -> {
                for (Path photo : photos) {
                    if (exif.write(copies.resolve(photo.getFileName()), metadata, Existing.KEEP)
                                    .outcome()
                            != Outcome.WRITTEN) {
                        throw new IllegalStateException("not written: " + photo);
                    }
                }
            });
            copy(photos, copies);
            imaging.measure(() -> {
                for (Path photo : photos) {
                    rewrite(copies.resolve(photo.getFileName()));
                }
            });
            copy(photos, copies);
            exiftool.measure(() -> Folders.run(List.of(
                    "exiftool",
                    "-q",
                    "-overwrite_original",
                    "-DateTimeOriginal=2024:07:14 20:30:05",
                    "-OffsetTimeOriginal=+02:00",
                    "-GPSLatitude=47.9184",
                    "-GPSLatitudeRef=N",
                    "-GPSLongitude=13.7992",
                    "-GPSLongitudeRef=E",
                    "-ImageDescription=Ein Nachmittag am See",
                    "-Artist=Mira Example",
                    "-XMP-dc:Description=Ein Nachmittag am See",
                    "-IPTC:Caption-Abstract=Ein Nachmittag am See",
                    copies.toString())));
        }
        System.out.println("## Metadata: " + PHOTOS + " JPEGs, " + Folders.size(copies) / 1_000_000 + " MB\n");
        System.out.println(Figures.head("against the copy"));
        for (Figures each : List.of(copy, ours, imaging, exiftool)) {
            System.out.println(each.row(String.format(Locale.ROOT, "%.2f", each.ratioTo(copy))));
        }
        System.out.println();
    }

    private static void rewrite(Path photo) throws Exception {
        TiffOutputSet set = new TiffOutputSet();
        set.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, "2024:07:14 20:30:05");
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ARTIST, "Mira Example");
        Path target = photo.resolveSibling("rewritten.tmp");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            new ExifRewriter().updateExifMetadataLossless(photo.toFile(), out, set);
        }
        force(target);
        Files.move(target, photo, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copy(List<Path> photos, Path copies) throws Exception {
        fresh(copies);
        for (Path photo : photos) {
            Files.copy(photo, copies.resolve(photo.getFileName()));
        }
        Folders.run(List.of("sync"));
    }

    private static void fresh(Path folder) throws Exception {
        Folders.remove(folder);
        Files.createDirectories(folder);
        Folders.run(List.of("sync"));
    }

    private static void force(Path file) throws Exception {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
