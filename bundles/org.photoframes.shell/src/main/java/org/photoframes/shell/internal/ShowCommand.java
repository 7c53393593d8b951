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
import org.photoframes.aura.AssetId;
import org.photoframes.aura.Frame;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a photo now. */
@Command(name = "show", description = "Shows a photo now; a hidden one is unhidden by it.")
final class ShowCommand implements Callable<Integer> {

    @Mixin
    private final AccountOptions account = new AccountOptions();

    @Parameters(index = "0", paramLabel = "FRAME", description = "Id, exact name, or name in the configuration file.")
    private String frame = "";

    @Parameters(index = "1", paramLabel = "ASSET", description = "The id of the photo.")
    private String asset = "";

    private final CommandContext context;

    ShowCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        try (AccountSession session = context.open(account)) {
            Frame chosen = session.frame(frame);
            AssetId photo = AssetIds.of(asset);
            boolean complied = session.await(session.control(chosen).show(photo));
            if (!complied) {
                throw new CommandFailure(
                        ExitCode.FAILED, chosen.name() + " did not comply; it may be offline or not have that photo.");
            }
            context.out().println(chosen.name() + " shows " + photo + ".");
            return ExitCode.DONE.value();
        }
    }
}
