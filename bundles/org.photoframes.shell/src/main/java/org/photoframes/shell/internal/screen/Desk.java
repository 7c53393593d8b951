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
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The whole text screen at one moment.
 *
 * @param data what has been read
 * @param stack the open screens, the visible one last; empty once people have left
 * @param message what is said to people
 * @param interrupted whether they left by Control-C
 */
record Desk(Data data, List<Screen> stack, Message message, boolean interrupted) {

    /**
     * What a key leads to.
     *
     * @param wish what is wanted from the account; null for nothing
     */
    record Next(Desk desk, @Nullable Wish wish) {}

    Desk {
        stack = List.copyOf(stack);
    }

    static Desk start(Locale language) {
        return new Desk(Data.nothing(language), List.of(new FramesScreen(Scroll.START)), Message.NONE, false);
    }

    boolean left() {
        return stack.isEmpty();
    }

    Page page(Room room) {
        if (room.tooSmall()) {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < room.rows(); i++) {
                lines.add(Line.plain(Cells.fit(i == 0 ? "Too small." : "", room.columns())));
            }
            return Page.of(lines);
        }
        return top().page(data, room, message);
    }

    private Screen top() {
        return stack.get(stack.size() - 1);
    }

    Next after(Key key, Room room) {
        Screen top = top();
        if (key.name() == Key.Name.INTERRUPT && !top.busy()) {
            return next(Turn.leave());
        }
        if (key.is("?") && !top.typing()) {
            return next(Turn.open(new HelpScreen(top.hints(), Scroll.START)));
        }
        return next(top.on(key, data, room));
    }

    private Next next(Turn turn) {
        List<Screen> screens = new ArrayList<>(stack);
        Screen screen = turn.screen();
        switch (turn.move()) {
            case STAY, BACK -> screens.remove(screens.size() - 1);
            case LEAVE -> screens.clear();
            case OPEN -> {}
        }
        if (screen != null) {
            screens.add(screen);
        }
        String objection = turn.objection();
        Message said = objection == null ? awaited(turn.wish()) : Message.of(objection, false);
        return new Next(new Desk(data, screens, said, turn.move() == Turn.Move.LEAVE), turn.wish());
    }

    /** Until the answer is there. */
    private static Message awaited(@Nullable Wish wish) {
        String words = wish instanceof Wish.Say
                ? "Writing the caption …"
                : wish instanceof Wish.Show || wish instanceof Wish.Hide
                        ? "Asking Aura …"
                        : wish instanceof Wish.ReadFrames ? "Reading the frames …" : "";
        return words.isEmpty() ? Message.NONE : new Message(words, Look.FAINT);
    }

    Desk after(News news) {
        Message said = news instanceof News.Told told
                ? Message.of(told.sentence(), told.good())
                : news instanceof News.Frames ? Message.NONE : message;
        return new Desk(data.after(news), stack.stream().map(s -> s.heard(news)).toList(), said, interrupted);
    }
}
