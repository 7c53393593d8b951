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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openhab.core.io.console.Console;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.cloud.StateFiles;
import org.photoframes.download.DownloadService;

class OpenhabConsoleTest {

    private final OpenhabConsole console = new OpenhabConsole(
            new ConsoleCommands(
                    Unused.of(AuraAccounts.class), Unused.of(DownloadService.class), Unused.of(StateFiles.class)),
            () -> Locale.GERMAN);
    private final Lines lines = new Lines();

    @Test
    void withoutACommandItTellsWhatThereIs() {
        console.execute(new String[0], lines);

        assertThat(lines.text)
                .contains("auraframes next FRAME - Shows the next photo of a frame.")
                .hasSize(14);
    }

    @Test
    void aCommandNeedsAnOpenAccountAndSaysSo() {
        console.execute(new String[] {"frames"}, lines);

        assertThat(lines.text).containsExactly("auraframes: No account is open here. Add a thing for it.");
    }

    @Test
    void optionsOfTheCommandLineAreNoneHere() {
        console.execute(new String[] {"frames", "--email", "ada@example.org"}, lines);

        assertThat(lines.text.get(0)).startsWith("auraframes: Unknown option");
        assertThat(lines.text.get(1)).isEqualTo("Try \"auraframes frames --help\".");
    }

    private static final class Lines implements Console {
        private final List<String> text = new ArrayList<>();

        @Override
        public void print(String words) {
            text.add(words);
        }

        @Override
        public void println(String line) {
            text.add(line);
        }

        @Override
        public void printUsage(String usage) {
            text.add(usage);
        }
    }
}
