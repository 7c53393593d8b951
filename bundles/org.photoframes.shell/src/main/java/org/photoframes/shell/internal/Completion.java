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

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.Frame;
import org.photoframes.aura.Playlist;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What may stand in place of a word that somebody is writing. Never asks the network. */
final class Completion {

    /**
     * Names that mean themselves in a console. It puts a backslash before blanks, but before nothing else that is special to it,
     * and what looks like a number it reads as one.
     */
    private static final Pattern SAFE = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}_. -]*");

    private final CommandLineProgram program;
    private final List<AuraAccount> accounts;

    /** @param accounts those that are open */
    Completion(CommandLineProgram program, List<AuraAccount> accounts) {
        this.program = program;
        this.accounts = accounts;
    }

    /**
     * What fits.
     *
     * @param words the command and what belongs to it
     * @param index which of them is being written; it may be one behind the last
     * @param begun what stands there already
     */
    Set<String> candidates(List<String> words, int index, String begun) {
        Set<String> candidates = new TreeSet<>(index == 0 ? program.names() : behindTheCommand(words, index, begun));
        candidates.removeIf(candidate -> !candidate.startsWith(begun));
        return candidates;
    }

    private Collection<String> behindTheCommand(List<String> words, int index, String begun) {
        CommandSpec command = program.command(words.get(0));
        if (command == null) {
            return List.of();
        }
        Set<OptionSpec> used = new HashSet<>();
        List<String> positions = new ArrayList<>();
        OptionSpec open = null;
        String account = null;
        for (String word : words.subList(1, index)) {
            if (open != null) {
                account = open.longestName().equals("--account") ? word : account;
                open = null;
            } else if (word.startsWith("-")) {
                OptionSpec option = command.findOption(word.split("=", 2)[0]);
                if (option != null) {
                    used.add(option);
                    open = option.arity().max() > 0 && !word.contains("=") ? option : null;
                }
            } else {
                positions.add(word);
            }
        }
        List<Frame> frames = frames(account);
        if (open != null) {
            return values(open.paramLabel(), frames, positions.isEmpty() ? null : positions.get(0));
        }
        if (begun.startsWith("-")) {
            return command.options().stream()
                    .filter(option -> !used.contains(option))
                    .map(OptionSpec::longestName)
                    .toList();
        }
        return command.positionalParameters().stream()
                .filter(each -> each.index().contains(positions.size()))
                .map(PositionalParamSpec::paramLabel)
                .flatMap(label -> values(label, frames, null).stream())
                .toList();
    }

    private List<Frame> frames(@Nullable String account) {
        return accounts.stream()
                .filter(each -> account == null || each.key().equals(account))
                .flatMap(each -> each.frames().stream())
                .toList();
    }

    private Collection<String> values(String label, List<Frame> frames, @Nullable String frame) {
        return switch (label) {
            case "FRAME" -> {
                List<String> names = frames.stream().map(Frame::name).toList();
                yield frames.stream()
                        .map(each -> word(each.name(), names, each.id().value()))
                        .toList();
            }
            case "ALBUM" -> {
                List<Playlist> albums = frames.stream()
                        .filter(each -> each.id().value().equals(frame)
                                || String.valueOf(each.name()).equals(frame))
                        .flatMap(each -> each.albums().stream())
                        .toList();
                List<String> names = albums.stream().map(Playlist::name).toList();
                yield albums.stream()
                        .map(each -> word(each.name(), names, each.id().value()))
                        .toList();
            }
            case "THING" -> accounts.stream().map(AuraAccount::key).toList();
            default -> List.of();
        };
    }

    /** The name, if it can be written in a console and means one thing only. */
    private static String word(@Nullable String name, List<String> all, String id) {
        return name != null && SAFE.matcher(name).matches() && Collections.frequency(all, name) == 1 ? name : id;
    }
}
