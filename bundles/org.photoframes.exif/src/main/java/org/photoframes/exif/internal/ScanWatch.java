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

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Watches the compressed picture of a JPEG pass by, from its first scan to its end, and whatever follows. */
final class ScanWatch {

    private enum At {
        PICTURE,
        MARKER,
        LENGTH,
        REST_OF_LENGTH,
        SEGMENT,
        END,
        NONSENSE
    }

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private At at = At.PICTURE;
    private int left;

    /** The next bytes; the very first are those of the scan's marker. */
    void pass(byte[] bytes, int length) {
        int i = 0;
        while (i < length && at != At.END && at != At.NONSENSE) {
            switch (at) {
                case PICTURE -> {
                    i = next(bytes, i, length);
                    if (i < length) {
                        at = At.MARKER;
                    }
                    i++;
                }
                case MARKER -> marker(bytes[i++] & 0xFF);
                case LENGTH -> {
                    left = (bytes[i++] & 0xFF) << 8;
                    at = At.REST_OF_LENGTH;
                }
                case REST_OF_LENGTH -> {
                    left += (bytes[i++] & 0xFF) - 2;
                    at = left < 0 ? At.NONSENSE : left == 0 ? At.PICTURE : At.SEGMENT;
                }
                case SEGMENT -> {
                    int step = Math.min(left, length - i);
                    left -= step;
                    i += step;
                    if (left == 0) {
                        at = At.PICTURE;
                    }
                }
                default -> throw new IllegalStateException(at.name());
            }
        }
    }

    /** Where the next 0xFF is; the length if there is none. Eight bytes at a time, for nearly all of a file is this. */
    private static int next(byte[] bytes, int from, int length) {
        int i = from;
        while (i + Long.BYTES <= length && !holdsMarker((long) LONGS.get(bytes, i))) {
            i += Long.BYTES;
        }
        while (i < length && bytes[i] != (byte) 0xFF) {
            i++;
        }
        return i;
    }

    /** Whether any of these bytes is 0xFF: whether subtracting one from its complement borrows beyond it. */
    private static boolean holdsMarker(long bytes) {
        return (~bytes - 0x0101_0101_0101_0101L & bytes & 0x8080_8080_8080_8080L) != 0;
    }

    private void marker(int marker) {
        at = switch (marker) {
            case 0xFF -> At.MARKER; // fill bytes
            case 0xD9 -> At.END;
            case 0xD8 -> At.NONSENSE; // another picture before this one's end
            default -> marker == 0 || JpegHeader.standsAlone(marker) ? At.PICTURE : At.LENGTH;
        };
    }

    /** Throws unless the picture's end has passed by. */
    void expectEnd() throws DamagedException {
        if (at == At.NONSENSE) {
            throw new DamagedException("the compressed picture of the JPEG is damaged");
        }
        if (at != At.END) {
            throw new DamagedException("the JPEG is cut off: its picture has no end");
        }
    }
}
