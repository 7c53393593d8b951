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
import org.photoframes.aura.CaptionChange;
import org.photoframes.aura.CaptionChange.Kind;
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

    /**
     * A photo.
     *
     * @param then what it says afterwards, or why it cannot; empty for nothing
     */
    record Row(PhotoEntry photo, Kind change, String then) {}

    CaptionEffect {
        rows = List.copyOf(rows);
    }

    static CaptionEffect of(CaptionPlan plan, List<PhotoEntry> photos) {
        List<Row> rows = new ArrayList<>();
        int writes = 0;
        for (PhotoEntry photo : photos) {
            CaptionChange change = plan.change(photo.photo().taken(), photo.captions());
            rows.add(new Row(photo, change.kind(), then(photo, change)));
            writes += change.writes();
        }
        return new CaptionEffect(plan, rows, writes);
    }

    private static String then(PhotoEntry photo, CaptionChange change) {
        CaptionText text = change.text();
        if (text != null) {
            return Cells.clean(text.text());
        }
        return switch (change.kind()) {
            case IMPOSSIBLE -> String.valueOf(change.problem());
            case NONE, LEFT -> photo.caption();
            default -> "";
        };
    }

    long count(Kind change) {
        return rows.stream().filter(row -> row.change() == change).count();
    }

    /** How many photos change. */
    long changes() {
        return rows.stream().filter(row -> row.change().isChange()).count();
    }

    /** What the only photo shall say; null for nothing. */
    @Nullable
    CaptionText single() {
        return plan.textFor(rows.get(0).photo().photo().taken());
    }
}
