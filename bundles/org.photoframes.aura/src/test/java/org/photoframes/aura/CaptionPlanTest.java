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
package org.photoframes.aura;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.CaptionChange.Kind;

class CaptionPlanTest {

    private static final Instant TAKEN = Instant.parse("2025-03-04T10:00:00Z");

    private static CaptionPlan plan(String text, Locale language, boolean replace) {
        return new CaptionPlan(Set.of(), text == null ? null : CaptionText.of(text), language, ZoneOffset.UTC, replace);
    }

    private static void assertChange(CaptionChange change, Kind kind, int writes) {
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.writes()).isEqualTo(writes);
    }

    @Test
    void photoWithoutCaptionGetsOneForOneWrite() {
        CaptionChange change = plan("By the sea", Locale.ENGLISH, false).change(TAKEN, List.of());

        assertChange(change, Kind.NEW, 1);
        assertThat(change.text()).isEqualTo(CaptionText.of("By the sea (March 2025)"));
    }

    @Test
    void photoThatSaysSoAlreadyIsDone() {
        assertChange(plan("Sea", null, true).change(TAKEN, List.of("Sea")), Kind.NONE, 0);
        assertChange(plan(null, null, true).change(TAKEN, List.of()), Kind.NONE, 0);
    }

    @Test
    void photoThatSaysSomethingElseKeepsItOrLosesAllOfIt() {
        assertChange(plan("Sea", null, false).change(TAKEN, List.of("Lake")), Kind.LEFT, 0);
        assertChange(plan("Sea", null, true).change(TAKEN, List.of("Lake")), Kind.REPLACED, 2);
        assertChange(plan("Sea", null, true).change(TAKEN, List.of("Sea", "Lake")), Kind.REPLACED, 3);
        assertChange(plan(null, null, true).change(TAKEN, List.of("Sea", "Lake")), Kind.GONE, 2);
    }

    @Test
    void textThatIsTooLongWithItsMonthIsImpossibleForThatPhotoOnly() {
        CaptionPlan plan = plan("x".repeat(135), Locale.ENGLISH, true);

        assertChange(plan.change(TAKEN, List.of()), Kind.IMPOSSIBLE, 0);
        assertThat(plan.change(TAKEN, List.of()).problem()).contains("140");
        assertChange(plan.change(null, List.of()), Kind.NEW, 1);
    }
}
