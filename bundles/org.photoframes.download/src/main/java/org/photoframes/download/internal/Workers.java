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

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.Cancellation;
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadPlan;
import org.photoframes.download.Failure;

/** The threads that do what the listing found to be done. */
final class Workers {

    /** So far the listing runs ahead of the work: far enough to tell most frames' end early, in a few megabytes. */
    private static final int AHEAD = 5_000;

    private final DownloadPlan plan;
    private final Fetcher fetcher;
    private final Newcomers newcomers;
    private final Residents residents;
    private final Tally tally;
    private final Cancellation cancellation;
    private final Consumer<String> fail;
    private final BlockingQueue<Task> tasks = new ArrayBlockingQueue<>(AHEAD);

    /** What could not be had at first; it is tried once more when everything else is done. */
    private final Queue<Task> again = new ConcurrentLinkedQueue<>();

    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean complete;

    /** @param fail ends the download with a sentence for people */
    Workers(
            DownloadPlan plan,
            Fetcher fetcher,
            Newcomers newcomers,
            Residents residents,
            Tally tally,
            Cancellation cancellation,
            Consumer<String> fail) {
        this.plan = plan;
        this.fetcher = fetcher;
        this.newcomers = newcomers;
        this.residents = residents;
        this.tally = tally;
        this.cancellation = cancellation;
        this.fail = fail;
        for (int i = 1; i <= plan.workers(); i++) {
            threads.add(Job.thread(String.valueOf(i), this::work));
        }
        threads.forEach(Thread::start);
    }

    /** Hands a task over; waits while there are too many. */
    void add(Task task) throws InterruptedException {
        cancellation.allowedIn(() -> {
            tasks.put(task);
            return task;
        });
    }

    /** Waits until everything that was handed over is done, or the download is cancelled. */
    void finish() {
        complete = true;
        for (Thread thread : threads) {
            boolean ended = false;
            while (!ended) {
                try {
                    thread.join();
                    ended = true;
                } catch (InterruptedException e) {
                    // They have been told as well, and the folder is theirs until they have ended.
                }
            }
        }
    }

    private void work() {
        try {
            for (Task task = next(); task != null; task = next()) {
                work(task, again::add);
            }
            for (Task task = again.poll(); task != null; task = again.poll()) {
                work(task, null);
            }
        } catch (InterruptedException e) {
            // Cancelled.
        } catch (DiskTrouble e) {
            fail.accept(e.sentence(plan.folder()));
        } catch (JobEnds e) {
            fail.accept(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // Sources and listeners are foreign; the download must come to an end all the same.
            fail.accept("The download has a defect: " + e);
        }
    }

    private @Nullable Task next() throws InterruptedException {
        while (true) {
            boolean last = complete;
            Task task = cancellation.<@Nullable Task, RuntimeException>allowedIn(
                    () -> tasks.poll(100, TimeUnit.MILLISECONDS));
            if (task != null || last) {
                return task;
            }
        }
    }

    /** @param later takes a task that may succeed later; null if this is its last chance */
    private void work(Task task, @Nullable Consumer<Task> later) throws InterruptedException, DiskTrouble, JobEnds {
        try {
            DownloadEvent event = settled(task);
            tally.happened(event == null ? fetched(task) : event);
        } catch (Unobtainable e) {
            if (e.passing() && later != null) {
                later.accept(task.toFetch());
            } else {
                tally.happened(new DownloadEvent.Failed(new Failure(
                        task.photo().id(), task.medium().role(), String.valueOf(e.getMessage()), e.passing())));
            }
        } catch (IOException e) {
            throw new DiskTrouble(e);
        }
    }

    /** What can be done without fetching; null if it has to be fetched. */
    private @Nullable DownloadEvent settled(Task task) throws IOException {
        String found = task.found();
        ManifestEntry claim = task.claim();
        if (task.work() == Task.Work.RECOGNISE && found != null) {
            return residents.recognise(task, found);
        }
        if (task.work() == Task.Work.UPDATE && claim != null) {
            return residents.update(task, claim);
        }
        byte[] md5 = task.medium().md5();
        return newcomers.asDuplicate(task, md5 == null ? null : HexFormat.of().formatHex(md5));
    }

    private DownloadEvent fetched(Task task)
            throws IOException, InterruptedException, DiskTrouble, JobEnds, Unobtainable {
        return newcomers.take(task, fetcher.fetch(task.key(), task.medium()));
    }
}
