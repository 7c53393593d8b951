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

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands before all commands. */
@Command(
        name = "photoframes",
        mixinStandardHelpOptions = true,
        version = "photoframes 1.0.0",
        description = "Digital photo frames and the photo clouds around them.",
        synopsisSubcommandLabel = "COMMAND")
final class PhotoframesCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Reached only without a command. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
