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

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.download.Counts;
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadListener;
import org.photoframes.download.DownloadProgress;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadState;
import org.photoframes.download.Failure;

/** Counts what happens in a download and tells its listener, one event at a time. */
final class Tally {

    private static final Duration WINDOW = Duration.ofSeconds(30);

    private final String source;
    private final InstantSource time;
    private final DownloadListener listener;
    private final Instant started;
    private final List<Failure> failures = new ArrayList<>();
    private final Deque<Received> recent = new ArrayDeque<>();
    private final Object telling = new Object();

    private DownloadState state = DownloadState.RUNNING;
    private @Nullable Instant ended;
    private @Nullable String problem;
    private int listed;
    private boolean listingDone;
    private int fetched;
    private int present;
    private int updated;
    private int duplicates;
    private int skipped;
    private int failed;
    private int gone;
    private long bytes;

    Tally(String source, InstantSource time, DownloadListener listener) {
        this.source = source;
        this.time = time;
        this.listener = listener;
        started = time.instant();
    }

    synchronized void listed() {
        listed++;
    }

    synchronized void skipped() {
        skipped++;
    }

    synchronized void present() {
        present++;
    }

    synchronized void received(int count) {
        bytes += count;
        Instant now = time.instant();
        Received last = recent.peekLast();
        if (last != null && Duration.between(last.at, now).toMillis() < 500) {
            last.bytes += count;
        } else {
            recent.add(new Received(now, count));
        }
    }

    synchronized void state(DownloadState now) {
        if (!state.isOver()) {
            state = now;
        }
    }

    synchronized void end(DownloadState now, @Nullable String why) {
        state = now;
        problem = why;
        ended = time.instant();
    }

    /** Counts the event and tells it. */
    void happened(DownloadEvent event) {
        synchronized (this) {
            count(event);
        }
        synchronized (telling) {
            listener.happened(event);
        }
    }

    private void count(DownloadEvent event) {
        if (event instanceof DownloadEvent.Listed) {
            listingDone = true;
        } else if (event instanceof DownloadEvent.Fetched) {
            fetched++;
        } else if (event instanceof DownloadEvent.Recognised) {
            present++;
        } else if (event instanceof DownloadEvent.Updated) {
            present++;
            updated++;
        } else if (event instanceof DownloadEvent.Duplicate) {
            duplicates++;
        } else if (event instanceof DownloadEvent.Gone) {
            gone++;
        } else if (event instanceof DownloadEvent.Failed failure) {
            failed++;
            if (failures.size() < DownloadRun.MOST_FAILURES) {
                failures.add(failure.failure());
            }
        }
    }

    synchronized DownloadProgress progress() {
        Counts counts = counts();
        double rate = rate();
        DownloadProgress soFar = new DownloadProgress(state, listed, listingDone, counts, bytes, rate, null);
        int done = counts.fetched() + counts.failed();
        Duration elapsed = Duration.between(started, time.instant());
        Duration remaining = listingDone && done > 0 && !state.isOver()
                ? elapsed.multipliedBy(listed - soFar.finished()).dividedBy(done)
                : null;
        return new DownloadProgress(state, listed, listingDone, counts, bytes, rate, remaining);
    }

    synchronized DownloadRun run() {
        return new DownloadRun(source, state, started, ended, listed, counts(), bytes, failures, problem);
    }

    private Counts counts() {
        return new Counts(fetched, present, updated, duplicates, skipped, failed, gone);
    }

    private double rate() {
        Instant now = time.instant();
        Instant since = now.minus(WINDOW);
        while (!recent.isEmpty() && recent.getFirst().at.isBefore(since)) {
            recent.removeFirst();
        }
        Received first = recent.peekFirst();
        if (first == null) {
            return 0;
        }
        long sum = recent.stream().mapToLong(r -> r.bytes).sum();
        Instant from = started.isAfter(since) ? started : since;
        double seconds = Math.max(0.5, Duration.between(from, now).toMillis() / 1000.0);
        return sum / seconds;
    }

    private static final class Received {
        final Instant at;
        long bytes;

        Received(Instant at, long bytes) {
            this.at = at;
            this.bytes = bytes;
        }
    }
}
