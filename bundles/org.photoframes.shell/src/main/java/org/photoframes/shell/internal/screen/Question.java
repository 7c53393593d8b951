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

import java.util.List;
import java.util.stream.Stream;

/**
 * Asks before something is written.
 *
 * @param below the screen that stays visible
 * @param sentence the question
 * @param wish what is done if the answer is yes
 */
record Question(Screen below, String sentence, Wish wish) implements Screen {

    private static final List<Hint> HINTS =
            List.of(new Hint("y", "yes", "Does it."), new Hint("n", "no", "Does nothing; so does Esc."));

    @Override
    public Page page(Data data, Room room, Message message) {
        List<Line> lines =
                below.page(data, room, new Message(sentence, Look.TITLE)).lines();
        Layout keys = new Layout(room, "", "", "");
        List<Line> own = keys.page(Message.NONE, HINTS).lines();
        return Page.of(Stream.concat(
                        lines.subList(0, lines.size() - 1).stream(), own.subList(own.size() - 1, own.size()).stream())
                .toList());
    }

    @Override
    public Turn on(Key key, Data data, Room room) {
        if (key.is("y") || key.is("Y")) {
            return Turn.back().wishing(wish);
        }
        return key.is("n") || key.is("N") || key.is("q") || key.name() == Key.Name.ESCAPE
                ? Turn.back()
                : Turn.stay(this);
    }

    @Override
    public List<Hint> hints() {
        return HINTS;
    }

    @Override
    public Screen heard(News news) {
        return new Question(below.heard(news), sentence, wish);
    }
}
