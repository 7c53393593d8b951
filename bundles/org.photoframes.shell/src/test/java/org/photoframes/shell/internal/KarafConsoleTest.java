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
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.cloud.StateFiles;
import org.photoframes.download.DownloadService;

/** What Karaf's console offers while somebody types, asked as Karaf asks. */
class KarafConsoleTest {

    private final KarafConsole console = new KarafConsole(
            new ConsoleCommands(
                    Unused.of(AuraAccounts.class), Unused.of(DownloadService.class), Unused.of(StateFiles.class)),
            Unused.of(SessionFactory.class));

    /** Behind the last word. */
    private record Line(List<String> words) implements CommandLine {

        @Override
        public int getCursorArgumentIndex() {
            return words.size() - 1;
        }

        @Override
        public String getCursorArgument() {
            return words.get(words.size() - 1);
        }

        @Override
        public int getArgumentPosition() {
            return getCursorArgument().length();
        }

        @Override
        public String[] getArguments() {
            return words.toArray(String[]::new);
        }

        @Override
        public int getBufferPosition() {
            return getBuffer().length();
        }

        @Override
        public String getBuffer() {
            return String.join(" ", words);
        }
    }

    private List<String> completed(boolean scoped, int from, String... words) {
        List<String> candidates = new ArrayList<>();
        assertThat(console.getCompleter(scoped)
                        .complete(Unused.of(Session.class), new Line(List.of(words)), candidates))
                .isEqualTo(from);
        return candidates;
    }

    @Test
    void theCommandItselfIsOfferedWithAndWithoutItsScope() {
        assertThat(completed(false, 0, "au")).containsExactly("auraframes");
        assertThat(completed(false, 0, "photo")).containsExactly("photoframes:auraframes");
        assertThat(completed(true, -1, "photo")).isEmpty();
    }

    @Test
    void whatBelongsToItIsOffered() {
        assertThat(completed(false, 11, "auraframes", "up")).containsExactly("upload");
        assertThat(completed(false, 30, "photoframes:auraframes", "upload", "--dr"))
                .containsExactly("--dry-run");
    }

    @Test
    void nothingIsOfferedForOtherCommands() {
        assertThat(completed(false, -1, "bundle:list", "up")).isEmpty();
        assertThat(completed(true, -1, "photoframes:auraframes", "up")).isEmpty();
    }
}
