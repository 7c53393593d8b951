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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jline.builtins.ScreenTerminal;

/** A program on a terminal that the system takes for real, seen through the eyes of a terminal's emulation. */
final class PseudoTerminal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Process bridge;
    private final Thread listener;
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private int columns;
    private int rows;

    /** @param bridge what {@link #command} started */
    PseudoTerminal(Process bridge, int columns, int rows) {
        this.bridge = bridge;
        this.columns = columns;
        this.rows = rows;
        listener = new Thread(this::listen, "pseudo-terminal");
        listener.setDaemon(true);
        listener.start();
    }

    /** What runs the command that follows on a terminal. */
    static List<String> command(int columns, int rows) {
        Path script = Path.of(
                System.getProperty("project.top"), "features/photoframes/src/test/resources/pseudo-terminal.py");
        return List.of("python3", script.toString(), String.valueOf(rows), String.valueOf(columns));
    }

    private void listen() {
        byte[] some = new byte[8192];
        try (InputStream from = bridge.getInputStream()) {
            for (int n = from.read(some); n >= 0; n = from.read(some)) {
                synchronized (shown) {
                    shown.write(some, 0, n);
                }
            }
        } catch (IOException e) {
            // It has ended.
        }
    }

    PseudoTerminal type(String text) throws IOException {
        order("type " + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    void size(int newColumns, int newRows) throws IOException {
        synchronized (shown) {
            columns = newColumns;
            rows = newRows;
            shown.reset();
        }
        order("size " + newRows + " " + newColumns);
    }

    void signal(int number) throws IOException {
        order("signal " + number);
    }

    void hangUp() throws IOException {
        order("hangup");
    }

    private void order(String line) throws IOException {
        bridge.getOutputStream().write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        bridge.getOutputStream().flush();
    }

    /** All that it wrote since it has this size. */
    String written() {
        synchronized (shown) {
            return shown.toString(StandardCharsets.UTF_8);
        }
    }

    /** What stands on it. */
    List<String> screen() {
        synchronized (shown) {
            ScreenTerminal emulation = new ScreenTerminal(columns, rows);
            emulation.write(written());
            return Stream.of(emulation.toString().split("\n"))
                    .map(String::stripTrailing)
                    .toList();
        }
    }

    /** Waits until that stands on it. */
    PseudoTerminal shows(String text) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(String.join("\n", screen()))
                .contains(text));
        return this;
    }

    /** Waits for the end. */
    End end() throws InterruptedException, IOException {
        assertThat(bridge.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("it ends; it shows\n" + String.join("\n", screen()))
                .isTrue();
        listener.join(PATIENCE.toMillis());
        String report = new String(bridge.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(report).startsWith("exit ");
        return new End(
                Integer.parseInt(report.lines().findFirst().orElseThrow().substring(5)),
                report.contains("restored True"),
                report);
    }

    @Override
    public void close() {
        bridge.destroyForcibly();
    }

    /**
     * How it ended.
     *
     * @param exitCode negative: the signal that ended it
     * @param restored whether the terminal is set as it was before
     * @param report both and the differences, for the reader of a failure
     */
    record End(int exitCode, boolean restored, String report) {}
}
