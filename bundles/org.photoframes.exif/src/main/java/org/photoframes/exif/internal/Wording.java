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

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.eclipse.jdt.annotation.Nullable;

/** Texts as all three places of a file can hold them. */
final class Wording {

    /** What old programs wrote on Windows; every byte means something in it, unlike in UTF-8. */
    private static final Charset OLD = Charset.forName("windows-1252");

    private Wording() {}

    /** Without what XML cannot hold, with one kind of line end, trimmed; null if nothing is left. */
    static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach((c) -> {
            if (c == '\n'
                    || c == '\t'
                    || (c >= ' ' && c != 0x7F && !Character.isSurrogate((char) c) && c < 0xFFFE)
                    || c > 0xFFFF) {
                clean.appendCodePoint(c);
            }
        });
        String stripped = clean.toString().strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /** As UTF-8 if it is that, else as old programs wrote. */
    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, OLD);
        }
    }
}
