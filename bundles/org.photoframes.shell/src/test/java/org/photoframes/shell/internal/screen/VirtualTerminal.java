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
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jline.builtins.ScreenTerminal;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.photoframes.aura.AuraAccount;

/** The text screen on a terminal that exists in this test only. */
final class VirtualTerminal implements AutoCloseable {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final LineDisciplineTerminal terminal;
    private final Attributes before;
    private final CompletableFuture<Boolean> end;

    VirtualTerminal(AuraAccount account, int columns, int rows) throws IOException {
        terminal = new LineDisciplineTerminal("test", "xterm", shown, StandardCharsets.UTF_8);
        terminal.setSize(new Size(columns, rows));
        before = terminal.getAttributes();
        ScreenLoop screen = new ScreenLoop(
                terminal,
                false,
                account,
                failure -> "It failed: " + failure.getMessage(),
                InstantSource.system(),
                Locale.ENGLISH);
        // A thread of its own: it waits for keys, and newer JVMs have one shared thread only on a small machine.
        end = CompletableFuture.supplyAsync(screen::run, task -> new Thread(task, "screen").start());
    }

    VirtualTerminal type(String keys) throws IOException {
        terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    void size(int columns, int rows) {
        terminal.setSize(new Size(columns, rows));
        terminal.raise(Signal.WINCH);
    }

    VirtualTerminal shows(String text) {
        Awaitility.await().untilAsserted(() -> assertThat(screen()).contains(text));
        return this;
    }

    String screen() {
        ScreenTerminal emulation = new ScreenTerminal(
                terminal.getSize().getColumns(), terminal.getSize().getRows());
        emulation.write(shown.toString(StandardCharsets.UTF_8));
        return emulation.toString();
    }

    /** Whether people left on their own. */
    boolean end() throws Exception {
        return end.get(10, TimeUnit.SECONDS);
    }

    /** Whether it is as it was before. */
    boolean restored() {
        return terminal.getAttributes().toString().equals(before.toString())
                && shown.toString(StandardCharsets.UTF_8).lastIndexOf("\033[?1049l")
                        > shown.toString(StandardCharsets.UTF_8).lastIndexOf("\033[?1049h");
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
