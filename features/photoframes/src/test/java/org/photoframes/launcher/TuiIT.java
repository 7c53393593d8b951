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
package org.photoframes.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.Caption;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.Playlist;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** The text screen on a pseudo-terminal. */
@Timeout(60)
class TuiIT {

    private static final String PASSWORD = "open-sesame-7";
    private static final String DOWN = "\033[B";
    private static final String ENTER = "\r";
    private static final String CONTROL_C = "\003";
    private static final int SIGTERM = 15;

    /** Ends the other screen, shows the cursor: what the terminal is told last. */
    private static final String GIVEN_BACK = "\033[?1049l";

    private static final Pattern MONTH = Pattern.compile("Am Meer \\(Juli 2024\\)");

    @TempDir
    private Path home;

    private AuraSimulator cloud;
    private SimFrame hallway;
    private final List<SimAsset> holidays = new ArrayList<>();

    @BeforeEach
    void startTheCloud() throws IOException {
        World world = new World(1);
        cloud = AuraSimulator.builder().world(world).start();
        Account mira = world.addAccount("mira@example.org", PASSWORD, "Mira Example");
        hallway = world.addFrame(mira, "Hallway").set("time_zone", "Europe/Vienna");
        Playlist album = hallway.addPlaylist("Holidays");
        for (int i = 0; i < 30; i++) {
            SimAsset photo = world.addPhoto(hallway, NewPhoto.photo().takenAt(Instant.parse("2024-07-01T10:00:00Z")));
            holidays.add(photo);
            album.add(photo);
        }
    }

    @AfterEach
    void stopTheCloud() throws IOException {
        cloud.close();
    }

    private Program program() {
        return new Program(home)
                .with("AURA_EMAIL", "mira@example.org")
                .with("AURA_PASSWORD", PASSWORD)
                .with("AURA_LOCALE", "de")
                .with("AURA_API_URL", cloud.apiUrl().toString())
                .with("AURA_IMAGE_PROXY_URL", cloud.imageUrl().toString());
    }

    private List<String> said() {
        return holidays.stream()
                .flatMap(photo -> photo.captions(hallway).stream().map(Caption::text))
                .toList();
    }

    @Test
    void anAlbumIsCaptionedHalfWayAndTheWindowMadeSmaller() throws Exception {
        try (PseudoTerminal terminal = program().onTerminal(80, 24, "tui")) {
            terminal.shows("> Hallway").type(ENTER).shows("Holidays").type(DOWN).shows("> Holidays");
            terminal.type("c")
                    .shows("Caption: Hallway › Holidays")
                    .type("Am Meer\t ")
                    .shows("[x] Add the month");
            preview(terminal);
            assertThat(String.join("\n", terminal.screen()))
                    .contains("30 writes; that takes at least 7 min.")
                    .contains("Am Meer (Juli 2024)");
            assertThat(said()).isEmpty();

            terminal.type("y").shows(" 3 of 30").type("x").shows("Stopped.");
            assertThat(said()).hasSizeBetween(3, 29).allMatch(MONTH.asMatchPredicate());
            terminal.shows(said().size() + " written, 0 needed no change, 0 failed.");

            terminal.size(40, 12);
            terminal.shows("Enter back").shows("Caption: Hallway › Holidays");
            assertThat(terminal.screen()).hasSizeLessThanOrEqualTo(12);
            terminal.type(ENTER).shows("ALBUM").type("q").shows("FRAME").type("q");
            PseudoTerminal.End end = terminal.end();
            assertThat(end.exitCode()).as(end.report()).isZero();
            assertThat(end.restored()).as(end.report()).isTrue();
            assertThat(terminal.written()).contains(GIVEN_BACK);
        }
    }

    /** What the album holds may still be on its way; Enter does nothing more once the preview is there. */
    private static void preview(PseudoTerminal terminal) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            terminal.type(ENTER);
            assertThat(String.join("\n", terminal.screen())).contains("30 photos: 30 change, 0 stay", "at least");
        });
    }

    @Test
    void controlCGivesTheTerminalBack() throws Exception {
        try (PseudoTerminal terminal = program().onTerminal(80, 24, "tui")) {
            terminal.shows("> Hallway").type(CONTROL_C);
            PseudoTerminal.End end = terminal.end();
            assertThat(end.exitCode()).as(end.report()).isEqualTo(130);
            assertThat(end.restored()).as(end.report()).isTrue();
            assertThat(terminal.written()).contains(GIVEN_BACK);
        }
    }

    @Test
    void beingToldToEndGivesTheTerminalBack() throws Exception {
        try (PseudoTerminal terminal = program().onTerminal(80, 24, "tui")) {
            terminal.shows("> Hallway").signal(SIGTERM);
            PseudoTerminal.End end = terminal.end();
            assertThat(end.exitCode()).as(end.report()).isEqualTo(128 + SIGTERM);
            assertThat(end.restored()).as(end.report()).isTrue();
            assertThat(terminal.written()).contains(GIVEN_BACK);
        }
    }

    @Test
    void aTerminalThatIsGoneEndsTheProgram() throws Exception {
        try (PseudoTerminal terminal = program().onTerminal(80, 24, "tui")) {
            terminal.shows("> Hallway").hangUp();
            assertThat(terminal.end().exitCode()).isNotZero();
        }
    }

    @Test
    void withoutATerminalASentenceSaysSo() throws Exception {
        Program.Result result = program().run("tui");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("The text screen needs a terminal").doesNotContain("\tat ");
        assertThat(cloud.requests().matching("POST", ".*")).isEmpty();
    }
}
