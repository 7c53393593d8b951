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

/**
 * A line of text that is being typed.
 *
 * @param text so far
 * @param cursor before which character, as an index into the text
 */
record TextField(String text, int cursor) {

    static TextField of(String text) {
        return new TextField(text, text.length());
    }

    TextField after(Key key) {
        return switch (key.name()) {
            case LEFT -> new TextField(text, back());
            case RIGHT -> new TextField(text, forth());
            case HOME -> new TextField(text, 0);
            case END -> of(text);
            case BACKSPACE -> new TextField(text.substring(0, back()) + text.substring(cursor), back());
            case DELETE -> new TextField(text.substring(0, cursor) + text.substring(forth()), cursor);
            case CLEAR -> of("");
            case TEXT -> {
                String clean = Cells.clean(key.text());
                yield new TextField(
                        text.substring(0, cursor) + clean + text.substring(cursor), cursor + clean.length());
            }
            default -> this;
        };
    }

    private int back() {
        return cursor == 0 ? 0 : text.offsetByCodePoints(cursor, -1);
    }

    private int forth() {
        return cursor == text.length() ? cursor : text.offsetByCodePoints(cursor, 1);
    }

    /** The part before the cursor that is visible in so many columns. */
    String before(int columns) {
        return Cells.tail(text.substring(0, cursor), columns);
    }

    /** The visible text: the part before the cursor, and what else there is room for. */
    String visible(int columns) {
        String before = before(columns);
        return before + Cells.head(text.substring(cursor), columns - Cells.width(before));
    }
}
