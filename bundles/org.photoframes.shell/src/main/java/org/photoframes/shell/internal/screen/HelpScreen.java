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

/**
 * The keys of a screen.
 *
 * @param keys those that do something there
 */
record HelpScreen(List<Hint> keys, Scroll scroll) implements Screen {

    private static final List<Hint> HINTS = List.of(Hint.BACK);
    private static final int KEY = 7;

    @Override
    public Page page(Data data, Room room, Message message) {
        List<String> lines = lines(room);
        Layout layout = new Layout(room, "Keys", "", "");
        int top = Math.max(0, Math.min(scroll.selected(), lines.size() - room.body()));
        lines.subList(top, Math.min(lines.size(), top + room.body())).forEach(line -> layout.add(line, Look.PLAIN));
        return layout.page(message, HINTS);
    }

    private List<String> lines(Room room) {
        List<String> lines = new ArrayList<>();
        for (Hint hint : keys) {
            String key = hint.key();
            for (String line : Layout.wrap(hint.sentence(), room.columns() - KEY)) {
                lines.add(Cells.fit(key, KEY) + line);
                key = "";
            }
        }
        lines.add(Cells.fit("↑ ↓", KEY) + "Move; so do Page up and down, Home and End.");
        lines.add(Cells.fit("Ctrl-L", KEY) + "Draws the screen anew.");
        return lines;
    }

    @Override
    public Turn on(Key key, Data data, Room room) {
        int last = Math.max(1, lines(room).size() - room.body() + 1);
        return key.is("q") || key.is("?") || key.name() == Key.Name.ESCAPE || key.name() == Key.Name.ENTER
                ? Turn.back()
                : Turn.stay(new HelpScreen(keys, scroll.moved(key, last, room.body())));
    }

    @Override
    public List<Hint> hints() {
        return HINTS;
    }
}
