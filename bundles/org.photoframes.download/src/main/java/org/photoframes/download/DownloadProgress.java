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

import java.time.Duration;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How far a download is. Files are counted; a Live Photo and a video have two, the still and the motion.
 *
 * @param state how it stands
 * @param listed files that were seen in the listing so far
 * @param listingDone whether these are all
 * @param counts what became of them
 * @param bytes received so far, without what earlier runs received
 * @param bytesPerSecond over the last half minute; 0 while nothing came
 * @param remaining how much longer at this pace; null while that is not known
 */
public record DownloadProgress(
        DownloadState state,
        int listed,
        boolean listingDone,
        Counts counts,
        long bytes,
        double bytesPerSecond,
        @Nullable Duration remaining) {

    /** Files that need no more work. */
    public int finished() {
        return counts.fetched() + counts.present() + counts.duplicates() + counts.skipped() + counts.failed();
    }

    /** Between 0 and 100; 0 while the listing is not done. */
    public double percent() {
        return state == DownloadState.DONE ? 100 : listingDone && listed > 0 ? 100.0 * finished() / listed : 0;
    }
}
