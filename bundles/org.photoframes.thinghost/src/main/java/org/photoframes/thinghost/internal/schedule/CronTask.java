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
package org.photoframes.thinghost.internal.schedule;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.scheduler.ScheduledCompletableFuture;
import org.openhab.core.scheduler.SchedulerRunnable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that is done again and again, until it is cancelled or no time is left. */
final class CronTask implements ScheduledCompletableFuture<Void> {

    private final Logger logger = LoggerFactory.getLogger(CronTask.class);
    private final SchedulerRunnable work;
    private final CronTimes times;
    private final ScheduledExecutorService timer;
    private final Supplier<ZonedDateTime> clock;
    private final CompletableFuture<Void> promise = new CompletableFuture<>();
    private ZonedDateTime next;
    private @Nullable Future<?> waiting;

    CronTask(SchedulerRunnable work, CronTimes times, ScheduledExecutorService timer, Supplier<ZonedDateTime> clock) {
        this.work = work;
        this.times = times;
        this.timer = timer;
        this.clock = clock;
        next = clock.get();
    }

    /** Waits for the next time. A wait that ended early, as it may by a hair, does not make for two. */
    synchronized void await() {
        ZonedDateTime now = clock.get();
        ZonedDateTime due = times.after(now.isBefore(next) ? next : now);
        if (promise.isDone()) {
            return;
        }
        if (due == null) {
            promise.complete(null);
        } else {
            next = due;
            waiting = timer.schedule(this::run, Duration.between(now, due).toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void run() {
        try {
            work.run();
        } catch (Exception e) { // foreign work, and the next time is still to come
            logger.warn("Scheduled work failed", e);
        }
        await();
    }

    @Override
    public CompletableFuture<Void> getPromise() {
        return promise;
    }

    @Override
    public synchronized ZonedDateTime getScheduledTime() {
        return next;
    }

    @Override
    public synchronized boolean cancel(boolean mayInterrupt) {
        if (waiting != null) {
            waiting.cancel(mayInterrupt);
        }
        return promise.cancel(mayInterrupt);
    }

    @Override
    public boolean isCancelled() {
        return promise.isCancelled();
    }

    @Override
    public boolean isDone() {
        return promise.isDone();
    }

    @Override
    public Void get() throws InterruptedException, ExecutionException {
        return promise.get();
    }

    @Override
    public Void get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        return promise.get(timeout, unit);
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(Duration.between(clock.get(), getScheduledTime()));
    }

    @Override
    public int compareTo(Delayed other) {
        return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
}
