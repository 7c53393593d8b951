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

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.CaptionPlan;
import org.photoframes.aura.CaptionText;

/**
 * Where a caption is typed.
 *
 * @param target which photos
 * @param field the text
 * @param row which line of the form is chosen: text, month, photos with captions, no captions
 * @param month whether the month is added
 * @param keep whether photos that say something else already are left alone
 * @param clear whether captions are taken away instead
 */
record CaptionForm(CaptionTarget target, TextField field, int row, boolean month, boolean keep, boolean clear)
        implements Screen {

    private static final int ROWS = 4;
    private static final int TEXT_LINE = 2;

    private static final List<Hint> HINTS = List.of(
            new Hint("Enter", "preview", "Shows what the captions would be; nothing is written yet."),
            new Hint("Tab", "next line", "Goes to the next line; so do the arrows."),
            new Hint("Space", "change", "Changes the chosen line."),
            new Hint("Esc", "back", "Back without a change. Control-U empties the text."));

    static CaptionForm of(CaptionTarget target) {
        return of(target, "");
    }

    static CaptionForm of(CaptionTarget target, String text) {
        return new CaptionForm(target, TextField.of(text), 0, false, false, false);
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Page page(Data data, Room room, Message message) {
        int columns = room.columns() - 3;
        int length = field.text().strip().codePointCount(0, field.text().strip().length());
        Layout layout = new Layout(
                        room,
                        target.title(data),
                        "",
                        "The caption, " + length + " of " + CaptionText.USUAL_LIMIT + " characters:")
                .add((row == 0 ? "> " : "  ") + field.visible(columns), clear ? Look.FAINT : Look.PLAIN)
                .add("", Look.PLAIN);
        choice(layout, 1, "Add the month, as in \"(March 2025)\"", month);
        choice(layout, 2, "Keep captions that are there", keep);
        choice(layout, 3, "Take captions away instead", clear);
        return row == 0
                ? layout.page(message, HINTS, TEXT_LINE, 2 + Cells.width(field.before(columns)))
                : layout.page(message, HINTS);
    }

    private void choice(Layout layout, int line, String text, boolean on) {
        layout.add(
                (row == line ? "> " : "  ") + (on ? "[x] " : "[ ] ") + text, row == line ? Look.SELECTED : Look.PLAIN);
    }

    @Override
    public Turn on(Key key, Data data, Room room) {
        return switch (key.name()) {
            case ESCAPE -> Turn.back();
            case TAB, DOWN -> Turn.stay(at((row + 1) % ROWS));
            case UP -> Turn.stay(at((row + ROWS - 1) % ROWS));
            case ENTER -> preview(data);
            default -> Turn.stay(row == 0 ? with(field.after(key)) : key.is(" ") ? changed() : this);
        };
    }

    private Turn preview(Data data) {
        String missing = target.missing(data);
        if (missing != null) {
            return Turn.refuse(this, missing);
        }
        CaptionText text;
        try {
            text = clear ? null : CaptionText.of(field.text());
        } catch (IllegalArgumentException e) { // a sentence for people
            return Turn.refuse(this, String.valueOf(e.getMessage()));
        }
        List<PhotoEntry> photos = target.entries(data);
        if (photos.isEmpty()) {
            return Turn.refuse(this, "There is no photo to caption.");
        }
        CaptionEffect effect = CaptionEffect.of(plan(data, photos, text), photos);
        return Turn.stay(new CaptionPreview(this, effect, null, Scroll.START))
                .wishing(new Wish.HowLong(effect.writes()));
    }

    private CaptionPlan plan(Data data, List<PhotoEntry> photos, @Nullable CaptionText text) {
        FrameEntry frame = data.frame(target.frame());
        return new CaptionPlan(
                Set.copyOf(photos.stream().map(PhotoEntry::id).toList()),
                text,
                month ? data.language() : null,
                frame == null ? ZoneId.systemDefault() : frame.zone(),
                !keep);
    }

    private CaptionForm at(int other) {
        return new CaptionForm(target, field, other, month, keep, clear);
    }

    private CaptionForm with(TextField other) {
        return new CaptionForm(target, other, row, month, keep, clear);
    }

    private CaptionForm changed() {
        return new CaptionForm(target, field, row, month ^ (row == 1), keep ^ (row == 2), clear ^ (row == 3));
    }

    @Override
    public List<Hint> hints() {
        return HINTS;
    }
}
