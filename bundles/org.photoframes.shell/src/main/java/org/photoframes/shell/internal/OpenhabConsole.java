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
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.io.console.Console;
import org.openhab.core.io.console.ConsoleCommandCompleter;
import org.openhab.core.io.console.extensions.AbstractConsoleCommandExtension;
import org.openhab.core.io.console.extensions.ConsoleCommandExtension;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code openhab:auraframes …} in openHAB's console. */
@Component(service = ConsoleCommandExtension.class)
public final class OpenhabConsole extends AbstractConsoleCommandExtension implements ConsoleCommandCompleter {

    private final ConsoleCommands commands;
    private final LocaleProvider locales;

    @Activate
    public OpenhabConsole(@Reference ConsoleCommands commands, @Reference LocaleProvider locales) {
        super(ConsoleCommands.NAME, ConsoleCommands.DESCRIPTION);
        this.commands = commands;
        this.locales = locales;
    }

    @Override
    public void execute(String[] words, Console console) {
        if (words.length == 0) {
            printUsage(console);
            return;
        }
        try (PrintStream out = new PrintStream(new ConsoleLines(console), true, StandardCharsets.UTF_8)) {
            commands.run(words, locales::getLocale, out);
        }
    }

    @Override
    public List<String> getUsages() {
        return commands.usages();
    }

    @Override
    public ConsoleCommandCompleter getCompleter() {
        return this;
    }

    @Override
    public boolean complete(String[] words, int cursorWord, int cursorPosition, List<String> candidates) {
        return candidates.addAll(commands.candidates(List.of(words), cursorWord, cursorPosition));
    }
}
