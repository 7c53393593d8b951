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

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Text in the columns of a terminal. */
class CellsTest {

    @Test
    void wideCharactersTakeTwoColumnsAndAccentsNone() {
        assertThat(Cells.width("家族")).isEqualTo(4);
        assertThat(Cells.width("e\u0301te\u0301")).isEqualTo(3);
        assertThat(Cells.width("🌅")).isEqualTo(2);
    }

    @Test
    void textIsCutBetweenCharactersAndNeverTooWide() {
        assertThat(Cells.fit("家族写真", 8)).isEqualTo("家族写真");
        assertThat(Cells.fit("家族写真", 7)).isEqualTo("家族写…");
        assertThat(Cells.fit("家族写真", 6)).isEqualTo("家族… ");
        assertThat(Cells.fit("e\u0301te\u0301 e\u0301", 4)).isEqualTo("e\u0301te\u0301…");
        assertThat(Cells.fit("🌅🌅", 3)).isEqualTo("🌅…");
        assertThat(Cells.cut("abc", 0)).isEmpty();
        assertThat(Cells.right("7", 3)).isEqualTo("  7");
        assertThat(Cells.tail("ab家族", 5)).isEqualTo("b家族");
    }

    @Test
    void nothingThatOtherPeopleWroteMovesTheCursorOrTurnsTheWriting() {
        assertThat(Cells.clean("a\u001b[2Jb\u202Ec\u0007\nd")).isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFD d");
        assertThat(Cells.clean("👨\u200D👩")).isEqualTo("👨\u200D👩");
        assertThat(Cells.clean(null)).isEmpty();
    }

    @Test
    void paragraphsAreBrokenAtBlanks() {
        assertThat(Layout.wrap("Grandma is not yours", 10)).containsExactly("Grandma is", "not yours");
        assertThat(Layout.wrap("aaaaaaaaaaaa bb", 5)).containsExactly("aaaaa", "aaaaa", "aa bb");
        assertThat(Layout.wrap(" ", 5)).isEmpty();
    }

    @Test
    void durationsAreRoundedUp() {
        assertThat(Durations.words(Duration.ofMillis(10))).isEqualTo("1 s");
        assertThat(Durations.words(Duration.ofSeconds(91))).isEqualTo("2 min");
        assertThat(Durations.words(Duration.ofMinutes(185))).isEqualTo("3 h 5 min");
    }
}
