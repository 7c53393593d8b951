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

import com.google.gson.JsonObject;
import java.util.concurrent.Callable;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts the photos of a frame by listing them. */
@Command(
        name = "count",
        description = "Counts a frame's photos. Each is shown, hidden or a placeholder (announced, not there yet);"
                + " videos are some of the shown and hidden ones.")
final class CountCommand implements Callable<Integer> {

    @Mixin
    private final AccountOptions account = new AccountOptions();

    @Parameters(paramLabel = "FRAME", description = "Id, exact name, or name in the configuration file.")
    private String frame = "";

    @Option(names = "--json", description = "Print one JSON document instead of a sentence.")
    private boolean json;

    private final CommandContext context;

    CountCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        try (AccountSession session = context.open(account)) {
            Frame chosen = session.frame(frame);
            FrameListing listing = session.await(session.account().readListing(chosen.id()));
            if (json) {
                JsonObject document = new JsonObject();
                document.addProperty("id", chosen.id().value());
                document.addProperty("name", chosen.name());
                document.addProperty("listed", listing.listed());
                document.addProperty("shown", listing.shown());
                document.addProperty("hidden", listing.hidden());
                document.addProperty("videos", listing.videos());
                document.addProperty("placeholders", listing.placeholders());
                context.out().println(document);
            } else {
                context.out()
                        .printf(
                                "%s: %d listed; shown: %d, hidden: %d, placeholders: %d; videos among them: %d%n",
                                chosen.name(),
                                listing.listed(),
                                listing.shown(),
                                listing.hidden(),
                                listing.placeholders(),
                                listing.videos());
            }
        }
        return ExitCode.DONE.value();
    }
}
