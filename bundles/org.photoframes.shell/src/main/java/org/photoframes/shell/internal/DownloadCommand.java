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

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Frame;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Downloads a frame's photos. */
@Command(
        name = "download",
        description = "Downloads a frame's photos with their dates, places and captions. What is there already is not"
                + " fetched again; a download that was stopped is continued.")
final class DownloadCommand implements Callable<Integer> {

    @Mixin
    private final AccountOptions account = new AccountOptions();

    @Mixin
    private final DownloadOptions options = new DownloadOptions();

    @Parameters(paramLabel = "FRAME", description = "Id, exact name, or name in the configuration file.")
    private String frame = "";

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description =
                    "Target folder (default: what the configuration file says, else one with the frame's name here).")
    @Nullable
    private String target;

    @Option(names = "--dry-run", description = "Only say what would be fetched.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print JSON lines: what happens, and how it ended.")
    private boolean json;

    private final CommandContext context;

    DownloadCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        try (AccountSession session = context.open(account)) {
            Frame chosen = session.frame(frame);
            return new DownloadRunner(context, session, json)
                    .run(chosen, options.plan(folder(session, chosen), dryRun))
                    .value();
        }
    }

    private Path folder(AccountSession session, Frame chosen) {
        String named = target;
        Path configured = session.folder(chosen);
        if (named != null) {
            return context.sources().below(named);
        }
        String name = chosen.name();
        return configured == null
                ? context.sources()
                        .below(DownloadOptions.folderName(
                                name == null ? chosen.id().value() : name))
                : configured;
    }
}
