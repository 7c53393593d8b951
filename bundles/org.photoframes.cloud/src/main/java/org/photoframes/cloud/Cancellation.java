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
package org.photoframes.cloud;

import java.util.HashSet;
import java.util.Set;

/**
 * Ends the waiting of threads for good. They are interrupted only where they wait, for a cloud, say: an interrupt at another
 * moment would close the files that they are writing, such as a queue or a manifest. Safe for use by many threads.
 */
public final class Cancellation {

    private final Set<Thread> waiting = new HashSet<>();
    private boolean cancelled;

    /** Something that may wait. */
    @FunctionalInterface
    public interface Waiting<T, E extends Exception> {
        T run() throws E, InterruptedException;
    }

    /**
     * Does what may wait.
     *
     * @throws InterruptedException if it was, or had been, cancelled
     */
    public <T, E extends Exception> T allowedIn(Waiting<T, E> work) throws E, InterruptedException {
        synchronized (this) {
            check();
            waiting.add(Thread.currentThread());
        }
        try {
            return work.run();
        } finally {
            synchronized (this) {
                waiting.remove(Thread.currentThread());
                // An interrupt that came too late must not hit what comes next.
                Thread.interrupted();
            }
        }
    }

    /** @throws InterruptedException if it was cancelled */
    public synchronized void check() throws InterruptedException {
        if (cancelled) {
            throw new InterruptedException("cancelled");
        }
    }

    /** Whether it was cancelled. */
    public synchronized boolean cancelled() {
        return cancelled;
    }

    /** Interrupts whoever waits, now and in the future. */
    public synchronized void cancel() {
        cancelled = true;
        waiting.forEach(Thread::interrupt);
    }
}
