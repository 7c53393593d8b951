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
package org.photoframes.binding.auraframes.internal.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.download.Counts;
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadJob;
import org.photoframes.download.DownloadListener;
import org.photoframes.download.DownloadPlan;
import org.photoframes.download.DownloadProgress;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadService;
import org.photoframes.download.DownloadState;
import org.photoframes.download.Failure;
import org.photoframes.download.Verification;
import org.photoframes.download.VerifyListener;
import org.photoframes.photos.PhotoMedium.Role;
import org.photoframes.photos.PhotoSource;

/** Downloads that go as the test says, on the test's thread. */
public final class ScriptedDownloads implements DownloadService {

    public static final Instant STARTED = Instant.parse("2026-08-20T11:00:00Z");
    public static final Instant ENDED = Instant.parse("2026-08-20T11:30:00Z");

    public final List<Job> jobs = new ArrayList<>();

    /** What the manifest says; null if there is none. */
    public @Nullable DownloadRun earlier;

    /** What is wrong with the folder; null if nothing is. */
    public @Nullable String trouble;

    public static DownloadRun run(DownloadState state, Counts counts) {
        boolean over = state.isOver();
        return new DownloadRun("s", state, STARTED, over ? ENDED : null, 10, counts, 1000, failures(counts), null);
    }

    public static Counts counts(int fetched, int present, int failed) {
        return new Counts(fetched, present, 0, 0, 0, failed, 0);
    }

    private static List<Failure> failures(Counts counts) {
        return counts.failed() == 0 ? List.of() : List.of(new Failure("a1", Role.STILL, "it is a web page", true));
    }

    public Job last() {
        return jobs.get(jobs.size() - 1);
    }

    @Override
    public DownloadJob start(PhotoSource source, DownloadPlan plan, DownloadListener listener) throws IOException {
        if (trouble != null) {
            throw new IOException(trouble);
        }
        Job job = new Job(source, plan, listener);
        jobs.add(job);
        return job;
    }

    @Override
    public @Nullable DownloadRun lastRun(Path folder, String source) throws IOException {
        if (trouble != null) {
            throw new IOException(trouble);
        }
        return earlier;
    }

    @Override
    public Verification verify(Path folder, VerifyListener listener) {
        throw new AssertionError("nobody verifies");
    }

    /** One of them. */
    public static final class Job implements DownloadJob {

        public final PhotoSource source;
        public final DownloadPlan plan;
        public boolean cancelled;
        private final DownloadListener listener;
        private final CompletableFuture<DownloadRun> run = new CompletableFuture<>();
        private DownloadProgress progress =
                new DownloadProgress(DownloadState.RUNNING, 0, false, Counts.NONE, 0, 0, null);

        Job(PhotoSource source, DownloadPlan plan, DownloadListener listener) {
            this.source = source;
            this.plan = plan;
            this.listener = listener;
        }

        /** So far it has come, of ten files. */
        public void comes(Counts counts) {
            progress = new DownloadProgress(DownloadState.RUNNING, 10, true, counts, 1000, 10, null);
        }

        public void tells(DownloadEvent event) {
            listener.happened(event);
        }

        public void ends(DownloadState state, Counts counts) {
            progress = new DownloadProgress(state, 10, true, counts, 1000, 0, null);
            run.complete(ScriptedDownloads.run(state, counts));
        }

        public void fails(String problem) {
            progress = new DownloadProgress(DownloadState.FAILED, 10, true, Counts.NONE, 0, 0, null);
            run.complete(
                    new DownloadRun("s", DownloadState.FAILED, STARTED, ENDED, 10, Counts.NONE, 0, List.of(), problem));
        }

        @Override
        public DownloadProgress progress() {
            return progress;
        }

        @Override
        public void pause() {
            throw new AssertionError("nobody pauses");
        }

        @Override
        public void resume() {
            throw new AssertionError("nobody pauses");
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public CompletionStage<DownloadRun> run() {
            return run;
        }
    }
}
