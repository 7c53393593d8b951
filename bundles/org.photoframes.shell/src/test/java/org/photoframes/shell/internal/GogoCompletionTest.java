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

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.jline.builtins.Completers;
import org.jline.builtins.Completers.CompletionData;
import org.jline.builtins.Completers.CompletionEnvironment;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.DefaultParser;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.cloud.StateFiles;
import org.photoframes.download.DownloadService;

/** What Gogo's shell offers while somebody types, asked of the completer that it uses. */
class GogoCompletionTest {

    private final Map<String, Object> variables = new HashMap<>();
    private final CommandSession session = (CommandSession) Proxy.newProxyInstance(
            CommandSession.class.getClassLoader(),
            new Class<?>[] {CommandSession.class},
            (proxy, method, words) -> method.getName().equals("put")
                    ? variables.put((String) words[0], words[1])
                    : variables.get((String) words[0]));
    private final GogoCompletion completion = new GogoCompletion(new ConsoleCommands(
            Unused.of(AuraAccounts.class), Unused.of(DownloadService.class), Unused.of(StateFiles.class)));

    @Test
    void commandsAndOptionsAreOffered() {
        variables.put(GogoCompletion.COMPLETIONS, new HashMap<>());
        completion.afterExecute(session, "gosh_profile", (Object) null);

        assertThat(completed("auraframes u")).contains("unhide", "upload").doesNotContain("frames", "--json");
        assertThat(completed("photoframes:auraframes download Hallway --dr")).contains("--dry-run");
        assertThat(completed("auraframes download Hallway --"))
                .contains("--years", "--to")
                .doesNotContain("--album", "frames");
    }

    @Test
    void aShellThatCompletesInAnotherWayIsLeftAlone() {
        completion.afterExecute(session, "frames", (Object) null);

        assertThat(variables).isEmpty();
    }

    private List<String> completed(String typed) {
        ParsedLine line = new DefaultParser().parse(typed, typed.length(), ParseContext.COMPLETE);
        List<Candidate> candidates = new ArrayList<>();
        new Completers.Completer(new Environment()).complete(Unused.of(LineReader.class), line, candidates);
        return candidates.stream().map(Candidate::value).toList();
    }

    /** As Gogo's shell has it. */
    private final class Environment implements CompletionEnvironment {

        @Override
        @SuppressWarnings("unchecked") // as the shell does
        public Map<String, List<CompletionData>> getCompletions() {
            return (Map<String, List<CompletionData>>) variables.get(GogoCompletion.COMPLETIONS);
        }

        @Override
        public Set<String> getCommands() {
            return Set.of(GogoCompletion.COMMAND);
        }

        @Override
        public String resolveCommand(String command) {
            return command.contains(":") ? command : GogoConsole.SCOPE + ":" + command;
        }

        @Override
        public String commandName(String command) {
            return command.substring(command.indexOf(':') + 1);
        }

        @Override
        public Object evaluate(LineReader reader, ParsedLine line, String expression) throws Exception {
            variables.put(GogoCompletion.LINE, line);
            String[] words = expression.split(" ");
            return ((Function) variables.get(words[0]))
                    .execute(session, List.of((Object[]) words).subList(1, words.length));
        }
    }
}
