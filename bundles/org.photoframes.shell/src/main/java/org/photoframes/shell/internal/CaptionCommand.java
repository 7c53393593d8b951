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

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.CaptionJob;
import org.photoframes.aura.CaptionPlan;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameControl;
import org.photoframes.aura.Playlist;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Captions a photo, or all photos of an album. */
@Command(
        name = "caption",
        description = "Gives a photo, or all photos of an album, this caption in place of the one they have."
                + " Started again, it goes on where it ended.")
final class CaptionCommand implements Callable<Integer> {

    /** Which photos. */
    static final class Which {

        @Option(names = "--asset", paramLabel = "ID", description = "One photo.")
        private @Nullable String asset;

        @Option(names = "--album", paramLabel = "ALBUM", description = "All photos of an album: its name or id.")
        private @Nullable String album;
    }

    @Mixin
    private final AccountOptions account = new AccountOptions();

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Parameters(index = "0", paramLabel = "FRAME", description = "Id, exact name, or name in the configuration file.")
    private String frame = "";

    @Parameters(index = "1", paramLabel = "TEXT", arity = "0..1", description = "At most 140 characters.")
    private @Nullable String text;

    @Option(names = "--date", description = "Add the month in which each photo was taken, such as \"(March 2025)\".")
    private boolean date;

    @Option(names = "--keep", description = "Leave photos of the album alone that have a caption already.")
    private boolean keep;

    @Option(names = "--clear", description = "Take the captions away.")
    private boolean clear;

    @Option(names = "--locale", paramLabel = "LANGUAGE", description = "Of the month; otherwise that of the account.")
    private @Nullable String locale;

    private final CommandContext context;

    CaptionCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        CaptionText caption = caption();
        try (AccountSession session = context.open(account)) {
            Frame chosen = session.frame(frame);
            FrameControl control = session.control(chosen);
            session.expectWritable(control); // before anything is read
            String album = which.album;
            if (album == null && !date) {
                return one(session, chosen, control, caption);
            }
            Set<AssetId> photos = album == null
                    ? Set.of(AssetIds.of(String.valueOf(which.asset)))
                    : session.await(session.account()
                            .readAlbum(chosen.id(), album(chosen, album).id()));
            ZoneId zone = chosen.zone();
            CaptionPlan plan = new CaptionPlan(
                    photos,
                    caption,
                    date ? language(session) : null,
                    zone == null ? ZoneId.systemDefault() : zone,
                    !keep);
            return report(chosen, session, session.account().captions(chosen.id(), plan, new CaptionDisplay(context)));
        }
    }

    private @Nullable CaptionText caption() throws CommandFailure {
        if (clear == (text != null)) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "Give either a TEXT or --clear.");
        }
        try {
            return text == null ? null : CaptionText.of(text);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, String.valueOf(e.getMessage()));
        }
    }

    private int one(AccountSession session, Frame chosen, FrameControl control, @Nullable CaptionText caption)
            throws CommandFailure, InterruptedException {
        AssetId photo = AssetIds.of(String.valueOf(which.asset));
        boolean written =
                session.await(caption == null ? control.clearCaption(photo) : control.caption(photo, caption));
        context.out()
                .println(chosen.name() + ": " + photo
                        + (!written
                                ? " needed no change."
                                : caption == null ? " has no caption now." : " is captioned."));
        return ExitCode.DONE.value();
    }

    private int report(Frame chosen, AccountSession session, CaptionJob job)
            throws CommandFailure, InterruptedException {
        CaptionJob.Report report;
        try {
            report = session.await(job.report());
        } catch (InterruptedException e) {
            job.cancel();
            throw e;
        }
        if (which.asset != null && report.ended() == null && !report.cancelled() && isEmpty(report)) {
            throw new CommandFailure(
                    ExitCode.FAILED, "There is no photo \"" + which.asset + "\" on " + chosen.name() + ".");
        }
        context.out()
                .println(chosen.name() + ": " + report.written() + " written, " + report.unchanged()
                        + " needed no change, " + report.failures().size() + " failed.");
        report.failures().forEach((photo, why) -> context.err().println(photo + ": " + why + "."));
        if (report.ended() != null) {
            throw new CommandFailure(ExitCode.FAILED, "It ended early: " + report.ended() + ".");
        }
        return (report.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED).value();
    }

    private static boolean isEmpty(CaptionJob.Report report) {
        return report.written() == 0
                && report.unchanged() == 0
                && report.failures().isEmpty();
    }

    private static Playlist album(Frame chosen, String name) throws CommandFailure {
        List<Playlist> matches = chosen.albums().stream()
                .filter(album -> album.id().value().equals(name) || album.name().equals(name))
                .toList();
        if (matches.size() == 1) {
            return matches.get(0);
        }
        String known = chosen.albums().stream()
                .map(album -> album.name() + " (" + album.id() + ")")
                .collect(Collectors.joining(", "));
        throw new CommandFailure(
                ExitCode.FAILED,
                matches.isEmpty()
                        ? chosen.name() + " has no album \"" + name + "\". "
                                + (known.isEmpty() ? "It has none." : "It has: " + known + ".")
                        : "Several albums are called \"" + name + "\"; use the id of one: " + known + ".");
    }

    private Locale language(AccountSession session) {
        return Locale.forLanguageTag(locale == null ? session.language() : locale);
    }
}
