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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command with its arguments, and turns every way it can end into an exit code and at most one sentence. */
final class CommandLineProgram {

    private final CommandLine commandLine;

    CommandLineProgram(List<?> commands, PrintStream out, PrintStream err) {
        this(commands, out, err, Set.of("--account"));
    }

    /** @param unwanted options that make no sense here */
    private CommandLineProgram(List<?> commands, PrintStream out, PrintStream err, Set<String> unwanted) {
        commandLine = new CommandLine(new PhotoframesCommand());
        commands.forEach(commandLine::addSubcommand);
        for (CommandLine each : commandLine.getSubcommands().values()) {
            CommandSpec spec = each.getCommandSpec();
            unwanted.stream().map(spec::findOption).filter(Objects::nonNull).forEach(spec::remove);
        }
        commandLine.registerConverter(LocalDate.class, CommandLineProgram::day);
        commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        commandLine.getSubcommands().values().forEach(c -> c.getCommandSpec().mixinStandardHelpOptions(true));
        commandLine.setParameterExceptionHandler((e, args) -> {
            err.println(commandLine.getCommandName() + ": " + sentence(e));
            err.println("Try \"" + commandLine.getCommandName() + " " + path(e.getCommandLine()) + "--help\".");
            return ExitCode.WRONG_USAGE.value();
        });
        commandLine.setExecutionExceptionHandler((e, command, result) -> {
            if (e instanceof CommandFailure failure) {
                err.println(commandLine.getCommandName() + ": " + failure.getMessage());
                return failure.code().value();
            }
            if (e instanceof InterruptedException) {
                return ExitCode.INTERRUPTED.value();
            }
            throw e;
        });
    }

    /**
     * For consoles inside a framework, where the accounts are open already.
     *
     * @param name of the command that has these as its own
     */
    static CommandLineProgram forConsoles(String name, List<?> commands, PrintStream out) {
        CommandLineProgram program = new CommandLineProgram(commands, out, out, Set.of("--config", "--email"));
        program.commandLine.setCommandName(name);
        return program;
    }

    /** The names of the commands. */
    Set<String> names() {
        return commandLine.getSubcommands().keySet();
    }

    /** A command; null if there is none of that name. */
    @Nullable
    CommandSpec command(String name) {
        CommandLine command = commandLine.getSubcommands().get(name);
        return command == null ? null : command.getCommandSpec();
    }

    /** One line for each command: its words, and what it does. */
    List<String> usages() {
        return commandLine.getSubcommands().values().stream()
                .map(command -> {
                    CommandSpec spec = command.getCommandSpec();
                    String words = spec.positionalParameters().stream()
                            .map(each -> " " + each.paramLabel())
                            .collect(Collectors.joining());
                    return commandLine.getCommandName() + " " + command.getCommandName() + words + " - "
                            + String.join(" ", spec.usageMessage().description());
                })
                .toList();
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

    private static String sentence(ParameterException refusal) {
        return refusal instanceof UnmatchedArgumentException surplus
                        && !surplus.isUnknownOption()
                        && path(refusal.getCommandLine()).isEmpty()
                ? "There is no command \"" + surplus.getUnmatched().get(0) + "\"."
                : String.valueOf(refusal.getMessage()).replaceFirst("^Error: ", "");
    }

    private static String path(CommandLine command) {
        return command.getParent() == null ? "" : command.getCommandName() + " ";
    }
}
