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
package org.photoframes.thinghost.internal.life;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.NamedThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls of handlers, factories and discoveries: in order for each thing, never on the caller's thread, and whatever they throw ends
 * here. A call that does not return within five seconds is told once and goes on, as in openHAB.
 */
final class HandlerCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How a call ended; without failure it has returned, or is late. */
    record Outcome(@Nullable Throwable failure) {
        boolean failed() {
            return failure != null;
        }
    }

    private static final Outcome GOOD = new Outcome(null);

    private final Logger logger = LoggerFactory.getLogger(HandlerCalls.class);
    private final ExecutorService pool = Executors.newCachedThreadPool(new NamedThreadFactory("things-handler", true));
    private final ScheduledThreadPoolExecutor watch =
            new ScheduledThreadPoolExecutor(1, new NamedThreadFactory("things-watch", true));
    private final Map<String, CompletableFuture<Outcome>> last = new ConcurrentHashMap<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    private final Duration patience;

    HandlerCalls() {
        this(PATIENCE);
    }

    HandlerCalls(Duration patience) {
        this.patience = patience;
        watch.setRemoveOnCancelPolicy(true);
    }

    /** Makes the call after all earlier ones of the same thing. */
    CompletableFuture<Outcome> later(Object whom, String what, Runnable call) {
        return Objects.requireNonNull(last.compute(
                whom.toString(), (uid, before) -> (before == null ? CompletableFuture.completedFuture(GOOD) : before)
                        .thenApplyAsync(ignored -> run(whom, what, call), pool)));
    }

    /** As {@link #later}, and waits for the end, but not longer than handlers may take. */
    Outcome await(Object whom, String what, Runnable call) {
        try {
            return later(whom, what, call).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return GOOD;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return GOOD;
        } catch (ExecutionException | RejectedExecutionException e) {
            return new Outcome(e);
        }
    }

    private Outcome run(Object whom, String what, Runnable call) {
        Future<?> impatience = watch.schedule(() -> tellLate(whom, what), patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            call.run();
            return GOOD;
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) { // foreign code
            String name = e.getClass().getName();
            if (told.add(whom + " " + what + " " + name)) {
                logger.warn("{} of {} failed; told once", what, whom, e);
            }
            return new Outcome(e);
        } finally {
            impatience.cancel(false);
        }
    }

    private void tellLate(Object whom, String what) {
        if (told.add(whom + " " + what + " late")) {
            logger.warn("{} of {} has not returned for {}; it must not block", what, whom, patience);
        }
    }

    /** Forgets what was told of a thing: it begins anew. */
    void forget(Object whom) {
        told.removeIf(key -> key.startsWith(whom + " "));
    }

    void close() {
        watch.shutdownNow();
        pool.shutdown();
    }
}
