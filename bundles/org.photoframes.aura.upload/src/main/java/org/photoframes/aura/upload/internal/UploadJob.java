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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.upload.PictureResult;
import org.photoframes.aura.upload.Upload;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadListener;
import org.photoframes.aura.upload.UploadResult;
import org.photoframes.aura.upload.internal.QueuedPicture.Stage;
import org.photoframes.cloud.Cancellation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An upload as its owner sees it: some orders of the queue, and their pictures. A run carries it out, perhaps with others. */
final class UploadJob implements Upload, UploadListener {

    static final String CANCELLED = "The upload was cancelled.";

    private final Logger logger = LoggerFactory.getLogger(UploadJob.class);
    private final UploadQueue queue;
    private final UploadListener listener;
    private final Map<String, QueuedOrder> orders;
    private final Map<QueuedOrder, List<PictureTask>> tasks = new LinkedHashMap<>();
    private final CompletableFuture<UploadResult> result = new CompletableFuture<>();
    private @Nullable Cancellation run;
    private boolean cancelled;
    private boolean stopped;

    /** @param orders by their keys in the queue */
    UploadJob(UploadQueue queue, UploadListener listener, Map<String, QueuedOrder> orders) {
        this.queue = queue;
        this.listener = listener;
        this.orders = orders;
    }

    @Override
    public synchronized void cancel() {
        cancelled = true;
        endSoon();
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Ends it soon; the queue keeps everything. */
    synchronized void stop() {
        stopped = true;
        endSoon();
    }

    /** This run carries it out now. */
    synchronized void join(Cancellation carrying) {
        run = carrying;
        if (cancelled || stopped) {
            endSoon();
        }
    }

    private void endSoon() {
        if (run != null) {
            run.cancel();
        }
    }

    @Override
    public CompletionStage<UploadResult> result() {
        return result.minimalCompletionStage();
    }

    /** The keys of its orders. */
    Collection<String> orders() {
        return orders.keySet();
    }

    /** What it wants, whatever the pictures are; the oldest wish first. */
    Set<QueuedOrder> wishes() {
        return new LinkedHashSet<>(orders.values());
    }

    /** Its pictures of which that is wanted, the same ones each time; those of a folder are in its place. */
    List<PictureTask> tasks(QueuedOrder wish, Preparing preparing) throws InterruptedException {
        List<PictureTask> known = tasks.get(wish);
        if (known != null) {
            return known;
        }
        List<PictureTask> found = new ArrayList<>();
        for (Map.Entry<String, QueuedOrder> order : orders.entrySet()) {
            if (order.getValue().equals(wish)) {
                preparing.expand(order.getKey(), wish.plan());
                queue.pictures(order.getKey())
                        .forEach((key, picture) -> found.add(new PictureTask(key, picture, queue, this)));
            }
        }
        tasks.put(wish, found);
        return found;
    }

    /** Listeners are foreign: what one of them throws must not end what others have ordered. */
    @Override
    public void happened(UploadEvent event) {
        try {
            listener.happened(event);
        } catch (RuntimeException e) {
            logger.warn("A listener of an upload failed", e);
        }
    }

    /** @param problem why it ends early; null if it came to its end */
    void end(@Nullable String problem) {
        String why = problem;
        List<PictureTask> all = tasks.values().stream().flatMap(List::stream).toList();
        try {
            if (isCancelled()) {
                forget(all);
            }
            orders.keySet().forEach(queue::removeOrder);
        } catch (UncheckedIOException e) {
            why = why == null ? String.valueOf(e.getMessage()) : why;
        }
        List<PictureResult> results = new ArrayList<>();
        for (PictureTask task : all) {
            results.add(task.result(why));
        }
        result.complete(new UploadResult(results, why));
    }

    private static void forget(List<PictureTask> all) {
        for (PictureTask task : all) {
            if (!task.over() && !task.isAt(Stage.SELECTED) && !task.isAt(Stage.KNOWN)) {
                task.problem(CANCELLED);
                task.end();
            }
        }
    }
}
