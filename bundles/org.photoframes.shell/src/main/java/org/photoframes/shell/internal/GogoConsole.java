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

/** {@code photoframes:auraframes …} in the consoles of Karaf and Gogo. */
@Component(
        service = GogoConsole.class,
        property = {"osgi.command.scope=photoframes", "osgi.command.function=" + ConsoleCommands.NAME})
public final class GogoConsole {

    private final ConsoleCommands commands;

    @Activate
    public GogoConsole(@Reference ConsoleCommands commands) {
        this.commands = commands;
    }

    /** {@code auraframes COMMAND …}: the commands of the command line, with the accounts that are open here. */
    public void auraframes(CommandSession session, String... words) {
        commands.run(words, Locale::getDefault, session.getConsole());
    }
}
