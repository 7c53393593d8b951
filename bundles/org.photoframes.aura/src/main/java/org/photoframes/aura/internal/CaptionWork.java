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
package org.photoframes.aura.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.Caption;
import org.photoframes.aura.CaptionChange;
import org.photoframes.aura.CaptionJob;
import org.photoframes.aura.CaptionListener;
import org.photoframes.aura.CaptionPlan;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.ListedAsset;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.Timekeeper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Captions photo by photo, on a thread of its own that mostly waits for the write budget. */
final class CaptionWork implements CaptionJob {

    private static final Logger LOG = LoggerFactory.getLogger(CaptionWork.class);

    /** Failures in a row after which there is no point in going on (Aura sheet 4.2). */
    private static final int HOPELESS = 5;

    private record Todo(Asset asset, @Nullable CaptionText text) {}

    private final FrameId frame;
    private final CaptionPlan plan;
    private final CaptionListener listener;
    private final AuraAccount account;
    private final Captions captions;
    private final Timekeeper time;
    private final CompletableFuture<Report> report = new CompletableFuture<>();
    private final Map<AssetId, String> failures = new LinkedHashMap<>();
    private final Thread thread;
    private int written;
    private int unchanged;
    private volatile boolean cancelled;

    private CaptionWork(
            FrameId frame,
            CaptionPlan plan,
            CaptionListener listener,
            AuraAccount account,
            Captions captions,
            Timekeeper time) {
        this.frame = frame;
        this.plan = plan;
        this.listener = listener;
        this.account = account;
        this.captions = captions;
        this.time = time;
        thread = new Thread(this::run, "aura-captions-" + account.key());
        thread.setDaemon(true);
    }

    static CaptionWork start(
            FrameId frame,
            CaptionPlan plan,
            CaptionListener listener,
            AuraAccount account,
            Captions captions,
            Timekeeper time) {
        CaptionWork work = new CaptionWork(frame, plan, listener, account, captions, time);
        work.thread.start();
        return work;
    }

    @Override
    public CompletionStage<Report> report() {
        return report;
    }

    @Override
    public void cancel() {
        cancelled = true;
        thread.interrupt();
    }

    private void run() {
        String ended = "It has a defect";
        boolean passing = false;
        try {
            CloudException failure = work();
            ended = failure == null ? null : String.valueOf(failure.getMessage());
            passing = failure != null && isPassing(failure);
        } catch (InterruptedException | CancellationException e) {
            cancelled = true;
        } catch (RuntimeException e) {
            // A listener's, or ours: nobody else would hear of it, and the report must not claim that all was tried.
            LOG.warn("Captioning photos of frame {} has a defect", frame, e);
        } finally {
            Map<AssetId, String> why = Map.copyOf(failures);
            report.complete(
                    cancelled
                            ? new Report(written, unchanged, why, null, false, true)
                            : new Report(written, unchanged, why, ended, passing, false));
        }
    }

    /** Whether the same may succeed later. */
    private static boolean isPassing(CloudException failure) {
        return !(failure instanceof CloudException.NotAllowed
                || failure instanceof CloudException.NotFound
                || failure instanceof CloudException.BadRequest
                || failure instanceof CloudException.MalformedAnswer);
    }

    /** @return why it ended before all was tried; null if all was */
    private @Nullable CloudException work() throws InterruptedException {
        List<Todo> todo;
        try {
            todo = todo();
        } catch (CloudException e) {
            return e;
        }
        int inARow = 0;
        for (Todo each : todo) {
            if (cancelled) {
                return null;
            }
            CloudException failure = captioned(each);
            if (failure == null) {
                inARow = 0;
                continue;
            }
            failures.put(each.asset().id(), String.valueOf(failure.getMessage()));
            listener.failed(each.asset().id(), String.valueOf(failure.getMessage()));
            boolean endsAll = failure instanceof CloudException.NotAllowed
                    || failure instanceof CloudException.BudgetExhausted
                    || failure instanceof CloudException.CredentialsRefused
                    || failure instanceof CloudException.SessionEnded;
            if (endsAll || ++inARow >= HOPELESS) {
                return failure;
            }
        }
        return null;
    }

    /** What has to be written, newest photo first; all else is done. */
    private List<Todo> todo() throws CloudException, InterruptedException {
        List<Todo> todo = new ArrayList<>();
        int photos = 0;
        int writes = 0;
        for (Asset asset : assets()) {
            photos++;
            List<String> said =
                    asset.captions(frame).stream().map(Caption::text).toList();
            CaptionChange change = plan.change(asset.taken(), said);
            String problem = change.problem();
            if (problem != null) {
                failures.put(asset.id(), problem);
                listener.failed(asset.id(), problem);
            } else if (change.kind().isChange()) {
                todo.add(new Todo(asset, change.text()));
                writes += change.writes();
            } else {
                unchanged++;
                listener.captioned(asset.id(), false);
            }
        }
        listener.planned(photos, writes, account.writingTakes(writes));
        return todo;
    }

    /** Pages are read only until all photos have come by; the newest come first. */
    private List<Asset> assets() throws CloudException, InterruptedException {
        try (Stream<ListedAsset> all = account.assets(frame)) {
            return all.map(ListedAsset::asset)
                    .filter(asset -> plan.photos().contains(asset.id()))
                    .limit(plan.photos().size())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw reason(e);
        }
    }

    /** The cloud's own failure, which a listing wraps once or twice. */
    private static CloudException reason(Exception e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof CloudException known) {
                return known;
            }
        }
        return new CloudException.NetworkFailure(String.valueOf(e.getMessage()), e);
    }

    /**
     * Waits while the budget is used up, but not after the cloud has refused writes: that ends the job (Aura sheet 4.2).
     *
     * @return why it could not be done; null if it was
     */
    private @Nullable CloudException captioned(Todo todo) throws InterruptedException {
        while (true) {
            try {
                listener.captioned(
                        todo.asset().id(),
                        captions.job(todo.asset(), todo.text()).get());
                written++;
                return null;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof CloudException.BudgetExhausted spent
                        && account.health().budget().stoppedUntil() == null) {
                    listener.waiting(spent.freeAt());
                    time.pause(Duration.between(time.instant(), spent.freeAt()));
                } else if (e.getCause() instanceof CloudException failure) {
                    return failure;
                } else {
                    throw new IllegalStateException("a caption failed in an unknown way", e.getCause());
                }
            }
        }
    }
}
