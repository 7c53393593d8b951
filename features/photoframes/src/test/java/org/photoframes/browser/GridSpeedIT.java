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
package org.photoframes.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.launcher.DemoProgram;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.LargeWorld;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** The grid with 10,000 photos; on demand (-Dperformance=true), since a busy machine tells nothing. */
class GridSpeedIT {

    private static final int PHOTOS = 10_000;

    private static final String FIRST_PAINT = "const done = arguments[0];"
            + "const look = () => {"
            + " const tiles = [...document.querySelectorAll('.tile')].filter((each) => {"
            + "  const box = each.getBoundingClientRect(); return box.top < innerHeight && box.bottom > 0; });"
            + " if (tiles.length > 3 && tiles.every((each) => each.firstChild.classList.contains('there')))"
            + "  requestAnimationFrame(() => done(performance.now()));"
            + " else requestAnimationFrame(look); }; look();";

    private static final String SCROLL =
            "const done = arguments[0]; const end = performance.now() + 8000; const gaps = [];"
                    + "let last = 0; const step = (now) => { if (last) gaps.push(now - last); last = now; scrollBy(0, 60);"
                    + " if (now < end) requestAnimationFrame(step); else { gaps.sort((a, b) => a - b);"
                    + "  done([gaps.length / 8, gaps[Math.floor(gaps.length * .99)], scrollY, document.querySelectorAll('.tile').length]); } };"
                    + "requestAnimationFrame(step);";

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path home;

    @Test
    void tenThousandPhotosAreThereAtOnceAndScrollSmoothly() throws Exception {
        assumeTrue(Boolean.getBoolean("performance"), "only on demand");
        World world = new World(1);
        Account mira = world.addAccount("mira@example.org", "open-sesame-7", "Mira Example");
        SimFrame frame = LargeWorld.frame(world, mira, PHOTOS, 1);
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (AuraSimulator cloud = AuraSimulator.builder().world(world).start()) {
            Process program = DemoProgram.serve(
                    home,
                    port,
                    "mira@example.org",
                    "open-sesame-7",
                    cloud.apiUrl().toString(),
                    cloud.imageUrl().toString());
            try (Browser browser = new Browser(home.resolve("browser"))) {
                measure(browser, "http://127.0.0.1:" + port + "/photoframes/", frame, program);
            } finally {
                program.destroyForcibly();
            }
        }
    }

    private static void measure(Browser browser, String address, SimFrame frame, Process program) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest state =
                HttpRequest.newBuilder(URI.create(address + "api/state")).build();
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> client.send(state, BodyHandlers.ofString()).body().contains(frame.id()));
        browser.open(address);
        await().atMost(Duration.ofSeconds(120))
                .until(() -> client.send(state, BodyHandlers.ofString()).body().contains("\"stamp\""));
        browser.the("a.card").click();
        browser.until(
                "the pictures are there",
                Duration.ofSeconds(120),
                () -> browser.all(".tile img.there").size() >= 12);
        browser.runAsync(FIRST_PAINT);

        browser.run("location.reload()");
        double paint = ((Number) browser.runAsync(FIRST_PAINT)).doubleValue();
        List<?> scrolling = (List<?>) browser.runAsync(SCROLL);
        double frames = ((Number) scrolling.get(0)).doubleValue();

        Matcher photos = Pattern.compile("frame ([^\"/]+)/" + frame.id())
                .matcher(client.send(state, BodyHandlers.ofString()).body());
        assertThat(photos.find()).isTrue();
        HttpRequest listing = HttpRequest.newBuilder(URI.create(address + "api/accounts/"
                        + photos.group(1).replace(":", "%3A") + "/frames/" + frame.id() + "/photos"))
                .build();
        long before = heap(program);
        for (int i = 0; i < 100; i++) {
            assertThat(client.send(listing, BodyHandlers.ofString()).body()).hasSizeGreaterThan(1_000_000);
        }
        long after = heap(program);
        browser.picture("grid-10000");
        System.out.printf(
                "First paint from warm cache %.0f ms; %.1f frames/s, 99 %% of them within %s ms, %s pixels, %s tiles; "
                        + "server heap %d kB, after 100 listings %d kB%n",
                paint, frames, scrolling.get(1), scrolling.get(2), scrolling.get(3), before >> 10, after >> 10);
        assertThat(paint).isLessThan(1_500);
        assertThat(frames).isGreaterThan(50);
        assertThat(after - before).isLessThan(4 << 20);
    }

    /** What is really in use, after a collection. */
    private static long heap(Process program) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(program.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String told = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        Matcher total = Pattern.compile("Total\\s+\\d+\\s+(\\d+)").matcher(told);
        assertThat(total.find()).as(told).isTrue();
        return Long.parseLong(total.group(1));
    }
}
