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
package org.photoframes.aura.upload.internal.prepare;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Takes the place out of a HEIC without moving a byte: what its EXIF says about GPS, and what its XMP does, is written over
 * where it stands, since every box counts the bytes of the others.
 */
final class HeicPlace {

    private static final int GPS_POINTER = 0x8825;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 64;

    /** What XMP comes in, the outer one first. */
    private static final List<String> PACKETS = List.of("x:xmpmeta", "rdf:RDF");

    /** Bytes that one value takes, by its TIFF type. */
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

    private final byte[] bytes;

    private HeicPlace(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy without the place; the same bytes if there is none. */
    static byte[] without(byte[] picture) {
        HeicPlace copy = new HeicPlace(picture.clone());
        copy.blankExif("II*\0", ByteOrder.LITTLE_ENDIAN);
        copy.blankExif("MM\0*", ByteOrder.BIG_ENDIAN);
        copy.blankXmp();
        return copy.bytes;
    }

    /** Whether a place is told by XMP in a form that is not understood here. */
    static boolean isToldByXmp(byte[] picture) {
        HeicPlace there = new HeicPlace(picture);
        return List.of(StandardCharsets.US_ASCII, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE).stream()
                .anyMatch(letters -> there.find("GPSLatitude".getBytes(letters), 0) >= 0);
    }

    private void blankExif(String header, ByteOrder order) {
        byte[] wanted = header.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = find(wanted, 0); at >= 0; at = find(wanted, at + 1)) {
            ByteBuffer tiff =
                    ByteBuffer.wrap(bytes, at, bytes.length - at).slice().order(order);
            int directory = tiff.remaining() < 8 ? -1 : tiff.getInt(4);
            int entries = count(tiff, directory);
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY;
                if ((tiff.getShort(entry) & 0xFFFF) == GPS_POINTER) {
                    blankDirectory(tiff, tiff.getInt(entry + 8));
                }
            }
        }
    }

    private static void blankDirectory(ByteBuffer tiff, int directory) {
        int entries = count(tiff, directory);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            int type = tiff.getShort(entry + 2) & 0xFFFF;
            long size = type < SIZES.length ? (long) SIZES[type] * (tiff.getInt(entry + 4) & 0xFFFFFFFFL) : 0;
            int value = tiff.getInt(entry + 8);
            if (size > 4 && value >= 8 && value + size <= tiff.limit()) {
                blank(tiff, value, (int) size);
            }
            blank(tiff, entry, ENTRY);
        }
        if (entries > 0) {
            tiff.putShort(directory, (short) 0);
        }
    }

    /** The entries of a directory; 0 if it does not lie within. */
    private static int count(ByteBuffer tiff, int directory) {
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 0;
        }
        int count = tiff.getShort(directory) & 0xFFFF;
        boolean within = count <= MOST_ENTRIES && directory + 2L + (long) count * ENTRY <= tiff.limit();
        return within ? count : 0;
    }

    private static void blank(ByteBuffer tiff, int from, int length) {
        for (int i = 0; i < length; i++) {
            tiff.put(from + i, (byte) 0);
        }
    }

    private void blankXmp() {
        for (String element : PACKETS) {
            byte[] open = ascii("<" + element);
            byte[] close = ascii("</" + element + ">");
            for (int at = find(open, 0); at >= 0; at = find(open, at + 1)) {
                int end = find(close, at);
                int tells = find(ascii("GPS"), at);
                if (tells >= 0 && tells < end) {
                    Arrays.fill(bytes, at, end + close.length, (byte) ' ');
                }
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private int find(byte[] wanted, int from) {
        for (int at = from; at <= bytes.length - wanted.length; at++) {
            int i = 0;
            while (i < wanted.length && bytes[at + i] == wanted[i]) {
                i++;
            }
            if (i == wanted.length) {
                return at;
            }
        }
        return -1;
    }
}
