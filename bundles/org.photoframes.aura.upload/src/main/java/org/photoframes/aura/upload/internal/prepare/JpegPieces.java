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

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** A JPEG by its segments: where each is, so that some can be left out and the compressed picture stays as it is. */
final class JpegPieces {

    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP13 = 0xED;
    private static final int COMMENT = 0xFE;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    private final byte[] bytes;
    private final List<Piece> pieces = new ArrayList<>();
    private int end;
    private int width;
    private int height;
    private int components;
    private int precision;

    /** A segment, its marker included. */
    private record Piece(int marker, int from, int to) {}

    private JpegPieces(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The pieces; null if this is no whole JPEG. */
    static @Nullable JpegPieces of(byte[] bytes) {
        JpegPieces jpeg = new JpegPieces(bytes);
        return jpeg.read() ? jpeg : null;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Whether its colours are grey or RGB in eight bits; printers' colours are not. */
    boolean forScreens() {
        return precision == 8 && (components == 1 || components == 3);
    }

    /** Whether something follows the picture, such as further pictures of the same camera with their own metadata. */
    boolean hasMore() {
        return end < bytes.length;
    }

    /** The same compressed picture without metadata: no EXIF, XMP, IPTC, comment, preview or anything that follows. */
    byte[] bare() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(end);
        out.write(bytes, 0, 2);
        for (Piece piece : pieces) {
            if (!isMetadata(piece)) {
                out.write(bytes, piece.from, piece.to - piece.from);
            }
        }
        return out.toByteArray();
    }

    private boolean isMetadata(Piece piece) {
        boolean profile = piece.marker == APP2 && startsWith(piece.from + 4, "ICC_PROFILE");
        return piece.marker == APP1
                || piece.marker == APP13
                || piece.marker == COMMENT
                || (piece.marker == APP2 && !profile);
    }

    private boolean startsWith(int at, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean read() {
        int at = 2;
        while (at + 4 <= bytes.length || isEnd(at)) {
            int from = at;
            while (at + 1 < bytes.length && byteAt(at) == 0xFF && byteAt(at + 1) == 0xFF) {
                at++;
            }
            if (byteAt(at) != 0xFF) {
                return false;
            }
            if (isEnd(at)) {
                end = at + 2;
                pieces.add(new Piece(END, from, end));
                return width > 0 && height > 0;
            }
            int marker = at + 1 < bytes.length ? byteAt(at + 1) : 0;
            int to = at + 2 + (at + 3 < bytes.length ? shortAt(at + 2) : bytes.length);
            if (to > bytes.length || to < at + 4) {
                return false;
            }
            if (isFrame(marker) && to >= at + 10) {
                precision = byteAt(at + 4);
                height = shortAt(at + 5);
                width = shortAt(at + 7);
                components = byteAt(at + 9);
            }
            at = marker == SCAN ? afterScan(to) : to;
            pieces.add(new Piece(marker, from, at));
        }
        return false;
    }

    /** The next marker that is neither stuffing nor a restart. */
    private int afterScan(int from) {
        for (int at = from; at + 1 < bytes.length; at++) {
            int next = byteAt(at + 1);
            if (byteAt(at) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        return bytes.length;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private boolean isEnd(int at) {
        return at + 1 < bytes.length && byteAt(at) == 0xFF && byteAt(at + 1) == END;
    }

    private int byteAt(int at) {
        return bytes[at] & 0xFF;
    }

    private int shortAt(int at) {
        return byteAt(at) << 8 | byteAt(at + 1);
    }
}
