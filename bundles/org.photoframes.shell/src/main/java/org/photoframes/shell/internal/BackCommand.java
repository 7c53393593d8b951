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

/** Shows the photo before. */
@Command(name = "back", description = "Shows the photo before.")
final class BackCommand implements Callable<Integer> {

    @Mixin
    private final AccountOptions account = new AccountOptions();

    @Parameters(index = "0", paramLabel = "FRAME", description = "Id, exact name, or name in the configuration file.")
    private String frame = "";

    private final CommandContext context;

    BackCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        try (AccountSession session = context.open(account)) {
            Frame chosen = session.frame(frame);
            session.await(session.control(chosen).previous());
            context.out().println(chosen.name() + " goes back to the photo before. It reports that in a minute or so.");
            return ExitCode.DONE.value();
        }
    }
}
