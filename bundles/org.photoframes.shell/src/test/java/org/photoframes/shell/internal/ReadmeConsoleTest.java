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
package org.photoframes.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.cloud.StateFiles;
import org.photoframes.download.DownloadService;

/** The README of the binding names the commands that openHAB's console has. */
class ReadmeConsoleTest {

    @Test
    void commandsAreThoseOfTheConsole() throws IOException {
        List<String> rows = new ConsoleCommands(
                        Unused.of(AuraAccounts.class), Unused.of(DownloadService.class), Unused.of(StateFiles.class))
                .usages().stream()
                        .map(usage -> usage.split(" - ", 2))
                        .map(usage -> "| `openhab:" + usage[0].replace("|", "\\|") + "` | " + usage[1] + " |")
                        .toList();
        Path readme =
                Path.of(System.getProperty("project.basedir", "."), "../org.photoframes.binding.auraframes/README.md");

        assertThat(Files.readAllLines(readme).stream().filter(line -> line.startsWith("| `openhab:auraframes ")))
                .containsExactlyElementsOf(rows);
    }
}
