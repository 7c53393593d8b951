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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.Cancellation;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.download.DownloadJob;
import org.photoframes.download.DownloadListener;
import org.photoframes.download.DownloadPlan;
import org.photoframes.download.DownloadProgress;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadState;
import org.photoframes.exif.ExifService;
import org.photoframes.photos.PhotoSource;

/** A download: one thread that lists, some that work, and the folder that belongs to them until the end. */
final class Job implements DownloadJob {

    private final PhotoSource source;
    private final DownloadPlan plan;
    private final ExifService exif;
    private final Timekeeper time;
    private final Tally tally;
    private final Pace pace;
    private final Cancellation cancellation = new Cancellation();
    private final CompletableFuture<DownloadRun> run = new CompletableFuture<>();

    private final Consumer<Job> whenOver;

    private @Nullable String problem;

    /** @param whenOver told when the folder is free, before anybody who waits for the end */
    Job(
            PhotoSource source,
            DownloadPlan plan,
            DownloadListener listener,
            ExifService exif,
            Timekeeper time,
            Consumer<Job> whenOver) {
        this.source = source;
        this.plan = plan;
        this.exif = exif;
        this.time = time;
        this.whenOver = whenOver;
        tally = new Tally(source.id(), time, listener);
        pace = new Pace(plan.pause(), time);
    }

    DownloadPlan plan() {
        return plan;
    }

    String source() {
        return source.id();
    }

    DownloadRun soFar() {
        return tally.run();
    }

    /** Takes the folder and begins. */
    void start() throws IOException {
        TargetFolder folder = new TargetFolder(plan.folder());
        Manifest manifest;
        if (plan.dryRun()) {
            manifest = Manifest.look(plan.folder());
        } else {
            folder.prepare();
            manifest = Manifest.open(plan.folder());
        }
        boolean begun = false;
        try {
            Settlement settlement = new Settlement(folder, manifest, time);
            if (!plan.dryRun()) {
                settlement.settleEarlier();
                folder.clean(manifest.partials().stream().map(folder::partial).toList());
                manifest.run(RunRecord.of(tally.run()));
            }
            Triage triage = new Triage(source.id(), plan, folder, manifest, tally);
            Workers workers = plan.dryRun() ? null : workers(folder, manifest, settlement, triage);
            Listing listing = new Listing(source, plan, triage, exif, tally, pace, cancellation, time);
            thread("list", () -> all(listing, workers, manifest, settlement)).start();
            begun = true;
        } finally {
            if (!begun) {
                manifest.close();
            }
        }
    }

    @Override
    public DownloadProgress progress() {
        return tally.progress();
    }

    @Override
    public void pause() {
        pace.hold(true);
        tally.state(DownloadState.PAUSED);
    }

    @Override
    public void resume() {
        pace.hold(false);
        tally.state(DownloadState.RUNNING);
    }

    @Override
    public void cancel() {
        cancellation.cancel();
    }

    @Override
    public CompletionStage<DownloadRun> run() {
        return run.minimalCompletionStage();
    }

    /** Cancels for a reason: nothing more can be done. The first reason counts. */
    private synchronized void fail(String why) {
        if (problem == null && !cancellation.cancelled()) {
            problem = why;
        }
        cancellation.cancel();
    }

    private synchronized @Nullable String problem() {
        return problem;
    }

    private Workers workers(TargetFolder folder, Manifest manifest, Settlement settlement, Triage triage) {
        Shelf shelf = new Shelf(source.id(), folder, manifest, settlement, time);
        return new Workers(
                plan,
                new Fetcher(
                        new Receiver(folder, manifest, tally, cancellation),
                        folder,
                        exif,
                        pace,
                        tally,
                        cancellation,
                        time),
                new Newcomers(plan.duplicates(), folder, manifest, settlement, shelf, triage, new Darkroom(exif)),
                new Residents(folder, shelf, triage, exif),
                tally,
                cancellation,
                this::fail);
    }

    private void all(Listing listing, @Nullable Workers workers, Manifest manifest, Settlement settlement) {
        String unfinished = null;
        try {
            try {
                unfinished = listing.read(workers);
            } finally {
                if (workers != null) {
                    workers.finish();
                }
            }
            if (unfinished == null && !cancellation.cancelled()) {
                listing.tellWhatIsGone(manifest, settlement);
            }
        } catch (InterruptedException e) {
            // Cancelled: by somebody, or by a failure that has said why.
        } catch (IOException e) {
            fail(new DiskTrouble(e).sentence(plan.folder()));
        } catch (RuntimeException e) {
            // Sources and listeners are foreign; whoever waits for the end must hear of it all the same.
            fail("The download has a defect: " + e);
        } finally {
            end(manifest, settlement, unfinished);
        }
    }

    private void end(Manifest manifest, Settlement settlement, @Nullable String unfinished) {
        String why = problem() == null ? unfinished : problem();
        DownloadState state = why != null
                ? DownloadState.FAILED
                : cancellation.cancelled() ? DownloadState.CANCELLED : DownloadState.DONE;
        tally.end(state, why);
        try {
            try (manifest) {
                if (!plan.dryRun()) {
                    settlement.settle();
                    manifest.run(RunRecord.of(tally.run()));
                }
            }
        } catch (IOException e) {
            tally.end(DownloadState.FAILED, new DiskTrouble(e).sentence(plan.folder()));
        } finally {
            whenOver.accept(this);
            run.complete(tally.run());
        }
    }

    static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, "photoframes-download-" + name);
        thread.setDaemon(true);
        return thread;
    }
}
