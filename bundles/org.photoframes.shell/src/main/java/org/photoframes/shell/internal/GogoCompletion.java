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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.CommandSessionListener;
import org.apache.felix.service.command.Function;
import org.jline.builtins.Completers.CompletionData;
import org.jline.reader.ParsedLine;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Teaches each session of Gogo's shell to complete {@code photoframes:auraframes}: what a session completes is kept in its variables,
 * and its first script puts them there. Other shells have no such variables, and are left alone.
 */
@Component
public final class GogoCompletion implements CommandSessionListener {

    static final String COMMAND = GogoConsole.SCOPE + ":" + ConsoleCommands.NAME;
    static final String COMPLETIONS = ".completions";
    static final String LINE = ".commandLine";

    /** The variable that answers: alone with all that fits, before an option whether it fits. */
    static final String ASK = "__" + ConsoleCommands.NAME;

    private final ConsoleCommands commands;

    @Activate
    public GogoCompletion(@Reference ConsoleCommands commands) {
        this.commands = commands;
    }

    @Override
    public void beforeExecute(CommandSession session, CharSequence line) {
        // What a session completes is not there before its first script has run.
    }

    @Override
    public void afterExecute(CommandSession session, CharSequence line, Exception failure) {
        teach(session);
    }

    @Override
    public void afterExecute(CommandSession session, CharSequence line, Object result) {
        teach(session);
    }

    private void teach(CommandSession session) {
        if (session.get(COMPLETIONS) instanceof Map<?, ?> known && !known.containsKey(COMMAND)) {
            @SuppressWarnings("unchecked") // that is what the shell keeps there
            Map<String, List<?>> completions = (Map<String, List<?>>) known;
            session.put(ASK, (Function) this::answer);
            completions.put(COMMAND, data());
        }
    }

    private List<?> data() {
        List<CompletionData> data = new ArrayList<>();
        data.add(new CompletionData(null, null, ASK, null));
        for (String option : commands.options()) {
            data.add(new CompletionData(List.of(option), null, null, ASK + " " + option));
        }
        return data;
    }

    private Object answer(CommandSession session, List<Object> option) {
        Set<String> found = Set.of();
        if (session.get(LINE) instanceof ParsedLine line && line.wordIndex() > 0) {
            List<String> words = line.words();
            found = commands.candidates(words.subList(1, words.size()), line.wordIndex() - 1, line.wordCursor());
        }
        return option.isEmpty()
                ? List.copyOf(found)
                : (Object) found.contains(option.get(0).toString());
    }
}
