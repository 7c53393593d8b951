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

/** A photo in one line. */
final class PhotoRow {

    private static final int DAY = 10;
    private static final int KIND = 6;
    private static final int PERSON = 14;
    private static final int WIDE = 60;

    private PhotoRow() {}

    static String headings(Room room) {
        return row("TAKEN", "KIND", "ADDED BY", "H", "CAPTION", room);
    }

    static String of(PhotoEntry photo, Room room) {
        return row(
                photo.day().isEmpty() ? "unknown" : photo.day(),
                photo.kind(),
                photo.contributor(),
                photo.photo().hidden() ? "h" : " ",
                photo.caption(),
                room);
    }

    private static String row(String day, String kind, String person, String hidden, String caption, Room room) {
        String begin = Cells.fit(day, DAY) + " "
                + (room.columns() >= WIDE ? Cells.fit(kind, KIND) + " " + Cells.fit(person, PERSON) + " " : "")
                + hidden + " ";
        return begin + Cells.cut(caption, room.columns() - 2 - Cells.width(begin));
    }
}
