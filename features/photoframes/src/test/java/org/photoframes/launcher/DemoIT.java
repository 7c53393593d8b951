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
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo, until it is ended. */
class DemoIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern FRAME = Pattern.compile("auraframes:frame:demo:([0-9a-f-]{36})");
    private static final Pattern PICTURE = Pattern.compile(".*_[0-9a-f-]{36}[.]jpe?g");

    @TempDir
    private Path home;

    @Test
    void endedDuringABackupItLeavesNothingBehind() throws Exception {
        ServedPages pages = ServedPages.onFreePort();
        Process demo = new Program(home).start("demo", "--port", pages.portText());
        try {
            await().atMost(PATIENCE).until(() -> FRAME.matcher(pages.things()).find());
            Matcher frame = FRAME.matcher(pages.things());
            assertThat(frame.find()).isTrue();
            String backup = "accounts/auraframes%3Aaccount%3Ademo/frames/" + frame.group(1) + "/backup/start";
            await().atMost(PATIENCE).until(() -> pages.order(backup) < 300);
            await("a picture is kept").atMost(PATIENCE).until(() -> temporary().stream()
                    .anyMatch(file -> PICTURE.matcher(file.toString()).matches()));
        } finally {
            demo.destroy();
            assertThat(demo.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(temporary())
                .filteredOn(file -> file.toString().contains("photoframes"))
                .isEmpty();
    }

    private List<Path> temporary() throws IOException {
        Path folder = home.resolve("tmp");
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !file.equals(folder))
                    .map(folder::relativize)
                    .toList();
        } catch (UncheckedIOException e) {
            return List.of(); // it changes while it is read
        }
    }
}
