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

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.aura.FrameId;

/** What must not be possible, path by path, with a cloud that would notice. */
class SecurityTest {

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

    /** Every path that changes something, as the page would order it. */
    private List<Visit> orders() {
        List<Visit> all = new ArrayList<>();
        for (String order : List.of("next", "previous", "backup/start", "backup/stop")) {
            all.add(Visit.order("POST", lobby.of(lobby.hallway, order)));
        }
        for (String order : List.of("show", "hide", "unhide")) {
            all.add(Visit.order("POST", lobby.of(lobby.hallway, lobby.first, order)));
        }
        String many = "{\"photos\":[\"" + lobby.first.id() + "\"],\"text\":\"Hello\"}";
        all.add(Visit.order("PUT", lobby.of(lobby.hallway, lobby.first, "caption"))
                .json("{\"text\":\"Hello\"}"));
        all.add(Visit.order("POST", lobby.of(lobby.hallway, "captions")).json(many));
        all.add(Visit.order("POST", lobby.of(lobby.hallway, "captions/preview")).json(many));
        all.add(Visit.order("POST", lobby.of(lobby.hallway, "uploads?name=a.jpg"))
                .body(new byte[] {1, 2, 3}));
        all.add(Visit.order("POST", "/api/jobs/1/cancel"));
        return all;
    }

    private void nothingHappens(UnaryOperator<Visit> bent, int status) throws Exception {
        for (Visit order : orders()) {
            Visit answer = bent.apply(order).ask(lobby.dashboard);
            assertThat(answer.result())
                    .as("%s %s", order.method(), order.path())
                    .isEqualTo(status);
            assertThat(answer.text()).as(order.path()).startsWith("{\"message\":");
        }
        assertThat(lobby.writes()).isEmpty();
    }

    @Test
    void ordersWithoutTheHeaderAreRefused() throws Exception {
        nothingHappens(visit -> visit.without("X-Photoframes"), 403);
    }

    @Test
    void ordersFromForeignOriginsAreRefused() throws Exception {
        nothingHappens(visit -> visit.with("Origin", "https://evil.example").without("Sec-Fetch-Site"), 403);
        nothingHappens(visit -> visit.with("Origin", "null").without("Sec-Fetch-Site"), 403);
        nothingHappens(visit -> visit.with("Origin", "http://127.0.0.1:9999").without("Sec-Fetch-Site"), 403);
        nothingHappens(visit -> visit.without("Origin").with("Sec-Fetch-Site", "cross-site"), 403);
        nothingHappens(visit -> visit.without("Origin").with("Sec-Fetch-Site", "same-site"), 403);
    }

    @Test
    void namesOfOthersThatLeadHereAreRefused() throws Exception {
        nothingHappens(
                visit -> visit.with("Host", "evil.example:8090").with("Origin", "http://evil.example:8090"), 403);
        nothingHappens(visit -> visit.without("Host"), 403);
        assertThat(Visit.get("/api/state")
                        .with("Host", "evil.example")
                        .ask(lobby.dashboard)
                        .result())
                .isEqualTo(403);
    }

    @Test
    void otherMachinesAreRefusedWithoutAToken() throws Exception {
        nothingHappens(visit -> visit.from("192.168.1.20"), 403);
        assertThat(Visit.get("/").from("2001:db8::1").ask(lobby.dashboard).result())
                .isEqualTo(403);
        assertThat(Visit.get("/")
                        .from("::1")
                        .with("Host", "[::1]:8090")
                        .ask(lobby.dashboard)
                        .result())
                .isEqualTo(200);
    }

    @Test
    void withATokenNothingIsSeenOrDoneWithoutIt() throws Exception {
        Lobby home = lobby;
        try (Lobby guarded = new Lobby(folder.resolve("guarded"), "s3cret-token")) {
            lobby = guarded;
            nothingHappens(visit -> visit, 401);
            nothingHappens(visit -> visit.with("Authorization", "Bearer wrong"), 401);
            for (String page :
                    List.of("/", "/app.js", "/api/state", "/api/events", guarded.of(guarded.hallway, "photos"))) {
                Visit visit = Visit.get(page).ask(guarded.dashboard);
                assertThat(visit.result()).as(page).isEqualTo(401);
                assertThat(visit.said("WWW-Authenticate")).startsWith("Basic ");
                assertThat(visit.text()).doesNotContain("Hallway");
            }
            String basic =
                    "Basic " + Base64.getEncoder().encodeToString("me:s3cret-token".getBytes(StandardCharsets.UTF_8));
            Visit inside = Visit.get("/api/state")
                    .from("192.168.1.20")
                    .with("Host", "frames.local:8090")
                    .with("Authorization", basic)
                    .ask(guarded.dashboard);
            assertThat(inside.result()).isEqualTo(200);
            assertThat(inside.text()).contains("Hallway");
        } finally {
            lobby = home;
        }
    }

    @Test
    void aPageOfSomebodyElseGetsNoPicturesAndNoData() throws Exception {
        for (String path : List.of("/api/state", lobby.of(lobby.hallway, lobby.first, "picture?size=tile"))) {
            Visit visit = Visit.get(path)
                    .with("Sec-Fetch-Site", "cross-site")
                    .with("Sec-Fetch-Mode", "no-cors")
                    .ask(lobby.dashboard);
            assertThat(visit.result()).as(path).isEqualTo(403);
        }
        Visit link = Visit.get("/")
                .with("Sec-Fetch-Site", "cross-site")
                .with("Sec-Fetch-Mode", "navigate")
                .ask(lobby.dashboard);
        assertThat(link.result()).as("a link to the page").isEqualTo(200);
    }

    @Test
    void everyAnswerForbidsForeignScriptsAndFrames() throws Exception {
        for (String path : List.of("/", "/style.css", "/api/state", "/nothing", "/api/nothing")) {
            Visit visit = Visit.get(path).ask(lobby.dashboard);
            assertThat(visit.said("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(visit.said("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(visit.said("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(visit.said("Set-Cookie")).isNull();
        }
    }

    @Test
    void framesOfOthersAreNotWritten() throws Exception {
        Visit hide = Visit.order("POST", lobby.of(lobby.grandma, lobby.theirs, "hide"))
                .ask(lobby.dashboard);
        Visit caption = Visit.order("PUT", lobby.of(lobby.grandma, lobby.theirs, "caption"))
                .json("{\"text\":\"Hello\"}")
                .ask(lobby.dashboard);

        assertThat(hide.result()).isEqualTo(403);
        assertThat(caption.result()).isEqualTo(403);
        assertThat(hide.text()).contains("message");
        assertThat(lobby.writes()).isEmpty();
    }

    @Test
    void hostileCaptionsStayText() throws Exception {
        for (String text : List.of("<script>alert(1)</script>", "\u202Egnp.exe", "\"><img src=x onerror=alert(1)>")) {
            Visit visit = Visit.order("PUT", lobby.of(lobby.hallway, lobby.first, "caption"))
                    .json("{\"text\":\"" + text.replace("\"", "\\\"") + "\"}")
                    .ask(lobby.dashboard);
            assertThat(visit.result()).as(text).isEqualTo(200);
            assertThat(lobby.first.captions(lobby.hallway)).singleElement().satisfies(each -> assertThat(each.text())
                    .isEqualTo(text));
            Visit photos = Visit.get(lobby.of(lobby.hallway, "photos")).ask(lobby.dashboard);
            assertThat(photos.text()).doesNotContain("<script>", "<img");
            assertThat(photos.said("Content-Type")).startsWith("application/json");
        }
    }

    @Test
    void captionsThatAreTooLongAreRefusedWithASentence() throws Exception {
        String long10k = "x".repeat(10_240);
        Visit one = Visit.order("PUT", lobby.of(lobby.hallway, lobby.first, "caption"))
                .json("{\"text\":\"" + long10k + "\"}")
                .ask(lobby.dashboard);
        Visit many = Visit.order("POST", lobby.of(lobby.hallway, "captions"))
                .json("{\"photos\":[\"" + lobby.first.id() + "\"],\"text\":\"" + long10k + "\"}")
                .ask(lobby.dashboard);
        Visit endless = Visit.order("PUT", lobby.of(lobby.hallway, lobby.first, "caption"))
                .json("{\"text\":\"" + "x".repeat(2_000_000) + "\"}")
                .ask(lobby.dashboard);

        assertThat(one.result()).isEqualTo(400);
        assertThat(one.text()).contains("140 are allowed").hasSizeLessThan(300);
        assertThat(many.result()).isEqualTo(400);
        assertThat(endless.result()).isEqualTo(400);
        assertThat(lobby.writes()).isEmpty();
    }

    @Test
    void ordersThatAreNoJsonAreRefused() throws Exception {
        for (String text : List.of("{", "[]", "\"text\"", "{\"text\":1}", "{}")) {
            Visit visit = Visit.order("PUT", lobby.of(lobby.hallway, lobby.first, "caption"))
                    .json(text)
                    .ask(lobby.dashboard);
            assertThat(visit.result()).as(text).isEqualTo(400);
        }
        Visit form = Visit.order("PUT", lobby.of(lobby.hallway, lobby.first, "caption"))
                .json("{\"text\":\"Hello\"}")
                .with("Content-Type", "text/plain")
                .ask(lobby.dashboard);
        assertThat(form.result()).isEqualTo(400);
        assertThat(lobby.writes()).isEmpty();
    }

    @Test
    void onlyPhotosOfKnownFramesHavePictures() throws Exception {
        long before = lobby.cloud.requests().count("GET", "/imgproxy/.*");
        for (String address : List.of(
                lobby.of(lobby.hallway, lobby.theirs, "picture?size=tile"),
                lobby.of(lobby.hallway, "photos/..%2F..%2Fetc%2Fpasswd/picture"),
                lobby.of(lobby.hallway, "photos/https:%2F%2Fevil.example%2Fx.jpg/picture"),
                lobby.of(lobby.hallway, lobby.first, "picture?size=9999x9999"),
                "/api/accounts/other/frames/" + lobby.hallway.id() + "/photos/" + lobby.first.id() + "/picture")) {
            assertThat(Visit.get(address).ask(lobby.dashboard).result())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(lobby.cloud.requests().count("GET", "/imgproxy/.*")).isEqualTo(before);
    }

    @Test
    void onlyTheFilesOfThePageAreServed() throws Exception {
        for (String path : List.of(
                "/../Dashboard.class",
                "/%2e%2e/Dashboard.class",
                "/texts/..%2f..%2fapp.js",
                "/texts",
                "//etc/passwd")) {
            assertThat(Visit.get(path).ask(lobby.dashboard).result()).as(path).isEqualTo(404);
        }
        assertThat(Visit.get("/%zz").ask(lobby.dashboard).result()).isEqualTo(400);
    }

    @Test
    void noTokenOfTheCloudReachesThePage() throws Exception {
        String state = Visit.get("/api/state").ask(lobby.dashboard).text();
        String photos = Visit.get(lobby.of(lobby.hallway, "photos"))
                .ask(lobby.dashboard)
                .text();

        assertThat(state + photos)
                .doesNotContain("imgproxy", "open-sesame-7", "auth_token", "http://")
                .contains(lobby.first.id());
        assertThat(lobby.account.frame(new FrameId(lobby.hallway.id()))).isNotNull();
    }
}
