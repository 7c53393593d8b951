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
package org.photoframes.download.internal;

import java.util.HashSet;
import java.util.Set;

/**
 * Ends the waiting of threads. They are interrupted only where they wait for a source: an interrupt at another moment would
 * close the files that they are writing, the manifest's among them.
 */
final class Cancellation {

    private final Set<Thread> waiting = new HashSet<>();
    private boolean cancelled;

    /** Something that may wait. */
    @FunctionalInterface
    interface Waiting<T, E extends Exception> {
        T run() throws E, InterruptedException;
    }

    /**
     * Does what may wait.
     *
     * @throws InterruptedException if it was, or had been, cancelled
     */
    <T, E extends Exception> T allowedIn(Waiting<T, E> work) throws E, InterruptedException {
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
    synchronized void check() throws InterruptedException {
        if (cancelled) {
            throw new InterruptedException("cancelled");
        }
    }

    synchronized boolean cancelled() {
        return cancelled;
    }

    synchronized void cancel() {
        cancelled = true;
        waiting.forEach(Thread::interrupt);
    }
}
