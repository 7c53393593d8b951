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
package org.photoframes.download.internal;

import java.time.Instant;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.download.Counts;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadState;
import org.photoframes.download.Failure;

/** A run as the manifest keeps it. Fields are kept by their names, for good; times in milliseconds since 1970. */
record RunRecord(
        String source,
        DownloadState state,
        long started,
        @Nullable Long ended,
        int listed,
        Counts counts,
        long bytes,
        List<Failure> failures,
        @Nullable String problem) {

    static RunRecord of(DownloadRun run) {
        Instant ended = run.ended();
        return new RunRecord(
                run.source(),
                run.state(),
                run.started().toEpochMilli(),
                ended == null ? null : (Long) ended.toEpochMilli(),
                run.listed(),
                run.counts(),
                run.bytes(),
                run.failures(),
                run.problem());
    }

    DownloadRun run() {
        return new DownloadRun(
                source,
                state,
                Instant.ofEpochMilli(started),
                ended == null ? null : Instant.ofEpochMilli(ended),
                listed,
                counts,
                bytes,
                failures,
                problem);
    }
}
