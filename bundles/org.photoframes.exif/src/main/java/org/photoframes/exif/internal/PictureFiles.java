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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.MediaFormat;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.exif.PlaceLookup;
import org.photoframes.exif.ReadResult;
import org.photoframes.exif.WriteResult;
import org.photoframes.exif.WriteResult.Outcome;
import org.photoframes.exif.ZoneLookup;
import org.photoframes.exif.internal.JpegFile.Bytes;
import org.photoframes.photos.Photo;

/** The service: decides by what a file is where its metadata live. Holds nothing between two calls. */
@Component(service = ExifService.class)
public final class PictureFiles implements ExifService {

    private final Describer describer;

    @Activate
    public PictureFiles(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    ZoneLookup zones,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    PlaceLookup places) {
        this.describer = new Describer(zones, places);
    }

    @Override
    public ReadResult read(Path file) throws IOException {
        MediaFormat format = MediaFormat.of(file);
        PhotoMetadata own = PhotoMetadata.EMPTY;
        String trouble = null;
        if (format == MediaFormat.JPEG) {
            try {
                JpegFile jpeg = JpegFile.open(Bytes.of(file));
                own = jpeg.metadata();
                trouble = jpeg.trouble();
            } catch (DamagedException e) {
                trouble = sentence(e.sentence());
            }
        } else if (format == null) {
            trouble = nothingKnown(file);
        }
        try {
            PhotoMetadata beside = Sidecar.of(file).metadata();
            own = beside == null ? own : together(own, beside);
        } catch (UnwritableException e) {
            trouble = trouble == null ? sentence("its sidecar cannot be read: " + e.sentence()) : trouble;
        }
        return new ReadResult(format, own, trouble);
    }

    private static PhotoMetadata together(PhotoMetadata own, PhotoMetadata beside) {
        Set<String> keywords = new LinkedHashSet<>(own.keywords());
        keywords.addAll(beside.keywords());
        return new PhotoMetadata(
                own.taken() == null ? beside.taken() : own.taken(),
                own.coordinates() == null ? beside.coordinates() : own.coordinates(),
                own.altitude() == null ? beside.altitude() : own.altitude(),
                own.caption() == null ? beside.caption() : own.caption(),
                own.artist() == null ? beside.artist() : own.artist(),
                List.copyOf(keywords),
                own.identifier() == null ? beside.identifier() : own.identifier(),
                own.rotation() == 0 ? beside.rotation() : own.rotation());
    }

    @Override
    public WriteResult write(Path file, PhotoMetadata metadata, Existing existing) throws IOException {
        MediaFormat format = MediaFormat.of(file);
        if (format == null) {
            return new WriteResult(Outcome.REFUSED, null, nothingKnown(file));
        }
        Wanted wanted = Wanted.of(metadata, existing == Existing.REPLACE);
        if (format != MediaFormat.JPEG) {
            return beside(file, wanted, null);
        }
        try {
            JpegFile jpeg = JpegFile.open(Bytes.of(file));
            try {
                JpegPieces pieces = jpeg.pieces(wanted);
                if (pieces.isEmpty()) {
                    return new WriteResult(Outcome.UNCHANGED, null, null);
                }
                try (Replacement replacement = new Replacement(file)) {
                    jpeg.copy(pieces, replacement.out());
                    replacement.commit(true);
                }
                return new WriteResult(Outcome.WRITTEN, null, null);
            } catch (UnwritableException e) {
                jpeg.expectEnd();
                return beside(file, wanted, e.sentence());
            }
        } catch (DamagedException e) {
            return new WriteResult(Outcome.REFUSED, null, sentence(e.sentence()));
        }
    }

    @Override
    public boolean copy(byte[] picture, OutputStream out, PhotoMetadata metadata) throws IOException {
        if (MediaFormat.of(picture) != MediaFormat.JPEG) {
            return false;
        }
        try {
            JpegFile jpeg = JpegFile.open(() -> new ByteArrayInputStream(picture));
            JpegPieces pieces = jpeg.pieces(Wanted.of(metadata, false));
            jpeg.copy(pieces, out);
            return true;
        } catch (DamagedException | UnwritableException e) {
            return false;
        }
    }

    private static WriteResult beside(Path file, Wanted wanted, @Nullable String why) throws IOException {
        Sidecar sidecar = Sidecar.of(file);
        try {
            return sidecar.write(wanted)
                    ? new WriteResult(
                            Outcome.SIDECAR,
                            sidecar.path(),
                            why == null ? null : sentence("the file itself cannot take metadata: " + why))
                    : new WriteResult(Outcome.UNCHANGED, null, null);
        } catch (UnwritableException e) {
            return new WriteResult(Outcome.REFUSED, null, sentence("its sidecar is left alone: " + e.sentence()));
        }
    }

    @Override
    public @Nullable String damage(Path file) throws IOException {
        MediaFormat format = MediaFormat.of(file);
        if (format == null) {
            return nothingKnown(file);
        }
        try {
            if (format == MediaFormat.JPEG) {
                JpegFile.open(Bytes.of(file)).expectEnd();
            } else {
                Wholeness.expect(file, format);
            }
            return null;
        } catch (DamagedException e) {
            return sentence(e.sentence());
        }
    }

    @Override
    public PhotoMetadata describe(Photo photo, String collection, @Nullable ZoneId collectionZone, ZoneId fallback)
            throws InterruptedException {
        return describer.describe(photo, collection, collectionZone, fallback);
    }

    private static String nothingKnown(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return "The file is empty.";
        }
        String beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = new String(in.readNBytes(200), StandardCharsets.ISO_8859_1)
                    .strip()
                    .toLowerCase(Locale.ROOT);
        }
        return beginning.startsWith("<!doctype html") || beginning.contains("<html")
                ? "The file is a web page, not a picture."
                : "The file is no picture or film of a kind that is known.";
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
