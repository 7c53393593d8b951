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

import java.time.Instant;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A download from its start to its end.
 *
 * @param source {@link org.photoframes.photos.PhotoSource#id()}
 * @param state how it ended, or {@link DownloadState#RUNNING}
 * @param started when
 * @param ended when; null while it runs, or if it was cut off
 * @param listed files that the source listed
 * @param counts what became of them
 * @param bytes received
 * @param failures which files could not be fetched, at most {@link #MOST_FAILURES}
 * @param problem why it ended early, a sentence for people; null if it did not
 */
public record DownloadRun(
        String source,
        DownloadState state,
        Instant started,
        @Nullable Instant ended,
        int listed,
        Counts counts,
        long bytes,
        List<Failure> failures,
        @Nullable String problem) {

    public static final int MOST_FAILURES = 1000;

    public DownloadRun {
        failures = List.copyOf(failures);
    }
}
