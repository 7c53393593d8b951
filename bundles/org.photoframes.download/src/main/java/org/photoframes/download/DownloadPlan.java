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
package org.photoframes.download;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What to download, where to and how fast.
 *
 * @param folder the target; made if it is not there
 * @param yearFolders whether new files go into a folder for the year in which they were taken
 * @param choice which media
 * @param since only photos that were taken (if that is unknown: added) on this day or later; null for all
 * @param duplicates what to do with a picture that is there already as another photo
 * @param workers how many files at a time, at least 1
 * @param pause between the starts of two files; longer by itself when the source has trouble
 * @param zone for the times of photos whose place and collection have no known zone
 * @param dryRun whether to only tell what would be fetched; nothing is written then
 */
public record DownloadPlan(
        Path folder,
        boolean yearFolders,
        Choice choice,
        @Nullable LocalDate since,
        Duplicates duplicates,
        int workers,
        Duration pause,
        ZoneId zone,
        boolean dryRun) {

    public static final int WORKERS = 2;
    public static final Duration PAUSE = Duration.ofMillis(1500);

    /** Which media. */
    public enum Choice {
        ALL,
        /** No videos and no clips of Live Photos. */
        WITHOUT_VIDEOS,
        /** Videos and clips of Live Photos, without their stills. */
        VIDEOS
    }

    /** What to do with a picture that is there already, byte for byte, as another photo. */
    public enum Duplicates {
        /** Store it again. */
        KEEP,
        /** Make it a hard link to the one that is there, where the file system can; store it again where it cannot. */
        LINK,
        /** Note it in the manifest only. */
        SKIP
    }

    /** @throws IllegalArgumentException if there is no worker or the pause is negative */
    public DownloadPlan {
        folder = folder.toAbsolutePath().normalize();
        if (workers < 1 || pause.isNegative()) {
            throw new IllegalArgumentException("at least one worker and no negative pause");
        }
    }

    /** Everything, politely, into the folder. */
    public static DownloadPlan into(Path folder) {
        return new DownloadPlan(
                folder, false, Choice.ALL, null, Duplicates.KEEP, WORKERS, PAUSE, ZoneId.systemDefault(), false);
    }
}
