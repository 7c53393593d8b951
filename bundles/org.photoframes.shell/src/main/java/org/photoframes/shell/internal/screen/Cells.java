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
package org.photoframes.shell.internal.screen;

import org.eclipse.jdt.annotation.Nullable;
import org.jline.utils.WCWidth;

/** Text measured in the columns of a terminal, where a Chinese character takes two and an accent none. */
final class Cells {

    private static final String MORE = "…";

    /** Takes the place of what would move the cursor, change colours, or turn the direction of writing. */
    private static final String UNSHOWABLE = "\uFFFD";

    private Cells() {}

    /** Without what a terminal would obey; captions and names come from other people. Null is empty. */
    static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                clean.append(' ');
            } else if (unshowable(c)) {
                clean.append(UNSHOWABLE);
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static boolean unshowable(int c) {
        int type = Character.getType(c);
        boolean joins = c == 0x200C || c == 0x200D;
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (type == Character.FORMAT && !joins);
    }

    static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    private static int width(int c) {
        return Math.max(0, WCWidth.wcwidth(c));
    }

    /** The text in so many columns, shortened with an ellipsis or filled with blanks. */
    static String fit(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(columns - width(cut));
    }

    /** The same, at the right. */
    static String right(String text, int columns) {
        String cut = cut(text, columns);
        return " ".repeat(columns - width(cut)) + cut;
    }

    /** At most so many columns of it, shortened with an ellipsis. */
    static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        return columns <= 0 ? "" : head(text, columns - 1) + MORE;
    }

    /** The beginning of it, in at most so many columns; what combines with its last character stays there. */
    static String head(String text, int columns) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (used + width(c) > columns) {
                break;
            }
            used += width(c);
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }

    /** The end of it, in at most so many columns. */
    static String tail(String text, int columns) {
        int from = 0;
        while (width(text.substring(from)) > columns) {
            from += Character.charCount(text.codePointAt(from));
        }
        return text.substring(from);
    }
}
