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

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** New segments for a JPEG, and the copy that holds them in place of the old ones. */
final class JpegPieces {

    /** The most that a segment holds: two bytes of its 64 KB are its length. */
    static final int MOST = 0xFFFF - 2;

    @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
    private record Piece(long start, long end, byte[] bytes) {

        long growth() {
            return bytes.length - (end - start);
        }
    }

    private final List<Piece> pieces = new ArrayList<>();

    /** Puts a segment where these bytes of the file are now; an empty range puts it between. */
    void put(long start, long end, int marker, byte[] payload) {
        byte[] segment = new byte[4 + payload.length];
        segment[0] = (byte) 0xFF;
        segment[1] = (byte) marker;
        segment[2] = (byte) (payload.length + 2 >> 8);
        segment[3] = (byte) (payload.length + 2);
        System.arraycopy(payload, 0, segment, 4, payload.length);
        pieces.add(new Piece(start, end, segment));
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** By how much the file grows from a byte on. */
    long growthFrom(long position) {
        return pieces.stream()
                .filter((piece) -> piece.start() >= position)
                .mapToLong(Piece::growth)
                .sum();
    }

    /**
     * Writes the file with its new segments. Everything else is copied byte for byte.
     *
     * @param scan where its compressed picture begins
     * @throws DamagedException if the picture turned out to have no end
     */
    void copy(JpegFile.Bytes bytes, long scan, OutputStream out) throws IOException, DamagedException {
        pieces.sort(Comparator.comparingLong(Piece::start).thenComparingLong(Piece::end));
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = bytes.open()) {
            long at = 0;
            for (Piece piece : pieces) {
                copy(in, piece.start() - at, buffer, out);
                in.skipNBytes(piece.end() - piece.start());
                out.write(piece.bytes());
                at = piece.end();
            }
            copy(in, scan - at, buffer, out);
            ScanWatch watch = new ScanWatch();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                watch.pass(buffer, read);
                out.write(buffer, 0, read);
            }
            watch.expectEnd();
        }
    }

    private static void copy(InputStream in, long length, byte[] buffer, OutputStream out) throws IOException {
        long left = length;
        while (left > 0) {
            int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
            if (read == 0) {
                throw new IOException("the file changed while it was copied");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
