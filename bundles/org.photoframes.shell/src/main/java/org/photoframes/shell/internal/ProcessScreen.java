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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jline.terminal.Terminal;
import org.photoframes.shell.internal.screen.ScreenLoop;

/** The text screen on the terminal of the process. */
final class ProcessScreen implements TextScreen {

    @Override
    public ExitCode show(CommandContext context, AccountOptions account)
            throws CommandFailure, InterruptedException, IOException {
        Terminal terminal = ProcessTerminal.open();
        try (AccountSession session = context.open(account)) {
            session.permit();
            // What prevents everything, such as a refused login, is better said where it stays.
            session.frames();
            ScreenLoop screen = new ScreenLoop(
                    terminal,
                    true,
                    session.account(),
                    session::words,
                    context.clock(),
                    Locale.forLanguageTag(session.language()));
            return quietly(screen, context.err()) ? ExitCode.DONE : ExitCode.INTERRUPTED;
        } finally {
            ProcessTerminal.close(terminal);
        }
    }

    /** What is logged meanwhile would be written over the screen, so it comes afterwards. */
    private static boolean quietly(ScreenLoop screen, PrintStream err) {
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
        try {
            return screen.run();
        } finally {
            System.setErr(before);
            err.print(logged.toString(StandardCharsets.UTF_8));
            err.flush();
        }
    }
}
