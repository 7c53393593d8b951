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

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.CaptionJob;
import org.photoframes.shell.internal.screen.Key.Name;

/** What the screens look like, on a usual terminal and on a very small one. */
class PicturesTest {

    @ParameterizedTest
    @CsvSource({"80, 24", "40, 12"})
    void frames(int columns, int rows) throws IOException {
        Walk.withPhotos(columns, rows).looksLike("frames");
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "40, 12"})
    void aFrame(int columns, int rows) throws IOException {
        Walk.withPhotos(columns, rows).press(Name.ENTER, Name.DOWN).looksLike("frame");
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "40, 12"})
    void photos(int columns, int rows) throws IOException {
        Walk.withPhotos(columns, rows).press(Name.ENTER, Name.ENTER, Name.DOWN).looksLike("photos");
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "40, 12"})
    void aFilterBeingTyped(int columns, int rows) throws IOException {
        Walk.withPhotos(columns, rows)
                .press(Name.ENTER, Name.ENTER)
                .type("/GARDEN")
                .looksLike("filter");
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "40, 12"})
    void aQuestion(int columns, int rows) throws IOException {
        Walk.withPhotos(columns, rows).press(Name.ENTER, Name.ENTER).type("h").looksLike("question");
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "40, 12"})
    void aCaptionBeingTyped(int columns, int rows) throws IOException {
        form(columns, rows).looksLike("caption");
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "40, 12"})
    void aPreview(int columns, int rows) throws IOException {
        form(columns, rows)
                .press(Name.ENTER)
                .hear(new News.Lasting(5, Duration.ofMinutes(7)))
                .looksLike("preview");
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "40, 12"})
    void progress(int columns, int rows) throws IOException {
        running(columns, rows).looksLike("progress");
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "40, 12"})
    void aReport(int columns, int rows) throws IOException {
        running(columns, rows)
                .hear(new News.JobEnded(
                        new CaptionJob.Report(1, 0, Map.of(new AssetId("a2"), "Aura says no"), null, false, true)))
                .looksLike("report");
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "40, 12"})
    void aRefusal(int columns, int rows) throws IOException {
        Walk.withPhotos(columns, rows).press(Name.DOWN, Name.ENTER).type("c").looksLike("refusal");
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "40, 12"})
    void help(int columns, int rows) throws IOException {
        Walk.withPhotos(columns, rows).press(Name.ENTER, Name.ENTER).type("?").looksLike("help");
    }

    private static Walk form(int columns, int rows) {
        return Walk.withPhotos(columns, rows)
                .press(Name.ENTER, Name.DOWN)
                .type("cAm Meer")
                .press(Name.TAB)
                .type(" ");
    }

    private static Walk running(int columns, int rows) {
        return form(columns, rows)
                .press(Name.ENTER)
                .type("y")
                .hear(new News.JobPlanned(3, 5, Duration.ofMinutes(7)))
                .hear(new News.JobMoved(true))
                .hear(new News.JobWaits(LocalDateTime.of(2026, 1, 1, 12, 0)
                        .atZone(ZoneId.systemDefault())
                        .toInstant()));
    }
}
