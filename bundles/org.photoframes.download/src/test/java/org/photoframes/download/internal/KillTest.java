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
package org.photoframes.download.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.download.VerifyListener;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.MediaKind;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** Processes that are killed while they download, each by the system and without a warning. */
class KillTest {

    private static final int KILLS = 50;

    @TempDir
    Path folder;

    @Test
    void aDownloadThatIsKilledAtAnyMomentAndStartedAgainEndsAsIfNothingHadHappened() throws Exception {
        World world = new World(3);
        try (AuraSimulator simulator = AuraSimulator.builder().world(world).start()) {
            furnish(world);
            Path undisturbed = folder.resolve("undisturbed");
            assertThat(process(simulator, undisturbed).waitFor()).isZero();
            Map<String, String> expected = contents(undisturbed);
            assertThat(expected).hasSizeGreaterThan(45);

            // Slow enough that a process cannot finish before most kills.
            simulator.faults().always().on("GET", "/imgproxy/.*").latency(Duration.ofMillis(60));
            Random random = new Random(11);
            int kills = 0;
            int finished = 0;
            while (kills < KILLS) {
                Path target = folder.resolve("killed-" + finished);
                long asked = asked(simulator);
                Process process = process(simulator, target);
                while (process.isAlive() && asked(simulator) == asked) {
                    process.waitFor(5, TimeUnit.MILLISECONDS);
                }
                if (process.waitFor(random.nextInt(700), TimeUnit.MILLISECONDS)) {
                    assertThat(process.exitValue()).isZero();
                    assertThat(contents(target)).isEqualTo(expected);
                    finished++;
                } else {
                    process.destroyForcibly().waitFor();
                    kills++;
                }
            }
            Path target = folder.resolve("killed-" + finished);
            assertThat(process(simulator, target).waitFor()).isZero();
            assertThat(contents(target)).isEqualTo(expected);
            try (Desk desk = new Desk(target)) {
                VerifyListener nobody = finding -> {};
                assertThat(desk.downloads.verify(target, nobody).sound()).isTrue();
            }
        }
    }

    private static void furnish(World world) {
        Account mira = world.addAccount(AuraDesk.EMAIL, AuraDesk.PASSWORD, "Mira Example");
        SimFrame frame = world.addFrame(mira, "Hallway").set("time_zone", "Europe/Vienna");
        for (int i = 0; i < 40; i++) {
            world.addPhoto(
                    frame,
                    NewPhoto.photo()
                            .size(320, 240)
                            .caption("Number " + i)
                            .takenAt(Instant.parse("2023-12-01T10:00:00Z").plus(Duration.ofDays(i))));
        }
        for (int i = 0; i < 3; i++) {
            world.addPhoto(frame, NewPhoto.of(MediaKind.VIDEO).takenAt(Instant.parse("2024-05-01T10:00:00Z")));
        }
    }

    private static long asked(AuraSimulator simulator) {
        return simulator.requests().count("GET", "/imgproxy/.*");
    }

    private Process process(AuraSimulator simulator, Path target) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledDownload.class.getName(),
                        simulator.apiUrl().toString(),
                        simulator.imageUrl().toString(),
                        folder.resolve("session.mv").toString(),
                        target.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "output.txt"))
                .start();
    }

    /** Names, times and bytes of all files, without those of the manifest. */
    private static Map<String, String> contents(Path target) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(target)) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(path -> !target.relativize(path).startsWith(Manifest.FOLDER))
                    .toList()) {
                String time = path.toString().endsWith(".xmp")
                        ? ""
                        : Files.getLastModifiedTime(path).toString();
                contents.put(target.relativize(path).toString(), time + " " + Digest.SHA_256.of(path));
            }
        }
        return contents;
    }
}
