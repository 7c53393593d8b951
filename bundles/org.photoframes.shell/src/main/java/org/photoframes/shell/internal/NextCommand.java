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

import java.util.concurrent.Callable;
import org.photoframes.aura.Frame;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the next photo. */
@Command(name = "next", description = "Shows the next photo of a frame.")
final class NextCommand implements Callable<Integer> {

    @Mixin
    private final AccountOptions account = new AccountOptions();

    @Parameters(index = "0", paramLabel = "FRAME", description = "Id, exact name, or name in the configuration file.")
    private String frame = "";

    private final CommandContext context;

    NextCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        try (AccountSession session = context.open(account)) {
            Frame chosen = session.frame(frame);
            session.await(session.control(chosen).next());
            context.out().println(chosen.name() + " goes to the next photo. It reports that in a minute or so.");
            return ExitCode.DONE.value();
        }
    }
}
