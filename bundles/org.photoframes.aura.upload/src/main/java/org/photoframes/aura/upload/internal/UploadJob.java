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
package org.photoframes.aura.upload.internal;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameIntake;
import org.photoframes.aura.upload.PictureResult;
import org.photoframes.aura.upload.Upload;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadListener;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.UploadResult;
import org.photoframes.aura.upload.internal.QueuedPicture.Stage;
import org.photoframes.aura.upload.internal.prepare.Preparation;
import org.photoframes.cloud.Timekeeper;

/** An upload under way: some orders of the queue, one after the other. */
final class UploadJob implements Upload {

    private final AuraAccount account;
    private final UploadQueue queue;
    private final PictureStore store;
    private final Preparation preparation;
    private final Timekeeper time;
    private final UploadListener listener;
    private final Map<String, QueuedOrder> orders;
    private final Cancellation cancellation = new Cancellation();
    private final CompletableFuture<UploadResult> result = new CompletableFuture<>();
    private final List<PictureTask> tasks = new ArrayList<>();
    private final Map<PictureTask, PictureTask> twins = new LinkedHashMap<>();
    private final Patience patience;
    private volatile boolean forget;

    UploadJob(
            AuraAccount account,
            UploadQueue queue,
            PictureStore store,
            Preparation preparation,
            Timekeeper time,
            UploadListener listener,
            Map<String, QueuedOrder> orders) {
        this.account = account;
        this.queue = queue;
        this.store = store;
        this.preparation = preparation;
        this.time = time;
        this.listener = listener;
        this.orders = orders;
        patience = new Patience(time, cancellation, listener);
    }

    @Override
    public void cancel() {
        forget = true;
        cancellation.cancel();
    }

    /** Ends it soon; the queue keeps everything. */
    void stop() {
        cancellation.cancel();
    }

    @Override
    public CompletionStage<UploadResult> result() {
        return result.minimalCompletionStage();
    }

    /** The keys of its orders. */
    Iterable<String> orders() {
        return orders.keySet();
    }

    void run() {
        String problem = null;
        try {
            for (Map.Entry<String, QueuedOrder> order : orders.entrySet()) {
                run(order.getKey(), order.getValue());
            }
        } catch (InterruptedException e) {
            problem = forget ? "The upload was cancelled." : "The upload was interrupted; it can be resumed.";
        } catch (Postponed e) {
            problem = e.getMessage() + " What is not finished stays in the queue.";
        } catch (UncheckedIOException e) {
            problem = String.valueOf(e.getMessage());
        } catch (RuntimeException e) {
            // Listeners and accounts are foreign; whoever waits for the end must hear of it all the same.
            problem = "The upload has a defect: " + e;
        } finally {
            end(problem);
        }
    }

    private void end(@Nullable String problem) {
        String why = problem;
        try {
            if (forget) {
                forget();
            }
            orders.keySet().forEach(queue::removeOrder);
        } catch (UncheckedIOException e) {
            why = why == null ? String.valueOf(e.getMessage()) : why;
        }
        List<PictureResult> results = new ArrayList<>();
        for (PictureTask task : tasks) {
            PictureTask twin = twins.get(task);
            results.add(twin == null ? task.result(why) : twin.result(why, task.label()));
        }
        result.complete(new UploadResult(results, why));
    }

    private void forget() {
        for (PictureTask task : tasks) {
            if (!task.over() && !task.isAt(Stage.SELECTED) && !task.isAt(Stage.KNOWN)) {
                task.problem("The upload was cancelled.");
                task.end();
            }
        }
    }

    private void run(String key, QueuedOrder order) throws Postponed, InterruptedException {
        UploadPlan plan = order.plan();
        Preparing preparing = new Preparing(queue, preparation, patience, time);
        preparing.expand(key, plan);
        List<PictureTask> mine = new ArrayList<>();
        queue.pictures(key).forEach((k, picture) -> mine.add(new PictureTask(k, picture, queue)));
        tasks.addAll(mine);
        List<FrameIntake> frames = writable(order, mine);
        if (frames.isEmpty()) {
            return;
        }
        Sending sending = new Sending(queue, store, patience, listener, frames);
        KnownPhotos known = new KnownPhotos(account, frames.get(0), patience);
        Map<String, PictureTask> byIdentifier = new HashMap<>();
        for (int from = 0; from < mine.size(); from += FrameIntake.BATCH) {
            List<PictureTask> batch = mine.subList(from, Math.min(mine.size(), from + FrameIntake.BATCH));
            for (PictureTask task : batch) {
                cancellation.check();
                prepare(task, preparing, plan, byIdentifier);
            }
            sending.send(batch, known);
        }
        new Confirmation(account, patience, listener, plan).confirm(mine, frames);
    }

    private void prepare(PictureTask task, Preparing preparing, UploadPlan plan, Map<String, PictureTask> byIdentifier)
            throws Postponed, InterruptedException {
        try {
            if (task.isAt(Stage.ACCEPTED)) {
                listener.happened(preparing.prepare(task, plan));
            }
        } catch (Refusal e) {
            // Not if it could not be read because we are being stopped.
            cancellation.check();
            String sentence = String.valueOf(e.getMessage());
            task.problem(sentence);
            task.end();
            listener.happened(new UploadEvent.Failed(task.label(), null, sentence));
            return;
        }
        PictureTask twin = byIdentifier.putIfAbsent(task.ready().localIdentifier(), task);
        if (twin != null) {
            twins.put(task, twin);
            task.end();
        }
    }

    /** The frames that may be written; the others are told about, and get nothing. */
    private List<FrameIntake> writable(QueuedOrder order, List<PictureTask> mine)
            throws Postponed, InterruptedException {
        look(order);
        List<FrameIntake> frames = new ArrayList<>();
        for (FrameId id : order.frameIds()) {
            FrameIntake frame = account.intake(id);
            String objection = frame.objection();
            if (objection == null) {
                frames.add(frame);
                continue;
            }
            String sentence = Patience.sentence(objection);
            for (PictureTask task : mine) {
                task.problem(sentence);
                listener.happened(new UploadEvent.Failed(task.label(), id, sentence));
            }
        }
        if (frames.isEmpty()) {
            mine.forEach(PictureTask::end);
        }
        return frames;
    }

    /** Sees to it that its frames are known: what is not read yet, or was left out once, is no reason to give pictures up. */
    private void look(QueuedOrder order) throws Postponed, InterruptedException {
        try {
            if (someUnknown(order)) {
                patience.ask(account::poll);
            }
            if (someUnknown(order)) {
                // That may have been answered from memory.
                patience.pause(AuraSettings.SHORTEST_POLL_INTERVAL);
                patience.ask(account::poll);
            }
        } catch (Refusal e) {
            throw new Postponed(String.valueOf(e.getMessage()), e);
        }
    }

    private boolean someUnknown(QueuedOrder order) {
        return order.frameIds().stream().anyMatch(id -> account.frame(id) == null);
    }
}
