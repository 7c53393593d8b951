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
package org.photoframes.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photoframes.download.Counts;
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadProgress;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadState;
import org.photoframes.download.Failure;
import org.photoframes.photos.PhotoMedium.Role;

/** What people and programs see of a download. */
class DownloadDisplayTest {

    private static final Failure FAILURE = new Failure("a1", Role.MOTION, "the cloud does not hand it out", false);
    private static final DownloadEvent FETCHED =
            new DownloadEvent.Fetched("a2", Role.STILL, Path.of("2024", "x_a2.jpg"), 1_234_567, null);

    private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(outBytes, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(errBytes, true, StandardCharsets.UTF_8);

    @Test
    void aLogGetsALineForEachFileAndTroubleOnTheOtherStream() {
        LineDisplay display = new LineDisplay(out, err);
        display.happened(new DownloadEvent.Listed(2));
        display.happened(FETCHED);
        display.happened(new DownloadEvent.Failed(FAILURE));
        assertThat(text(outBytes)).containsExactly(Path.of("2024", "x_a2.jpg") + "  1.2 MB");
        assertThat(text(errBytes)).containsExactly("a1  motion failed: the cloud does not hand it out");
    }

    @Test
    void aBarTellsHowFarItIsHowFastAndHowMuchLonger() {
        DownloadProgress half = new DownloadProgress(
                DownloadState.RUNNING,
                100,
                true,
                new Counts(30, 15, 0, 0, 3, 2, 0),
                5_000_000,
                1_250_000,
                Duration.ofSeconds(75));
        assertThat(DownloadTexts.bar(half))
                .isEqualTo("[############            ] 50/100  3 skipped  2 failed  1.3 MB/s  1:15 left");
        DownloadProgress listing = new DownloadProgress(DownloadState.RUNNING, 40, false, Counts.NONE, 0, 0, null);
        assertThat(DownloadTexts.bar(listing)).isEqualTo("[                        ] 0/40+  0 B/s");
    }

    @Test
    void theLongestUsualBarFitsIntoEightyColumns() {
        DownloadProgress long80 = new DownloadProgress(
                DownloadState.RUNNING,
                12_345,
                true,
                new Counts(9_000, 15, 0, 0, 0, 123, 0),
                5_000_000,
                99_900_000,
                Duration.ofHours(11));
        assertThat(DownloadTexts.bar(long80).length()).isLessThan(80);
    }

    @Test
    void jsonLinesAreOneDocumentEachAndTheLastSaysHowItEnded() {
        JsonDisplay display = new JsonDisplay(out);
        display.happened(FETCHED);
        display.happened(new DownloadEvent.Failed(FAILURE));
        display.happened(new DownloadEvent.Waiting("too many requests", Instant.parse("2026-01-01T00:00:00Z")));
        display.ended(run(DownloadState.DONE));
        List<JsonObject> lines = text(outBytes).stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertThat(lines)
                .extracting(line -> line.get("event").getAsString())
                .containsExactly("fetched", "failed", "waiting", "ended");
        assertThat(lines.get(0).get("file").getAsString()).isEqualTo("2024/x_a2.jpg");
        assertThat(lines.get(3).get("state").getAsString()).isEqualTo("done");
        assertThat(lines.get(3).get("fetched").getAsInt()).isEqualTo(3);
    }

    @Test
    void theEndIsToldInOneSentence() {
        assertThat(DownloadTexts.summary("Hallway", run(DownloadState.DONE), Path.of("/photos"), false))
                .isEqualTo("Hallway: 3 new, 4 here before (1 of them updated), 2 failed; 7.0 MB in 1:05, in "
                        + Path.of("/photos"));
        assertThat(DownloadTexts.summary("Hallway", run(DownloadState.DONE), Path.of("/photos"), true))
                .isEqualTo("Hallway: 5 would be fetched, 4 are here, 0 are not asked for. Nothing was written.");
    }

    private static DownloadRun run(DownloadState state) {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        return new DownloadRun(
                "aura:f1",
                state,
                start,
                start.plusSeconds(65),
                9,
                new Counts(3, 4, 1, 0, 0, 2, 0),
                7_000_000,
                List.of(FAILURE),
                null);
    }

    private static List<String> text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
