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

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.cloud.StateFiles;
import org.photoframes.download.DownloadService;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line and the consoles inside a framework offer the same. */
class SameCommandsTest {

    /** They bring up what is up already where there is a console. */
    private static final Set<String> FOR_THE_COMMAND_LINE = Set.of("demo", "serve");

    private final AuraAccounts accounts = Unused.of(AuraAccounts.class);
    private final DownloadService downloads = Unused.of(DownloadService.class);
    private final StateFiles files = Unused.of(StateFiles.class);
    private final CommandLineProgram commandLine =
            new CommandLineService(Unused.of(BundleContext.class), accounts, downloads, files).program();
    private final CommandLineProgram consoles = new ConsoleCommands(accounts, downloads, files)
            .program(Locale::getDefault, new PrintStream(OutputStream.nullOutputStream()));

    @Test
    void consolesHaveAllCommandsButThoseThatStartSomething() {
        Set<String> expected = new TreeSet<>(commandLine.names());

        assertThat(expected.removeAll(FOR_THE_COMMAND_LINE)).isTrue();
        assertThat(consoles.names()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void commandsHaveTheSameWordsAndHelp() {
        List<String> expected = commandLine.usages().stream()
                .filter(usage -> !FOR_THE_COMMAND_LINE.contains(usage.split(" ")[1]))
                .map(usage -> usage.replaceFirst("^photoframes ", "auraframes "))
                .toList();

        assertThat(consoles.usages()).isEqualTo(expected);
    }

    @Test
    void commandsHaveTheSameOptionsButForHowTheAccountIsChosen() {
        for (String name : consoles.names()) {
            Set<String> here = options(consoles, name);
            Set<String> there = options(commandLine, name);
            boolean account = here.remove("--account");
            assertThat(there.removeAll(Set.of("--config", "--email"))).as(name).isEqualTo(account);

            assertThat(here).as(name).isEqualTo(there);
        }
    }

    private static Set<String> options(CommandLineProgram program, String name) {
        CommandSpec command = program.command(name);
        assertThat(command).as(name).isNotNull();
        return command.options().stream().map(OptionSpec::longestName).collect(Collectors.toCollection(TreeSet::new));
    }
}
