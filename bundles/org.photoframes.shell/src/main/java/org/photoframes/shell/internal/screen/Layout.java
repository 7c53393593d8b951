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

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Title, headings, content, message and keys, in exactly the lines that there are. */
final class Layout {

    private final Room room;
    private final List<Line> lines = new ArrayList<>();

    /**
     * @param title where this is
     * @param note what is to be said about it, at the right
     * @param headings of the columns
     */
    Layout(Room room, String title, String note, String headings) {
        this.room = room;
        int noted = Math.min(Cells.width(note), room.columns() / 2);
        add(Cells.fit(title, room.columns() - noted - 1) + " " + Cells.right(note, noted), Look.TITLE);
        add(headings, Look.HEADING);
    }

    Layout add(String text, Look look) {
        lines.add(new Line(Cells.fit(text, room.columns()), look));
        return this;
    }

    /** A paragraph. */
    Layout say(String text, Look look) {
        wrap(text, room.columns()).forEach(line -> add(line, look));
        return this;
    }

    /** The visible part of a list; the chosen row is marked by more than its look. */
    Layout list(Scroll scroll, int count, int rows, IntFunction<String> row) {
        Scroll here = scroll.within(count, rows);
        for (int i = here.top(); i < Math.min(count, here.top() + rows); i++) {
            boolean chosen = i == here.selected();
            add((chosen ? "> " : "  ") + row.apply(i), chosen ? Look.SELECTED : Look.PLAIN);
        }
        return this;
    }

    /** The page; a long message covers the end of the content until the next key. */
    Page page(Message message, List<Hint> hints) {
        return Page.of(finished(message, hints));
    }

    /** The page with the cursor in a line that was added, where 0 is the title. */
    Page page(Message message, List<Hint> hints, int cursorRow, int cursorColumn) {
        return new Page(finished(message, hints), cursorRow, Math.min(cursorColumn, room.columns() - 1));
    }

    private List<Line> finished(Message message, List<Hint> hints) {
        List<String> told = wrap(message.text(), room.columns());
        told = told.subList(0, Math.min(told.size(), room.rows() - 3));
        int content = room.rows() - 1 - Math.max(1, told.size());
        List<Line> all = new ArrayList<>(lines.subList(0, Math.min(lines.size(), content)));
        while (all.size() < room.rows() - 1 - told.size()) {
            all.add(Line.plain(" ".repeat(room.columns())));
        }
        told.forEach(line -> all.add(new Line(Cells.fit(line, room.columns()), message.look())));
        all.add(new Line(Cells.fit(keys(hints), room.columns()), Look.KEYS));
        return all;
    }

    /** As many as there is room for, and the last one, which is the help or the way back. */
    private String keys(List<Hint> hints) {
        String all = line(hints);
        if (Cells.width(all) <= room.columns()) {
            return all;
        }
        List<Hint> some = new ArrayList<>(hints);
        while (some.size() > 2 && Cells.width(line(some)) > room.columns()) {
            some.remove(some.size() - 2);
        }
        return line(some);
    }

    private static String line(List<Hint> hints) {
        return String.join("  ", hints.stream().map(Hint::brief).toList());
    }

    /** Broken at blanks, or within a word that is too long. */
    static List<String> wrap(String text, int columns) {
        List<String> wrapped = new ArrayList<>();
        String line = "";
        for (String word : text.isBlank() ? new String[0] : text.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (Cells.width(longer) <= columns) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                wrapped.add(line);
            }
            while (Cells.width(word) > columns) {
                String head = Cells.head(word, columns);
                wrapped.add(head);
                word = word.substring(head.length());
            }
            line = word;
        }
        if (!line.isEmpty()) {
            wrapped.add(line);
        }
        return wrapped;
    }
}
