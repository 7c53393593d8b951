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
package org.openhab.core.io.console.extensions;

import org.openhab.core.io.console.Console;

/**
 * The usual ground of a command.
 */
public abstract class AbstractConsoleCommandExtension implements ConsoleCommandExtension {
    private final String command;
    private final String description;

    protected AbstractConsoleCommandExtension(String command, String description) {
        this.command = command;
        this.description = description;
    }

    @Override
    public String getCommand() {
        return command;
    }

    @Override
    public String getDescription() {
        return description;
    }

    protected void printUsage(Console console) {
        getUsages().forEach(console::printUsage);
    }

    protected String buildCommandUsage(String description) {
        return command + " - " + description;
    }

    protected String buildCommandUsage(String syntax, String description) {
        return command + (syntax.isEmpty() ? "" : " " + syntax) + " - " + description;
    }
}
