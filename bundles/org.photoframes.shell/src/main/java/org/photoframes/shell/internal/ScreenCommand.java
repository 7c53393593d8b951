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

import java.util.Locale;
import org.apache.felix.service.command.CommandSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code photoframes:tui}, the short way to {@code photoframes:auraframes tui}. */
@Component(
        service = ScreenCommand.class,
        property = {"osgi.command.scope=photoframes", "osgi.command.function=tui"})
public final class ScreenCommand {

    private final ConsoleCommands commands;

    @Activate
    public ScreenCommand(@Reference ConsoleCommands commands) {
        this.commands = commands;
    }

    /** {@code tui}: for the only account. */
    public void tui(CommandSession session) {
        commands.run(new String[] {"tui"}, Locale::getDefault, session.getConsole());
    }

    /** {@code tui ACCOUNT}: for the account with that key. */
    public void tui(CommandSession session, String key) {
        commands.run(new String[] {"tui", "--account", key}, Locale::getDefault, session.getConsole());
    }
}
