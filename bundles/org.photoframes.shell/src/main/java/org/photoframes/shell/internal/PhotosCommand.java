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

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameControl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Does something to one or more photos of a frame, with one write for each fifty. */
abstract class PhotosCommand implements Callable<Integer> {

    @Mixin
    private final AccountOptions account = new AccountOptions();

    @Parameters(index = "0", paramLabel = "FRAME", description = "Id, exact name, or name in the configuration file.")
    private String frame = "";

    @Parameters(index = "1..*", paramLabel = "ASSET", arity = "1..*", description = "The ids of the photos.")
    private final List<String> assets = new ArrayList<>();

    private final CommandContext context;
    private final String done;

    /** @param done what has happened to the photos then */
    private PhotosCommand(CommandContext context, String done) {
        this.context = context;
        this.done = done;
    }

    abstract CompletionStage<Integer> give(FrameControl control, List<AssetId> photos);

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        List<AssetId> photos = AssetIds.of(assets);
        try (AccountSession session = context.open(account)) {
            Frame chosen = session.frame(frame);
            FrameControl control = session.control(chosen);
            int failed = 0;
            for (int from = 0; from < photos.size(); from += FrameControl.BATCH) {
                if (from > 0) {
                    context.time().pause(FrameControl.BETWEEN_BATCHES);
                }
                List<AssetId> some = photos.subList(from, Math.min(photos.size(), from + FrameControl.BATCH));
                failed += session.await(give(control, some));
            }
            int good = photos.size() - failed;
            context.out().println(chosen.name() + ": " + good + (good == 1 ? " photo " : " photos ") + done + ".");
            if (failed > 0) {
                throw new CommandFailure(
                        ExitCode.SOME_FAILED,
                        "Aura did not accept " + failed + " of them and does not say which; they may be gone.");
            }
            return ExitCode.DONE.value();
        }
    }

    @Command(name = "hide", description = "Keeps photos out of a frame's slide show; they stay on the frame.")
    static final class Hide extends PhotosCommand {

        Hide(CommandContext context) {
            super(context, "hidden");
        }

        @Override
        CompletionStage<Integer> give(FrameControl control, List<AssetId> photos) {
            return control.hide(photos);
        }
    }

    @Command(name = "unhide", description = "Shows hidden photos again.")
    static final class Unhide extends PhotosCommand {

        Unhide(CommandContext context) {
            super(context, "shown again");
        }

        @Override
        CompletionStage<Integer> give(FrameControl control, List<AssetId> photos) {
            return control.unhide(photos);
        }
    }

    @Command(
            name = "remove",
            description = "Takes photos off a frame. They stay in the account and on its other frames.")
    static final class Remove extends PhotosCommand {

        Remove(CommandContext context) {
            super(context, "taken off the frame");
        }

        @Override
        CompletionStage<Integer> give(FrameControl control, List<AssetId> photos) {
            return control.remove(photos);
        }
    }
}
