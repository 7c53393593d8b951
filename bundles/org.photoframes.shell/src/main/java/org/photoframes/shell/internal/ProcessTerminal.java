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

import java.io.IOException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The terminal that the program was started on. */
final class ProcessTerminal {

    /**
     * First the one that asks the system's stty: it leaves alone what it does not know, whereas the native ones give the
     * terminal back with its line speed at 0, and have to unpack a library first. Windows has only the latter.
     */
    private static final String WAYS = "exec,jni,ffm";

    private ProcessTerminal() {}

    /** @throws CommandFailure if there is none, or one that cannot place text */
    static Terminal open() throws CommandFailure, IOException {
        Terminal terminal;
        try {
            terminal = TerminalBuilder.builder()
                    .name("photoframes")
                    .system(true)
                    .providers(WAYS)
                    .systemOutput(TerminalBuilder.SystemOutput.SysOut)
                    .dumb(false)
                    .build();
        } catch (IOException | IllegalStateException e) { // JLine throws either, depending on what is missing
            throw none();
        }
        if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
            terminal.close();
            throw none();
        }
        return terminal;
    }

    /**
     * Closes it, unless the process has been told to end: then JLine closes it by itself, and closing it twice at the same time
     * locks both up for ever.
     */
    static void close(Terminal terminal) throws IOException {
        Thread probe = new Thread(() -> {}, "photoframes-probe");
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
        } catch (IllegalStateException e) { // says that it is ending
            return;
        }
        terminal.close();
    }

    private static CommandFailure none() {
        return new CommandFailure(
                ExitCode.WRONG_USAGE,
                "The text screen needs a terminal, for what is typed and for what is shown. Start it in one; over SSH,"
                        + " with \"ssh -t\". The other commands need none.");
    }
}
