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

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Lets time pass without holding a thread. */
interface Delays extends AutoCloseable {

    /** Comes true after the time; cancelled if this is closed before, so that nobody waits for ever. */
    CompletableFuture<Void> after(Duration time);

    @Override
    void close();

    /** By the clock of the machine. */
    static Delays system(String name) {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
        timer.setKeepAliveTime(10, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        Set<CompletableFuture<Void>> waiting = ConcurrentHashMap.newKeySet();
        return new Delays() {
            @Override
            public CompletableFuture<Void> after(Duration time) {
                CompletableFuture<Void> passed = new CompletableFuture<>();
                waiting.add(passed);
                passed.whenComplete((done, failure) -> waiting.remove(passed));
                try {
                    timer.schedule(() -> passed.complete(null), time.toMillis(), TimeUnit.MILLISECONDS);
                } catch (RejectedExecutionException e) {
                    passed.cancel(false);
                }
                return passed;
            }

            @Override
            public void close() {
                timer.shutdownNow();
                waiting.forEach(passed -> passed.cancel(false));
            }
        };
    }
}
