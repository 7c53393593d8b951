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

import java.time.Duration;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.CaptionChange.Kind;

/**
 * What the captions would be; the last screen before anything is written.
 *
 * @param form where to go back to
 * @param effect what would happen
 * @param time how long that takes at least; null if not yet known
 */
record CaptionPreview(
        CaptionForm form, CaptionEffect effect, @Nullable Duration time, Scroll scroll) implements Screen {

    private static final int DAY = 10;
    private static final int WIDE = 60;
    private static final int SUMMARY = 3;

    private static final List<Hint> HINTS = List.of(
            new Hint("y", "write them", "Writes the captions."),
            new Hint("Esc", "change", "Back to the text; nothing is written."),
            Hint.HELP);

    @Override
    public Page page(Data data, Room room, Message message) {
        Layout layout = new Layout(room, form.target().title(data), "", summary())
                .add(cost(), Look.PLAIN)
                .add("", Look.PLAIN)
                .add("  " + row("TAKEN", " ", "NOW", "THEN", room), Look.HEADING);
        return layout.list(
                        scroll,
                        effect.rows().size(),
                        rows(room),
                        i -> row(effect.rows().get(i), room))
                .page(message, HINTS);
    }

    private static int rows(Room room) {
        return Math.max(1, room.body() - SUMMARY);
    }

    private String summary() {
        long impossible = effect.count(Kind.IMPOSSIBLE);
        long stay = effect.count(Kind.NONE) + effect.count(Kind.LEFT);
        return effect.rows().size() + (effect.rows().size() == 1 ? " photo: " : " photos: ") + effect.changes()
                + " change, " + stay + " stay" + (impossible == 0 ? "" : ", " + impossible + " too long");
    }

    private String cost() {
        Duration lasts = time;
        return effect.writes() + (effect.writes() == 1 ? " write" : " writes")
                + (lasts == null
                        ? ""
                        : lasts.isZero() ? ", at once" : "; that takes at least " + Durations.words(lasts))
                + ".";
    }

    private static String row(CaptionEffect.Row row, Room room) {
        PhotoEntry photo = row.photo();
        return row(
                photo.day().isEmpty() ? "unknown" : photo.day(),
                mark(row.change()),
                photo.caption(),
                row.then().isEmpty() ? "(none)" : row.then(),
                room);
    }

    private static String row(String day, String mark, String now, String then, Room room) {
        int rest = room.columns() - 2 - DAY - 3;
        int left = room.columns() >= WIDE ? rest / 2 - 1 : 0;
        return Cells.fit(day, DAY) + " " + mark + " " + (left == 0 ? "" : Cells.fit(now, left) + " ")
                + Cells.cut(then, left == 0 ? rest : rest - left - 1);
    }

    private static String mark(Kind change) {
        return switch (change) {
            case NONE, LEFT -> "=";
            case NEW -> "+";
            case REPLACED -> "~";
            case GONE -> "-";
            case IMPOSSIBLE -> "!";
        };
    }

    @Override
    public Turn on(Key key, Data data, Room room) {
        if (key.name() == Key.Name.ESCAPE || key.is("q")) {
            return Turn.stay(form);
        }
        if (key.is("y") || key.is("Y")) {
            return effect.changes() == 0
                    ? Turn.refuse(this, "There is nothing to write: all say that already, or are left alone.")
                    : written();
        }
        return Turn.stay(new CaptionPreview(
                form, effect, time, scroll.moved(key, effect.rows().size(), rows(room))));
    }

    private Turn written() {
        if (effect.rows().size() == 1) {
            return Turn.back()
                    .wishing(new Wish.Say(
                            form.target().frame(), effect.rows().get(0).photo().id(), effect.single(), effect.plan()));
        }
        return Turn.stay(CaptionProgress.begin(form.target(), effect))
                .wishing(new Wish.Caption(form.target().frame(), effect.plan()));
    }

    @Override
    public Screen heard(News news) {
        return news instanceof News.Lasting lasting && lasting.writes() == effect.writes()
                ? new CaptionPreview(form, effect, lasting.time(), scroll)
                : this;
    }

    @Override
    public List<Hint> hints() {
        return HINTS;
    }
}
