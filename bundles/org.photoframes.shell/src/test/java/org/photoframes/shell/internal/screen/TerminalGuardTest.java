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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However it goes, the terminal is given back. */
class TerminalGuardTest {

    private static final String OTHER_SCREEN_ENDS = "\033[?1049l";

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private LineDisciplineTerminal terminal;
    private Attributes before;

    @BeforeEach
    void open() throws IOException {
        terminal = new LineDisciplineTerminal("test", "xterm", shown, StandardCharsets.UTF_8);
        before = terminal.getAttributes();
    }

    @AfterEach
    void close() throws IOException {
        terminal.close();
    }

    @Test
    void itIsGivenBackAlsoWhileSomebodyReadsWithoutEnd() throws Exception {
        TerminalGuard guard = new TerminalGuard(terminal, false);
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch key = new CountDownLatch(1);
        Executor threads = task -> new Thread(task, "somebody").start();
        CompletableFuture<Void> reader = CompletableFuture.runAsync(
                () -> guard.draw(() -> {
                    reading.countDown();
                    await(key);
                }),
                threads);
        await(reading);

        CompletableFuture.runAsync(guard::close, threads).get(20, TimeUnit.SECONDS);

        assertThat(shown.toString(StandardCharsets.UTF_8)).containsOnlyOnce(OTHER_SCREEN_ENDS);
        assertThat(terminal.getAttributes()).hasToString(before.toString());
        key.countDown();
        reader.get(20, TimeUnit.SECONDS);
    }

    @Test
    void nobodyDrawsOnceItIsGivenBack() {
        TerminalGuard guard = new TerminalGuard(terminal, false);
        guard.close();
        guard.close();

        guard.draw(() -> {
            throw new AssertionError("drawn");
        });
        assertThat(shown.toString(StandardCharsets.UTF_8)).containsOnlyOnce(OTHER_SCREEN_ENDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
