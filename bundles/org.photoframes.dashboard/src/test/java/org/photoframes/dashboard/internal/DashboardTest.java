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
package org.photoframes.dashboard.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.FrameId;

/** What a page asks for and what it gets, with a cloud behind it. */
class DashboardTest {

    @TempDir
    Path folder;

    private Lobby lobby;

    @BeforeEach
    void open() throws Exception {
        lobby = new Lobby(folder);
    }

    @AfterEach
    void close() throws Exception {
        lobby.close();
    }

    private static JsonObject json(Visit visit) {
        return JsonParser.parseString(visit.text()).getAsJsonObject();
    }

    @Test
    void theStateTellsOfAccountsAndFrames() throws Exception {
        String state = Visit.get("/api/state").ask(lobby.dashboard).text();

        assertThat(state)
                .contains("\"type\":\"account\"", "\"budgetLeft\":30", "\"name\":\"Hallway\"", "\"name\":\"Grandma\"")
                .contains("\"shown\":2", "\"hidden\":1")
                .contains("\"writable\":true", "\"writable\":false");
    }

    @Test
    void thePhotosComeOnceAndThenOnlyIfTheyHaveChanged() throws Exception {
        Visit first = Visit.get(lobby.of(lobby.hallway, "photos")).ask(lobby.dashboard);
        String tag = first.said("ETag");
        Visit again = Visit.get(lobby.of(lobby.hallway, "photos"))
                .with("If-None-Match", tag)
                .ask(lobby.dashboard);
        Visit.order("PUT", lobby.of(lobby.hallway, lobby.first, "caption"))
                .json("{\"text\":\"Lunch\"}")
                .ask(lobby.dashboard);
        Visit changed = Visit.get(lobby.of(lobby.hallway, "photos"))
                .with("If-None-Match", tag)
                .ask(lobby.dashboard);

        assertThat(json(first).getAsJsonArray("photos")).hasSize(3);
        assertThat(again.result()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(changed.result()).isEqualTo(200);
        assertThat(changed.text()).contains("Lunch");
    }

    @Test
    void aPictureIsFetchedOnceAndKept() throws Exception {
        String address = lobby.of(lobby.hallway, lobby.first, "picture?size=tile");
        Visit first = Visit.get(address).ask(lobby.dashboard);
        long fetched = lobby.cloud.requests().count("GET", "/imgproxy/.*");
        Visit second = Visit.get(address).ask(lobby.dashboard);

        assertThat(first.result()).isEqualTo(200);
        assertThat(first.said("Content-Type")).isEqualTo("image/jpeg");
        assertThat(first.bytes()).startsWith(0xFF, 0xD8).isEqualTo(second.bytes());
        assertThat(fetched).isOne();
        assertThat(lobby.cloud.requests().count("GET", "/imgproxy/.*")).isOne();
    }

    @Test
    void anOriginalComesAsItIs() throws Exception {
        Visit visit =
                Visit.get(lobby.of(lobby.hallway, lobby.second, "original")).ask(lobby.dashboard);

        assertThat(visit.result()).isEqualTo(200);
        assertThat(visit.said("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + lobby.second.id() + ".jpg\"");
        assertThat(visit.bytes()).startsWith(0xFF, 0xD8).hasSizeGreaterThan(1_000);
    }

    @Test
    void whoOnlyAsksForAnOriginalsHeadersKeepsNobodyFromIt() throws Exception {
        String address = lobby.of(lobby.hallway, lobby.second, "original");
        for (int i = 0; i < 3; i++) {
            assertThat(Visit.head(address).ask(lobby.dashboard).result()).isEqualTo(405);
        }

        assertThat(Visit.get(address).ask(lobby.dashboard).result()).isEqualTo(200);
    }

    @Test
    void hidingAndShowingAgainReachTheFrame() throws Exception {
        assertThat(Visit.order("POST", lobby.of(lobby.hallway, lobby.first, "hide"))
                        .ask(lobby.dashboard)
                        .result())
                .isEqualTo(200);
        assertThat(lobby.hallway.placement(lobby.first.id()).shown()).isFalse();

        assertThat(Visit.order("POST", lobby.of(lobby.hallway, lobby.first, "unhide"))
                        .ask(lobby.dashboard)
                        .result())
                .isEqualTo(200);
        assertThat(lobby.hallway.placement(lobby.first.id()).shown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "en, May 2024",
        "de, Mai 2024",
        "es, mayo 2024",
        "fr, mai 2024",
        "it, maggio 2024",
        "nl, mei 2024",
        "tlh, May 2024"
    })
    void theMonthOfACaptionIsInTheLanguageOfThePage(String language, String month) throws Exception {
        String order = "{\"photos\":[\"" + lobby.first.id()
                + "\"],\"text\":\"By the sea\",\"month\":true,\"language\":\"" + language + "\"}";
        JsonObject preview = json(Visit.order("POST", lobby.of(lobby.hallway, "captions/preview"))
                .json(order)
                .ask(lobby.dashboard));

        assertThat(preview.toString()).contains("By the sea (" + month + ")");
    }

    @Test
    void aPreviewTellsWhatAJobThenWrites() throws Exception {
        String order = "{\"photos\":[\"" + lobby.first.id() + "\",\"" + lobby.second.id()
                + "\"],\"text\":\"By the sea\",\"month\":true,\"language\":\"en\"}";
        JsonObject preview = json(Visit.order("POST", lobby.of(lobby.hallway, "captions/preview"))
                .json(order)
                .ask(lobby.dashboard));
        assertThat(lobby.writes()).isEmpty();
        Visit begun = Visit.order("POST", lobby.of(lobby.hallway, "captions"))
                .json(order)
                .ask(lobby.dashboard);

        assertThat(preview.get("changes").getAsInt()).isEqualTo(2);
        assertThat(preview.toString()).contains("By the sea (May 2024)", "By the sea (June 2025)");
        assertThat(begun.result()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        Visit.get("/api/state").ask(lobby.dashboard).text())
                .contains("\"kind\":\"captions\"", "\"state\":\"DONE\"", "\"written\":2"));
        assertThat(lobby.first.captions(lobby.hallway).get(0).text()).isEqualTo("By the sea (May 2024)");
    }

    @Test
    void aTextThatIsTooLongForSomePhotosIsShownAndDoesNotStopTheOthers() throws Exception {
        String said = "x".repeat(129);
        String order = "{\"photos\":[\"" + lobby.first.id() + "\",\"" + lobby.second.id() + "\"],\"text\":\"" + said
                + "\",\"month\":true,\"language\":\"en\"}";
        JsonObject preview = json(Visit.order("POST", lobby.of(lobby.hallway, "captions/preview"))
                .json(order)
                .ask(lobby.dashboard));
        Visit.order("POST", lobby.of(lobby.hallway, "captions")).json(order).ask(lobby.dashboard);

        assertThat(preview.get("changes").getAsInt()).isOne();
        assertThat(preview.get("impossible").getAsInt()).isOne();
        assertThat(preview.toString()).contains("140 are allowed");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        Visit.get("/api/state").ask(lobby.dashboard).text())
                .contains("\"state\":\"FAILED\"", "\"written\":1", "140 are allowed"));
        assertThat(lobby.first.captions(lobby.hallway)).hasSize(1);
    }

    @Test
    void whoeverListensHearsEverythingAndThenWhatChanges() throws Exception {
        Visit listening = Visit.get("/api/events").listen(lobby.dashboard);
        await().atMost(Duration.ofSeconds(5)).until(() -> listening.text().contains("\"type\":\"all\""));
        String before = listening.text();

        lobby.account
                .control(new FrameId(lobby.hallway.id()))
                .caption(new AssetId(lobby.first.id()), CaptionText.of("From elsewhere"));

        assertThat(listening.said("Content-Type")).startsWith("text/event-stream");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> listening.text().length() > before.length()
                        && listening.text().substring(before.length()).contains("\"stamp\""));
        listening.leave();
        lobby.dashboard.close();
        await().atMost(Duration.ofSeconds(5)).until(listening::isOver);
    }

    @Test
    void tooManyListenersAreTurnedAway() throws Exception {
        List<Visit> listeners = new ArrayList<>();
        for (int i = 0; i < 33; i++) {
            listeners.add(Visit.get("/api/events").listen(lobby.dashboard));
        }
        await().atMost(Duration.ofSeconds(10))
                .until(() -> listeners.stream().filter(Visit::isOver).count() == 1);
    }

    @Test
    void anAccountThatIsClosedIsGoneFromThePage() throws Exception {
        lobby.dashboard.removeAccount(lobby.account);

        assertThat(json(Visit.get("/api/state").ask(lobby.dashboard)).getAsJsonArray("things"))
                .isEmpty();
        assertThat(Visit.get(lobby.of(lobby.hallway, "photos"))
                        .ask(lobby.dashboard)
                        .result())
                .isEqualTo(404);
    }
}
