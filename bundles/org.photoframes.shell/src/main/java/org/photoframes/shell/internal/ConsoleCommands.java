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
import java.util.Comparator;
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
import org.photoframes.aura.Frame;
import org.photoframes.cloud.StateFiles;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.download.DownloadService;

/** The commands of the command line for consoles inside the framework: openHAB's, and those of Karaf and Gogo. */
@Component(service = ConsoleCommands.class)
public final class ConsoleCommands {

    /** The command that consoles know all of them by. */
    static final String NAME = "auraframes";

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

    /** What may stand in place of the word that is being written: commands, then frames and options. */
    Set<String> candidates(String[] words, int index, String begun) {
        Set<String> candidates = new TreeSet<>(Comparator.naturalOrder());
        CommandLineProgram program = program(Locale::getDefault, silent());
        if (index == 0) {
            candidates.addAll(program.names());
        } else if (begun.startsWith("-")) {
            candidates.addAll(program.options(words[0]));
        } else if (index == 1 && program.names().contains(words[0])) {
            accounts.forEach(account -> account.frames().forEach(frame -> candidates.add(word(frame))));
        }
        candidates.removeIf(candidate -> !candidate.startsWith(begun));
        return candidates;
    }

    private static String word(Frame frame) {
        String name = frame.name();
        return name == null || !name.matches("[\\w.-]+") ? frame.id().value() : name;
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
