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

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.cloud.StateFiles;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.download.DownloadService;
import picocli.CommandLine.Model.CommandSpec;

/** The commands of the command line for consoles inside the framework: openHAB's, and those of Karaf and Gogo. */
@Component(service = ConsoleCommands.class)
public final class ConsoleCommands {

    /** The command that consoles know all of them by. */
    static final String NAME = "auraframes";

    static final String DESCRIPTION = "Shows and does what there is to do with photo frames.";

    private final AuraAccounts opener;
    private final DownloadService downloads;
    private final StateFiles stateFiles;
    private final List<AuraAccount> accounts = new CopyOnWriteArrayList<>();

    /** All but uploads goes without it. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable PictureUploads uploads;

    @Activate
    public ConsoleCommands(
            @Reference AuraAccounts opener, @Reference DownloadService downloads, @Reference StateFiles stateFiles) {
        this.opener = opener;
        this.downloads = downloads;
        this.stateFiles = stateFiles;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addAccount(AuraAccount account) {
        accounts.add(account);
    }

    void removeAccount(AuraAccount account) {
        accounts.remove(account);
    }

    /**
     * Runs a command to its end.
     *
     * @param words the command and what belongs to it
     * @param language of the texts that commands write
     * @param out takes all that it says
     */
    void run(String[] words, Supplier<Locale> language, PrintStream out) {
        program(language, out).run(words);
    }

    /** One line for each command: its words, and what it does. */
    List<String> usages() {
        return program(Locale::getDefault, silent()).usages();
    }

    /** The options of all commands. */
    Set<String> options() {
        CommandLineProgram program = program(Locale::getDefault, silent());
        Set<String> options = new TreeSet<>();
        for (String name : program.names()) {
            CommandSpec command = program.command(name);
            if (command != null) {
                command.options().forEach(option -> options.add(option.longestName()));
            }
        }
        return options;
    }

    /**
     * What may stand in place of the word that is being written.
     *
     * @param words the command and what belongs to it
     * @param index which of them is being written; it may be one behind the last
     * @param cursor where in it
     */
    Set<String> candidates(List<String> words, int index, int cursor) {
        if (index < 0 || index > words.size()) {
            return Set.of();
        }
        String word = index < words.size() ? words.get(index) : "";
        String begun = word.substring(0, Math.min(Math.max(cursor, 0), word.length()));
        return new Completion(program(Locale::getDefault, silent()), accounts).candidates(words, index, begun);
    }

    CommandLineProgram program(Supplier<Locale> language, PrintStream out) {
        CommandContext context = new CommandContext(
                opener,
                downloads,
                stateFiles,
                ConfigurationSources.ofProcess(),
                Timekeeper.system(),
                out,
                out,
                false,
                new OpenAccounts(() -> accounts, language));
        return CommandLineProgram.forConsoles(NAME, context.accountCommands(() -> uploads, new ShellScreen()), out);
    }

    private static PrintStream silent() {
        return new PrintStream(PrintStream.nullOutputStream());
    }
}
