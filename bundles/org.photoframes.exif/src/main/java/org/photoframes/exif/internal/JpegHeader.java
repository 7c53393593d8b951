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

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** The segments of a JPEG before its first scan. Only those about metadata are held; they are at most 64 KB each. */
final class JpegHeader {

    /** What a held segment is about, with its marker and the beginning of its payload. */
    enum Kind {
        EXIF(0xE1, "Exif\0"),
        XMP(0xE1, "http://ns.adobe.com/xap/1.0/\0"),
        MPF(0xE2, "MPF\0"),
        PHOTOSHOP(0xED, "Photoshop 3.0\0");

        final int marker;
        final byte[] beginning;

        Kind(int marker, String beginning) {
            this.marker = marker;
            this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
        }

        private static @Nullable Kind of(int marker, byte[] payload) {
            for (Kind kind : values()) {
                if (kind.marker == marker && Arrays.mismatch(kind.beginning, payload) == kind.beginning.length) {
                    return kind;
                }
            }
            return null;
        }
    }

    /** A segment from the first byte of its marker to the end of its payload. */
    @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
    record Segment(Kind kind, long start, long end, byte[] payload) {}

    /** No camera writes more; whoever does wants our memory. */
    private static final int MOST_HELD = 64;

    private final InputStream in;
    private final List<Segment> segments = new ArrayList<>();
    private long position;
    private long afterIdentity;
    private long scan;

    private JpegHeader(InputStream in) {
        this.in = in;
    }

    /**
     * Reads to the first scan.
     *
     * @param in from the first byte of the file on, buffered
     * @throws DamagedException if there is none
     */
    static JpegHeader read(InputStream in) throws IOException, DamagedException {
        JpegHeader header = new JpegHeader(in);
        try {
            header.walk();
        } catch (EOFException e) {
            throw new DamagedException("the JPEG ends before its picture begins");
        }
        return header;
    }

    /** The held segments in their order. */
    List<Segment> segments() {
        return segments;
    }

    /** The first one of a kind; null if there is none. */
    @Nullable
    Segment first(Kind kind) {
        return segments.stream().filter((one) -> one.kind() == kind).findFirst().orElse(null);
    }

    /** Where the first scan begins: its marker. */
    long scan() {
        return scan;
    }

    /** Where a new segment may come first: after the beginning and the JFIF segments that must follow at once. */
    long afterIdentity() {
        return afterIdentity;
    }

    private void walk() throws IOException, DamagedException {
        if (next() != 0xFF || next() != 0xD8) {
            throw new DamagedException("the file does not begin like a JPEG");
        }
        afterIdentity = position;
        while (true) {
            long start = position;
            int marker = marker();
            if (marker == 0xDA) {
                scan = start;
                return;
            }
            if (marker == 0xD9) {
                throw new DamagedException("the JPEG holds no picture");
            }
            if (!standsAlone(marker)) {
                payload(marker, start);
            }
        }
    }

    private int marker() throws IOException, DamagedException {
        if (next() != 0xFF) {
            throw new DamagedException("the JPEG's segments do not follow one another, at byte " + (position - 1));
        }
        int marker = next();
        while (marker == 0xFF) { // fill bytes
            marker = next();
        }
        if (marker == 0 || marker == 0xD8) {
            throw new DamagedException("the JPEG's segments do not follow one another, at byte " + (position - 1));
        }
        return marker;
    }

    private void payload(int marker, long start) throws IOException, DamagedException {
        int length = next() << 8 | next();
        if (length < 2) {
            throw new DamagedException("a segment of the JPEG has an impossible length, at byte " + start);
        }
        length -= 2;
        position += length;
        if (marker == 0xE0) {
            in.skipNBytes(length);
            afterIdentity = afterIdentity == start ? position : afterIdentity;
        } else if (marker == 0xE1 || marker == 0xE2 || marker == 0xED) {
            byte[] payload = in.readNBytes(length);
            if (payload.length < length) {
                throw new EOFException();
            }
            Kind kind = Kind.of(marker, payload);
            if (kind != null) {
                if (segments.size() >= MOST_HELD) {
                    throw new DamagedException("the JPEG holds more segments of metadata than any camera writes");
                }
                segments.add(new Segment(kind, start, position, payload));
            }
        } else {
            in.skipNBytes(length);
        }
    }

    static boolean standsAlone(int marker) {
        return marker == 1 || (marker >= 0xD0 && marker <= 0xD7);
    }

    private int next() throws IOException {
        int value = in.read();
        if (value < 0) {
            throw new EOFException();
        }
        position++;
        return value;
    }
}
