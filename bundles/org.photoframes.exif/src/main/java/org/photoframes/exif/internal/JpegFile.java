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

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.exif.internal.JpegHeader.Kind;
import org.photoframes.exif.internal.JpegHeader.Segment;

/** What a JPEG says about itself in its three places: EXIF, XMP and IPTC. */
final class JpegFile {

    private final Bytes bytes;
    private final JpegHeader header;
    private final List<String> troubles = new ArrayList<>();

    private JpegFile(Bytes bytes, JpegHeader header) {
        this.bytes = bytes;
        this.header = header;
    }

    /** Its bytes, as often as they are needed. */
    @FunctionalInterface
    interface Bytes {
        InputStream open() throws IOException;

        static Bytes of(Path file) {
            return () -> Files.newInputStream(file);
        }
    }

    /** Reads its segments up to its picture. */
    static JpegFile open(Bytes bytes) throws IOException, DamagedException {
        try (InputStream in = new BufferedInputStream(bytes.open(), 1 << 13)) {
            return new JpegFile(bytes, JpegHeader.read(in));
        }
    }

    /** Reads on through its picture to the end of that. */
    void expectEnd() throws IOException, DamagedException {
        new JpegPieces().copy(bytes, header.scan(), OutputStream.nullOutputStream());
    }

    /** What could not be read; null if all could. */
    @Nullable
    String trouble() {
        return troubles.isEmpty() ? null : "Some of its metadata cannot be read: " + String.join("; ", troubles) + ".";
    }

    /** As much of what it says as can be read. */
    PhotoMetadata metadata() {
        ExifBlock block = or(() -> exif(false), ExifBlock.empty());
        PhotoMetadata xmp = new XmpFilling(or(this::xmp, XmpPacket.empty())).metadata();
        IptcRecords iptc = or(() -> iptc(photoshop()), IptcRecords.empty());
        ExifFields exif = new ExifFields(block);
        Set<String> keywords = new LinkedHashSet<>(xmp.keywords());
        keywords.addAll(iptc.texts(IptcRecords.KEYWORDS));
        Integer rotation = exif.rotation();
        return new PhotoMetadata(
                taken(exif.taken(), exif.offset(), xmp.taken()),
                exif.coordinates() == null ? xmp.coordinates() : exif.coordinates(),
                exif.altitude() == null ? xmp.altitude() : exif.altitude(),
                // XMP was never anything else than Unicode, so it is the one to believe.
                first(
                        xmp.caption(),
                        iptc.text(IptcRecords.CAPTION),
                        block.text(ExifBlock.ROOT, ExifTags.IMAGE_DESCRIPTION)),
                first(xmp.artist(), iptc.text(IptcRecords.BY_LINE), block.text(ExifBlock.ROOT, ExifTags.ARTIST)),
                List.copyOf(keywords),
                xmp.identifier(),
                rotation == null ? xmp.rotation() : rotation);
    }

    private @Nullable OffsetDateTime taken(
            @Nullable LocalDateTime shown, @Nullable ZoneOffset offset, @Nullable OffsetDateTime xmp) {
        if (shown == null) {
            return xmp;
        }
        if (offset != null) {
            return shown.atOffset(offset);
        }
        if (xmp != null && xmp.toLocalDateTime().withNano(0).equals(shown.withNano(0))) {
            return shown.atOffset(xmp.getOffset());
        }
        troubles.add("it says when it was taken, but not in which offset from UTC");
        return null;
    }

    private static @Nullable String first(@Nullable String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private <T> T or(Reading<T> reading, T otherwise) {
        try {
            return reading.read();
        } catch (UnwritableException e) {
            troubles.add(e.sentence());
            return otherwise;
        }
    }

    /**
     * What has to be put into it so that it says what is wanted.
     *
     * @return the new segments; none if it says everything already
     * @throws UnwritableException if it cannot take them
     */
    JpegPieces pieces(Wanted wanted) throws UnwritableException {
        ExifBlock exif = exif(true);
        XmpPacket xmp = xmp();
        PhotoshopBlocks photoshop = photoshop();
        IptcRecords iptc = iptc(photoshop);
        Wanted agreed = wanted.agreeingWith(metadata());
        new ExifFilling(exif).fill(agreed);
        new XmpFilling(xmp).fill(agreed, false);
        iptc.fill(agreed);

        JpegPieces pieces = new JpegPieces();
        if (exif.isChanged()) {
            put(pieces, Kind.EXIF, "Exif\0\0", exif.toBytes());
        }
        if (xmp.isChanged()) {
            put(pieces, Kind.XMP, "http://ns.adobe.com/xap/1.0/\0", xmp.toBytes());
        }
        if (iptc.isChanged()) {
            photoshop.iptc(iptc.toBytes());
            put(pieces, Kind.PHOTOSHOP, "Photoshop 3.0\0", photoshop.toBytes());
        }
        Segment mpf = header.first(Kind.MPF);
        if (mpf != null && !pieces.isEmpty()) {
            byte[] shifted = MpfIndex.shifted(mpf.payload(), pieces.growthFrom(0), pieces.growthFrom(mpf.end()));
            pieces.put(mpf.start(), mpf.end(), Kind.MPF.marker, shifted);
        }
        return pieces;
    }

    /**
     * Writes it with new segments.
     *
     * @throws DamagedException if its picture turned out to have no end
     */
    void copy(JpegPieces pieces, OutputStream out) throws IOException, DamagedException {
        pieces.copy(bytes, header.scan(), out);
    }

    private void put(JpegPieces pieces, Kind kind, String name, byte[] data) throws UnwritableException {
        byte[] payload = Arrays.copyOf(name.getBytes(StandardCharsets.ISO_8859_1), name.length() + data.length);
        System.arraycopy(data, 0, payload, name.length(), data.length);
        if (payload.length > JpegPieces.MOST) {
            throw new UnwritableException("it has no room left: its " + kind + " segment would grow beyond 64 KB");
        }
        Segment old = header.first(kind);
        Segment exif = header.first(Kind.EXIF);
        if (old != null) {
            pieces.put(old.start(), old.end(), kind.marker, payload);
        } else {
            // After JFIF and EXIF, which must come first; and so before the index of further pictures, if there is one.
            long at = exif == null ? header.afterIdentity() : exif.end();
            pieces.put(at, at, kind.marker, payload);
        }
    }

    private ExifBlock exif(boolean strict) throws UnwritableException {
        Segment segment = header.first(Kind.EXIF);
        if (segment == null) {
            return ExifBlock.empty();
        }
        byte[] payload = segment.payload();
        if (payload.length < 14) {
            throw new UnwritableException("its EXIF block is damaged");
        }
        // A second one stands for itself, unless it goes on where the first was full.
        for (Segment other : header.segments()) {
            if (strict && other.kind() == Kind.EXIF && !isTiff(other.payload())) {
                throw new UnwritableException("its EXIF block is spread over several segments");
            }
        }
        return ExifBlock.parse(Arrays.copyOfRange(payload, 6, payload.length), strict);
    }

    private static boolean isTiff(byte[] payload) {
        return payload.length >= 14 && payload[6] == payload[7] && (payload[6] == 'I' || payload[6] == 'M');
    }

    private XmpPacket xmp() throws UnwritableException {
        Segment segment = header.first(Kind.XMP);
        return segment == null
                ? XmpPacket.empty()
                : XmpPacket.parse(
                        Arrays.copyOfRange(segment.payload(), Kind.XMP.beginning.length, segment.payload().length));
    }

    private PhotoshopBlocks photoshop() throws UnwritableException {
        Segment segment = header.first(Kind.PHOTOSHOP);
        if (segment == null) {
            return PhotoshopBlocks.empty();
        }
        if (header.segments().stream()
                        .filter((one) -> one.kind() == Kind.PHOTOSHOP)
                        .count()
                > 1) {
            throw new UnwritableException("its Photoshop blocks are spread over several segments");
        }
        return PhotoshopBlocks.parse(segment.payload(), Kind.PHOTOSHOP.beginning.length);
    }

    private static IptcRecords iptc(PhotoshopBlocks photoshop) throws UnwritableException {
        byte[] block = photoshop.iptc();
        return block == null ? IptcRecords.empty() : IptcRecords.parse(block);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws UnwritableException;
    }
}
