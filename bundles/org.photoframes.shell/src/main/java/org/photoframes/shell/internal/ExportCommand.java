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

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.photoframes.aura.Frame;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports everything that the cloud knows of a frame. */
@Command(
        name = "export",
        description =
                "Writes frame.json, assets.json and activities.json as the cloud sends them, and downloads the photos"
                        + " into the folder photos beside them.")
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private final AccountOptions account = new AccountOptions();

    @Mixin
    private final DownloadOptions options = new DownloadOptions();

    @Parameters(paramLabel = "FRAME", description = "Id, exact name, or name in the configuration file.")
    private String frame = "";

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "Target folder.")
    private String target = "";

    @Option(names = "--no-photos", description = "Only the JSON files.")
    private boolean noPhotos;

    @Option(names = "--json", description = "Print JSON lines: what happens, and how it ended.")
    private boolean json;

    private final CommandContext context;

    ExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        try (AccountSession session = context.open(account)) {
            Frame chosen = session.frame(frame);
            Path folder = context.sources().below(target);
            export(session, chosen, folder);
            return noPhotos
                    ? ExitCode.DONE.value()
                    : new DownloadRunner(context, session, json)
                            .run(chosen, options.plan(folder.resolve("photos"), false))
                            .value();
        }
    }

    private void export(AccountSession session, Frame chosen, Path folder) throws CommandFailure, InterruptedException {
        try {
            JsonExport export = new JsonExport(folder);
            export.frame(chosen);
            int activities = export.activities(session.await(session.account().readActivities(chosen.id())));
            int assets = export.assets(session.account(), chosen.id());
            context.err()
                    .println(
                            chosen.name() + ": " + assets + " assets and " + activities + " activities in " + folder
                                    + ". The files are readable by you only: they hold e-mail addresses and links that open your photos.");
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILED, "The export is not complete: " + JsonExport.reason(e) + ".");
        }
    }
}
