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
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Runs one command with its arguments, and turns every way it can end into an exit code and at most one sentence. */
final class CommandLineProgram {

    private final CommandLine commandLine;

    CommandLineProgram(List<?> commands, PrintStream out, PrintStream err) {
        commandLine = new CommandLine(new PhotoframesCommand());
        commands.forEach(commandLine::addSubcommand);
        commandLine.registerConverter(LocalDate.class, CommandLineProgram::day);
        commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        commandLine.getSubcommands().values().forEach(c -> c.getCommandSpec().mixinStandardHelpOptions(true));
        commandLine.setParameterExceptionHandler((e, args) -> {
            err.println("photoframes: " + e.getMessage());
            err.println("Try \"photoframes " + path(e.getCommandLine()) + "--help\".");
            return ExitCode.WRONG_USAGE.value();
        });
        commandLine.setExecutionExceptionHandler((e, command, result) -> {
            if (e instanceof CommandFailure failure) {
                err.println("photoframes: " + failure.getMessage());
                return failure.code().value();
            }
            if (e instanceof InterruptedException) {
                return ExitCode.INTERRUPTED.value();
            }
            throw e;
        });
    }

    int run(String... arguments) {
        return commandLine.execute(arguments);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("\"" + text + "\" is no day; it must be like 2024-12-31.");
        }
    }

    private static String path(CommandLine command) {
        return command.getParent() == null ? "" : command.getCommandName() + " ";
    }
}
