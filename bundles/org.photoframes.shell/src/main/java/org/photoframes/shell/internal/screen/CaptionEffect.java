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
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.CaptionPlan;
import org.photoframes.aura.CaptionText;

/**
 * What a plan does to photos.
 *
 * @param plan the plan
 * @param rows photo by photo
 * @param writes how many writes it takes
 */
record CaptionEffect(CaptionPlan plan, List<Row> rows, int writes) {

    /** What happens to a photo. */
    enum Change {
        NONE("="),
        NEW("+"),
        REPLACED("~"),
        GONE("-"),
        /** The text is too long with the month. */
        IMPOSSIBLE("!");

        private final String mark;

        Change(String mark) {
            this.mark = mark;
        }

        String mark() {
            return mark;
        }
    }

    /**
     * A photo.
     *
     * @param then what it says afterwards, or why it cannot; empty for nothing
     */
    record Row(PhotoEntry photo, Change change, String then) {}

    CaptionEffect {
        rows = List.copyOf(rows);
    }

    static CaptionEffect of(CaptionPlan plan, List<PhotoEntry> photos) {
        List<Row> rows = new ArrayList<>();
        int writes = 0;
        for (PhotoEntry photo : photos) {
            Row row = row(plan, photo);
            rows.add(row);
            writes += switch (row.change()) {
                case NONE, IMPOSSIBLE -> 0;
                case NEW -> 1;
                case REPLACED -> photo.captions().size() + 1;
                case GONE -> photo.captions().size();
            };
        }
        return new CaptionEffect(plan, rows, writes);
    }

    private static Row row(CaptionPlan plan, PhotoEntry photo) {
        CaptionText text;
        try {
            text = plan.textFor(photo.photo().taken());
        } catch (IllegalArgumentException e) { // a sentence for people
            return new Row(photo, Change.IMPOSSIBLE, String.valueOf(e.getMessage()));
        }
        List<String> said = photo.captions();
        if (text == null) {
            return new Row(photo, said.isEmpty() ? Change.NONE : Change.GONE, "");
        }
        if (said.equals(List.of(text.text())) || (!plan.replace() && !said.isEmpty())) {
            return new Row(photo, Change.NONE, photo.caption());
        }
        return new Row(photo, said.isEmpty() ? Change.NEW : Change.REPLACED, Cells.clean(text.text()));
    }

    long count(Change change) {
        return rows.stream().filter(row -> row.change() == change).count();
    }

    /** How many photos change. */
    long changes() {
        return rows.size() - count(Change.NONE) - count(Change.IMPOSSIBLE);
    }

    /** What the only photo shall say; null for nothing. */
    @Nullable
    CaptionText single() {
        return plan.textFor(rows.get(0).photo().photo().taken());
    }
}
