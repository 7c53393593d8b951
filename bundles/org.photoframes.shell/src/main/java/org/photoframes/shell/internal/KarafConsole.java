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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.felix.service.command.Process;
import org.apache.karaf.shell.api.console.Command;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Parser;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** {@code photoframes:auraframes …} in the console of Karaf, which completes only its own kind of commands. */
@Component(service = {})
public final class KarafConsole implements Command {

    private final ConsoleCommands commands;
    private final SessionFactory console;

    @Activate
    public KarafConsole(@Reference ConsoleCommands commands, @Reference SessionFactory console) {
        this.commands = commands;
        this.console = console;
    }

    @Activate
    void offer() {
        console.getRegistry().register(this);
    }

    @Deactivate
    void withdraw() {
        console.getRegistry().unregister(this);
    }

    @Override
    public String getScope() {
        return GogoConsole.SCOPE;
    }

    @Override
    public String getName() {
        return ConsoleCommands.NAME;
    }

    @Override
    public String getDescription() {
        return ConsoleCommands.DESCRIPTION;
    }

    @Override
    public @Nullable Object execute(Session session, List<Object> words) {
        // Not that of the session, for it may go to another command.
        PrintStream out = Process.Utils.current().out();
        commands.run(words.stream().map(Object::toString).toArray(String[]::new), Locale::getDefault, out);
        return null;
    }

    @Override
    public Completer getCompleter(boolean scoped) {
        return (session, line, candidates) -> complete(line, candidates, scoped);
    }

    private int complete(CommandLine line, List<String> candidates, boolean scoped) {
        List<String> words = Arrays.asList(line.getArguments());
        int index = line.getCursorArgumentIndex();
        List<String> names = scoped ? List.of(getName()) : List.of(getName(), getScope() + ":" + getName());
        if (index == 0) {
            String begun = words.isEmpty() ? "" : words.get(0).substring(0, line.getArgumentPosition());
            names.stream().filter(name -> name.startsWith(begun)).forEach(candidates::add);
        } else if (index > 0 && names.contains(words.get(0))) {
            candidates.addAll(
                    commands.candidates(words.subList(1, words.size()), index - 1, line.getArgumentPosition()));
        }
        return candidates.isEmpty() ? -1 : line.getBufferPosition() - line.getArgumentPosition();
    }

    @Override
    public @Nullable Parser getParser() {
        return null;
    }
}
