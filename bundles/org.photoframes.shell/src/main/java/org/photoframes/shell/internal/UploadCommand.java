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

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.CaptionText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts pictures on a frame. */
@Command(
        name = "upload",
        description = "Puts pictures on a frame. One that is there already is shown again, not sent again;"
                + " what was cut off is finished by the next upload.")
final class UploadCommand implements Callable<Integer> {

    /** How the frame shows them. */
    static final class Shape {

        @Option(names = "--fit", description = "Show the whole picture, with borders.")
        private boolean fit;

        @Option(names = "--crop", description = "Fill the frame, with a part of the picture (usual).")
        private boolean crop;
    }

    @Mixin
    private final AccountOptions account = new AccountOptions();

    @ArgGroup
    private @Nullable Shape shape;

    @Parameters(index = "0", paramLabel = "FRAME", description = "Id, exact name, or name in the configuration file.")
    private String frame = "";

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            arity = "1..*",
            description = "Pictures, folders with pictures, or web addresses of pictures.")
    private List<String> pictures = List.of();

    @Option(names = "--caption", paramLabel = "TEXT", description = "At most 140 characters.")
    private @Nullable String caption;

    @Option(
            names = "--taken",
            paramLabel = "DATE",
            description = "When they were taken, whatever they say: 2025-03-04, or 2025-03-04T18:30.")
    private @Nullable String taken;

    @Option(names = "--keep-location", description = "Let the place in a picture go along; usually it is removed.")
    private boolean keepLocation;

    @Option(names = "--dry-run", description = "Say what would be sent, and send nothing.")
    private boolean dryRun;

    private final CommandContext context;
    private final Supplier<@Nullable PictureUploads> uploads;

    /** @param uploads null without the upload bundle */
    UploadCommand(CommandContext context, Supplier<@Nullable PictureUploads> uploads) {
        this.context = context;
        this.uploads = uploads;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        UploadRequest request =
                new UploadRequest(pictures, captionText(), takenAt(), shape != null && shape.fit, keepLocation, dryRun);
        PictureUploads there = uploads.get();
        if (there == null) {
            throw new CommandFailure(
                    ExitCode.FAILED,
                    "Uploads need the bundle org.photoframes.aura.upload. Install it beside the others.");
        }
        try (AccountSession session = context.open(account)) {
            return there.upload(context, session, session.frame(frame), request).value();
        }
    }

    private @Nullable CaptionText captionText() throws CommandFailure {
        try {
            return caption == null ? null : CaptionText.of(caption);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Instant takenAt() throws CommandFailure {
        String text = taken;
        if (text == null) {
            return null;
        }
        try {
            if (text.indexOf('T') < 0) {
                // The middle of the day is that day in most of the world.
                return LocalDate.parse(text)
                        .atTime(LocalTime.NOON)
                        .atZone(ZoneId.systemDefault())
                        .toInstant();
            }
            return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException e) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "--taken \"" + text + "\" is no date; it must be like 2025-03-04 or 2025-03-04T18:30.");
        }
    }
}
