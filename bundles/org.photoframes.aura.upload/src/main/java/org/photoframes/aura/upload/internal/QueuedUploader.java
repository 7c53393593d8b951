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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.upload.AuraUploader;
import org.photoframes.aura.upload.PictureOrigin;
import org.photoframes.aura.upload.Upload;
import org.photoframes.aura.upload.UploadListener;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.internal.origin.Origins;
import org.photoframes.aura.upload.internal.prepare.Preparation;
import org.photoframes.cloud.Timekeeper;

/** The uploads of one account, one after the other; those that want the same and wait at the same time are carried out together. */
final class QueuedUploader implements AuraUploader {

    private static final long PATIENCE_SECONDS = 10;

    private final AuraAccount account;
    private final UploadQueue queue;
    private final PictureStore store;
    private final Preparation preparation;
    private final Timekeeper time;
    private final Consumer<AuraUploader> whenClosed;
    private final ExecutorService thread;
    private final Set<UploadJob> jobs = new HashSet<>();
    private final List<UploadJob> waiting = new ArrayList<>();
    private boolean closed;

    QueuedUploader(
            AuraAccount account,
            UploadQueue queue,
            PictureStore store,
            Preparation preparation,
            Timekeeper time,
            Consumer<AuraUploader> whenClosed) {
        this.account = account;
        this.queue = queue;
        this.store = store;
        this.preparation = preparation;
        this.time = time;
        this.whenClosed = whenClosed;
        ThreadPoolExecutor one =
                new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread fresh = new Thread(work, "photoframes-upload-" + account.key());
                    fresh.setDaemon(true);
                    return fresh;
                });
        one.allowCoreThreadTimeOut(true);
        thread = one;
    }

    @Override
    public synchronized Upload upload(
            List<FrameId> frames, List<PictureOrigin> pictures, UploadPlan plan, UploadListener listener)
            throws IOException {
        open();
        if (frames.isEmpty()) {
            throw new IllegalArgumentException("an upload needs a frame");
        }
        if (plan.dryRun()) {
            DryRun look = new DryRun(pictures, plan, listener, preparation, time);
            thread.execute(look::run);
            return look;
        }
        List<QueuedPicture> queued = new ArrayList<>();
        Map<Integer, byte[]> held = new LinkedHashMap<>();
        for (PictureOrigin origin : pictures) {
            if (!(origin instanceof PictureOrigin.OnDisk || origin instanceof PictureOrigin.OnWeb)) {
                held.put(queued.size(), bytes(origin, plan));
            }
            queued.add(QueuedPicture.of(Origins.label(origin), origin));
        }
        QueuedOrder order = QueuedOrder.of(frames, plan);
        String key = kept(() -> queue.add(order, queued, held));
        return start(Map.of(key, order), listener);
    }

    @Override
    public Upload resume(UploadListener listener) throws IOException {
        return resume(order -> true, listener);
    }

    @Override
    public Upload resume(Set<FrameId> frames, UploadListener listener) throws IOException {
        return resume(order -> frames.containsAll(order.frameIds()), listener);
    }

    private synchronized Upload resume(Predicate<QueuedOrder> wanted, UploadListener listener) throws IOException {
        open();
        Map<String, QueuedOrder> left = new LinkedHashMap<>(kept(queue::orders));
        left.values().removeIf(wanted.negate());
        jobs.forEach(job -> job.orders().forEach(left::remove));
        return start(left, listener);
    }

    @Override
    public synchronized int unfinished() {
        return closed ? 0 : queue.size();
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            jobs.forEach(UploadJob::stop);
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        store.close();
        queue.close();
        whenClosed.accept(this);
    }

    private void open() throws IOException {
        if (closed) {
            throw new IOException("The uploader is closed.");
        }
    }

    private static <T> T kept(Supplier<T> work) throws IOException {
        try {
            return work.get();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private UploadJob start(Map<String, QueuedOrder> orders, UploadListener listener) {
        UploadJob job = new UploadJob(queue, listener, orders);
        jobs.add(job);
        waiting.add(job);
        thread.execute(this::goOn);
        return job;
    }

    private void goOn() {
        List<UploadJob> together = next();
        while (!together.isEmpty()) {
            List<UploadJob> over = together;
            try {
                over = new UploadRun(account, queue, store, preparation, time, together).run();
            } finally {
                over(over);
            }
            together = new ArrayList<>(together);
            together.removeAll(over);
        }
    }

    /** The upload that waits longest, and those that want the same; none if an earlier call took it along. */
    private synchronized List<UploadJob> next() {
        List<UploadJob> together = new ArrayList<>();
        if (!waiting.isEmpty()) {
            Set<QueuedOrder> wishes = waiting.get(0).wishes();
            waiting.removeIf(job -> job.wishes().equals(wishes) && together.add(job));
        }
        return together;
    }

    private synchronized void over(List<UploadJob> those) {
        those.forEach(jobs::remove);
    }

    /** What a text or a caller holds, which nobody could give again after a restart. */
    private static byte[] bytes(PictureOrigin origin, UploadPlan plan) throws IOException {
        try {
            return new Origins(plan.rules()).read(origin).bytes();
        } catch (Refusal e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
