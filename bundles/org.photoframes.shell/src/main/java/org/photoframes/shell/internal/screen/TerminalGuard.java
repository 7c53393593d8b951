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
package org.photoframes.shell.internal.screen;

import org.eclipse.jdt.annotation.Nullable;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** Takes a terminal for the whole screen, and gives it back as it was, whatever happens. */
final class TerminalGuard implements AutoCloseable {

    private final Terminal terminal;
    private final Attributes before;
    private final @Nullable Thread atShutdown;
    private boolean closed;

    /**
     * Takes it.
     *
     * @param process whether it is the terminal of the process, to be given back when the process is told to end
     */
    TerminalGuard(Terminal terminal, boolean process) {
        this.terminal = terminal;
        before = terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        // Control-C and Control-Z are keys like others.
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        terminal.setAttributes(raw);
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.keypad_xmit);
        terminal.flush();
        atShutdown = process ? new Thread(this::restore, "photoframes-terminal") : null;
        if (atShutdown != null) {
            Runtime.getRuntime().addShutdownHook(atShutdown);
        }
    }

    /** Lets somebody draw, unless the terminal has been given back. */
    synchronized void draw(Runnable drawing) {
        if (!closed) {
            drawing.run();
        }
    }

    private synchronized void restore() {
        if (!closed) {
            closed = true;
            terminal.puts(Capability.exit_attribute_mode);
            terminal.puts(Capability.keypad_local);
            terminal.puts(Capability.cursor_normal);
            terminal.puts(Capability.exit_ca_mode);
            terminal.flush();
            terminal.setAttributes(before);
        }
    }

    @Override
    public void close() {
        if (atShutdown != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(atShutdown);
            } catch (IllegalStateException e) {
                // It is running already.
            }
        }
        restore();
    }
}
