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
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as people start it, in a home of its own. */
final class Program {

    private final Path home;
    private final Map<String, String> environment = new LinkedHashMap<>();

    Program(Path home) {
        this.home = home;
    }

    Program with(String name, Object value) {
        environment.put(name, value.toString());
        return this;
    }

    Result run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out", ".txt");
        Path err = Files.createTempFile(home, "err", ".txt");
        Process process = start(Redirect.to(out.toFile()), Redirect.to(err.toFile()), arguments);
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("it ends by itself")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Starts it and lets it run, unheard. */
    Process start(String... arguments) throws IOException {
        return start(Redirect.DISCARD, Redirect.DISCARD, arguments);
    }

    /** Starts it on a terminal of that size. */
    PseudoTerminal onTerminal(int columns, int rows, String... arguments) throws IOException {
        environment.put("TERM", "xterm-256color");
        environment.put("LC_ALL", "C.UTF-8");
        List<String> command = new ArrayList<>(PseudoTerminal.command(columns, rows));
        command.addAll(command(arguments));
        return new PseudoTerminal(start(command, Redirect.PIPE, Redirect.PIPE), columns, rows);
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("project.top"), "photoframes").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private Process start(Redirect out, Redirect err, String... arguments) throws IOException {
        return start(command(arguments), out, err);
    }

    private Process start(List<String> command, Redirect out, Redirect err) throws IOException {
        environment.put("HOME", home.toString());
        environment.put("TMPDIR", Files.createDirectories(home.resolve("tmp")).toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(out)
                .redirectError(err);
        builder.environment().keySet().removeIf(name -> name.startsWith("AURA_") || name.startsWith("XDG_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    record Result(int exitCode, String out, String err) {}
}
