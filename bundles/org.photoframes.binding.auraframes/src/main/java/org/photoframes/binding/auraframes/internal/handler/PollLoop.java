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
package org.photoframes.binding.auraframes.internal.handler;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Asks for a poll, and for the next one when it has ended, well or badly. No thread waits meanwhile.
 */
final class PollLoop implements AutoCloseable {

    private final ScheduledExecutorService timer;
    private final Supplier<CompletionStage<?>> poll;
    private final Supplier<@Nullable Duration> untilNext;
    private boolean open = true;
    private @Nullable Future<?> next;

    /** @param untilNext how long to wait after a poll; null to stop */
    PollLoop(
            ScheduledExecutorService timer, Supplier<CompletionStage<?>> poll, Supplier<@Nullable Duration> untilNext) {
        this.timer = timer;
        this.poll = poll;
        this.untilNext = untilNext;
    }

    synchronized void schedule(Duration delay) {
        if (open) {
            next = timer.schedule(this::run, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void run() {
        // Inside a stage even a defect ends as a failure, and the loop goes on.
        CompletableFuture.completedStage(null)
                .thenCompose(nothing -> poll.get())
                .whenComplete((frames, failure) -> again());
    }

    private void again() {
        Duration delay = untilNext.get();
        if (delay != null) {
            schedule(delay);
        }
    }

    @Override
    public synchronized void close() {
        open = false;
        if (next != null) {
            next.cancel(true);
            next = null;
        }
    }
}
