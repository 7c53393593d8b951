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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** A PNG by its chunks. */
final class PngPieces {

    private static final int SIGNATURE = 8;
    private static final int HEADER = 13;
    private static final Set<String> METADATA = Set.of("eXIf", "iTXt", "tEXt", "zTXt");

    private final byte[] bare;
    private final int width;
    private final int height;

    private PngPieces(byte[] bare, int width, int height) {
        this.bare = bare;
        this.width = width;
        this.height = height;
    }

    /** The pieces; null if this is no whole PNG. */
    static @Nullable PngPieces of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, Math.min(SIGNATURE, bytes.length));
        int at = SIGNATURE;
        if (bytes.length < at + 12 + HEADER || in.getInt(at) != HEADER) {
            return null;
        }
        while (at + 12 <= bytes.length) {
            int length = in.getInt(at);
            if (length < 0 || length > bytes.length - at - 12) {
                return null;
            }
            String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (!METADATA.contains(type)) {
                out.write(bytes, at, length + 12);
            }
            at += length + 12;
            if (type.equals("IEND")) {
                int width = in.getInt(SIGNATURE + 8);
                int height = in.getInt(SIGNATURE + 12);
                return width > 0 && height > 0 ? new PngPieces(out.toByteArray(), width, height) : null;
            }
        }
        return null;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The same compressed picture without texts and EXIF. */
    byte[] bare() {
        return bare;
    }
}
