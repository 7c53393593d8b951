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
package org.photoframes.exif.internal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The program that everybody trusts in these matters. */
final class Exiftool {

    private Exiftool() {}

    /** Skips the test, saying so, where it is not installed; {@code .ci/run} installs it. */
    static void require() {
        try {
            run(List.of("exiftool", "-ver"));
        } catch (IOException e) {
            Assumptions.abort("exiftool is not installed (package libimage-exiftool-perl): nobody checks our metadata");
        }
    }

    /** What it reads in a file, by {@code group:tag}. */
    static JsonObject read(Path file) throws IOException {
        List<String> command = new ArrayList<>(List.of("exiftool", "-json", "-G1", "-n", "-a", "-u"));
        command.addAll(List.of("-charset", "filename=utf8", file.toString()));
        return JsonParser.parseString(run(command)).getAsJsonArray().get(0).getAsJsonObject();
    }

    private static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(false).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
