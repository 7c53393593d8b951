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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.photoframes.cloud.Timekeeper;

/** A clock that stands still, jumps ahead by short waits, and keeps long ones until a test lets the time pass. */
final class FakeTime implements Timekeeper, Delays {

    private static final Duration SHORT = Duration.ofSeconds(4);

    private record Due(Instant at, CompletableFuture<Void> passed) {}

    private final List<Due> waiting = new ArrayList<>();
    private Instant now = Instant.parse("2026-09-12T05:45:00Z");

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void pause(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (duration.compareTo(Duration.ZERO) > 0) {
            now = now.plus(duration);
        }
    }

    @Override
    public CompletableFuture<Void> after(Duration time) {
        synchronized (this) {
            if (time.compareTo(SHORT) > 0) {
                CompletableFuture<Void> passed = new CompletableFuture<>();
                waiting.add(new Due(now.plus(time), passed));
                return passed;
            }
            now = now.plus(time);
        }
        return CompletableFuture.completedFuture(null);
    }

    void advance(Duration duration) {
        List<Due> due;
        synchronized (this) {
            now = now.plus(duration);
            due = waiting.stream().filter(d -> !d.at().isAfter(now)).toList();
            waiting.removeAll(due);
        }
        due.forEach(d -> d.passed().complete(null));
    }

    @Override
    public synchronized void close() {
        waiting.clear();
    }
}
