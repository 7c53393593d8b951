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

import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openhab.core.common.NamedThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread on which it is decided which handler starts and which stops. */
final class LifecycleThread {
    private static final long PATIENCE_SECONDS = 30;

    private final Logger logger = LoggerFactory.getLogger(LifecycleThread.class);
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new NamedThreadFactory("things-life", true));
    private final ThreadLocal<Boolean> here = ThreadLocal.withInitial(() -> false);

    void soon(Runnable step) {
        try {
            executor.execute(() -> run(step));
        } catch (RejectedExecutionException e) {
            logger.debug("The host has stopped; nothing starts or stops any more");
        }
    }

    /** Takes the step and waits for its end, within reason. */
    void now(Runnable step) {
        if (here.get()) {
            step.run();
            return;
        }
        try {
            executor.submit(() -> run(step)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            logger.warn("Starting or stopping of things has not come to an end within {} s", PATIENCE_SECONDS);
        } catch (ExecutionException | RejectedExecutionException e) {
            logger.debug("The host stops", e);
        }
    }

    private void run(Runnable step) {
        here.set(true);
        try {
            step.run();
        } catch (RuntimeException | LinkageError e) { // a fault in one step must not end the life of all things
            logger.warn("A step in the life of things failed", e);
        }
    }

    void close() {
        executor.shutdown();
    }
}
