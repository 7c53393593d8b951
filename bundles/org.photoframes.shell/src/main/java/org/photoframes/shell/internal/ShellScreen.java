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

import java.util.List;
import java.util.Locale;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.jline.terminal.Terminal;
import org.photoframes.shell.internal.screen.ScreenLoop;

/** The text screen on the terminal of the shell in which the command runs: Gogo's, or Karaf's, which is openHAB's too. */
final class ShellScreen implements TextScreen {

    /** Where Gogo's and Karaf's shells keep the terminal of a session. */
    private static final List<String> TERMINALS = List.of(".terminal", ".jline.terminal");

    @Override
    public ExitCode show(CommandContext context, AccountOptions account) throws CommandFailure {
        Terminal terminal = terminal();
        if (terminal == null) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, "The text screen needs a terminal, and this shell has none.");
        }
        // It is not ours to close.
        try (AccountSession session = context.open(account)) {
            boolean done = new ScreenLoop(
                            terminal,
                            false,
                            session.account(),
                            session::words,
                            context.clock(),
                            Locale.forLanguageTag(session.language()))
                    .run();
            return done ? ExitCode.DONE : ExitCode.INTERRUPTED;
        }
    }

    private static @Nullable Terminal terminal() {
        Job job = Job.Utils.current();
        CommandSession session = job == null ? null : job.session();
        if (session != null) {
            for (String name : TERMINALS) {
                if (session.get(name) instanceof Terminal terminal
                        && !terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
                    return terminal;
                }
            }
        }
        return null;
    }
}
