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
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.download.DownloadPlan;
import org.photoframes.download.DownloadPlan.Choice;
import org.photoframes.download.DownloadPlan.Duplicates;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options of everything that fetches photos. */
final class DownloadOptions {

    @Option(names = "--years", description = "Put new photos into a folder for the year in which they were taken.")
    private boolean years;

    @ArgGroup
    @Nullable
    private Videos videos;

    static final class Videos {
        @Option(names = "--videos-only", description = "Only videos and the clips of Live Photos, without stills.")
        private boolean only;

        @Option(names = "--no-videos", description = "No videos and no clips of Live Photos.")
        private boolean none;
    }

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only photos that were taken on that day or later, such as 2024-12-31.")
    @Nullable
    private LocalDate since;

    @Option(
            names = "--dedupe",
            description =
                    "Store the same picture of two people once, as a hard link where the file system can do that.")
    private boolean dedupe;

    @Option(names = "--no-links", description = "With --dedupe: no hard link, only a note in the manifest.")
    private boolean noLinks;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "2",
            description = "So many files at a time (default: ${DEFAULT-VALUE}).")
    private int parallel;

    @Option(
            names = "--pause",
            paramLabel = "MS",
            defaultValue = "1500",
            description =
                    "Milliseconds between the starts of two files (default: ${DEFAULT-VALUE}). Be kind to the cloud.")
    private int pause;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Time zone of photos whose place and frame have none, such as Europe/Vienna (default: this"
                    + " machine's).")
    @Nullable
    private String zone;

    /** @throws CommandFailure with a sentence if an option makes no sense */
    DownloadPlan plan(Path folder, boolean dryRun) throws CommandFailure {
        if (parallel < 1 || parallel > 32) {
            throw wrong("--parallel must be between 1 and 32, not " + parallel + ".");
        }
        if (pause < 0) {
            throw wrong("--pause must not be negative.");
        }
        Videos choice = videos;
        return new DownloadPlan(
                folder,
                years,
                choice == null ? Choice.ALL : choice.only ? Choice.VIDEOS : Choice.WITHOUT_VIDEOS,
                since,
                !dedupe ? Duplicates.KEEP : noLinks ? Duplicates.SKIP : Duplicates.LINK,
                parallel,
                Duration.ofMillis(pause),
                zone(),
                dryRun);
    }

    private ZoneId zone() throws CommandFailure {
        String name = zone;
        try {
            return name == null ? ZoneId.systemDefault() : ZoneId.of(name);
        } catch (DateTimeException e) {
            throw wrong("--zone: there is no time zone " + name + "; it must be like Europe/Vienna.");
        }
    }

    private static CommandFailure wrong(String sentence) {
        return new CommandFailure(ExitCode.WRONG_USAGE, sentence);
    }

    /** A folder's name for a frame: what file systems do not bear is left out. */
    static String folderName(String frame) {
        String name = frame.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        return name.isEmpty() || name.toUpperCase(Locale.ROOT).matches("CON|PRN|AUX|NUL|COM\\d|LPT\\d")
                ? "frame " + name
                : name.substring(0, Math.min(80, name.length()));
    }
}
