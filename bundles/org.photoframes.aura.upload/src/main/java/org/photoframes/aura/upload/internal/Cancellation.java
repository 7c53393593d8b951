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

import org.eclipse.jdt.annotation.Nullable;

/** Ends the waiting of an upload's thread. It is interrupted only where it waits: elsewhere an interrupt would close the queue's file. */
final class Cancellation {

    private @Nullable Thread waiting;
    private boolean cancelled;

    /** Something that may wait. */
    @FunctionalInterface
    interface Waiting<T, E extends Exception> {
        T run() throws E, InterruptedException;
    }

    /** @throws InterruptedException if it was, or had been, cancelled */
    <T, E extends Exception> T allowedIn(Waiting<T, E> work) throws E, InterruptedException {
        synchronized (this) {
            check();
            waiting = Thread.currentThread();
        }
        try {
            return work.run();
        } finally {
            synchronized (this) {
                waiting = null;
                // An interrupt that came too late must not hit what comes next.
                Thread.interrupted();
            }
        }
    }

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
        Thread thread = waiting;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
