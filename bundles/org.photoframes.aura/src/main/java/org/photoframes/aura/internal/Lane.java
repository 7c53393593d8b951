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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.photoframes.cloud.CloudException;

/** One after the other, on one thread: commands before polls, polls before long readings. */
final class Lane implements AutoCloseable {

    /** What goes first. */
    enum Order {
        COMMAND,
        POLL,
        READING
    }

    private final AtomicLong count = new AtomicLong();
    private final ThreadPoolExecutor thread;
    private final Delays delays;

    Lane(String name, Delays delays) {
        ThreadFactory factory = work -> {
            Thread created = new Thread(work, name);
            created.setDaemon(true);
            return created;
        };
        thread = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), factory);
        thread.allowCoreThreadTimeOut(true);
        this.delays = delays;
    }

    /** Queues a call. If the lane is closed before it runs, the answer is cancelled. */
    <T> CompletableFuture<T> submit(Order order, CloudCall<T> call) {
        Turn<T> turn = new Turn<>(order, count.getAndIncrement(), call, new CompletableFuture<>());
        try {
            thread.execute(turn);
        } catch (RejectedExecutionException e) {
            turn.answer.cancel(false);
        }
        return turn.answer;
    }

    /** Comes true after the time, without holding the lane. */
    CompletableFuture<Void> pause(Duration time) {
        return delays.after(time);
    }

    @Override
    public void close() {
        delays.close();
        thread.shutdownNow().forEach(work -> ((Turn<?>) work).answer.cancel(false));
        if (!Thread.currentThread().isInterrupted()) {
            try {
                thread.awaitTermination(2, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private record Turn<T>(Order order, long number, CloudCall<T> call, CompletableFuture<T> answer)
            implements Runnable, Comparable<Turn<?>> {

        @Override
        public void run() {
            try {
                answer.complete(call.call());
            } catch (CloudException e) {
                answer.completeExceptionally(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                answer.cancel(false);
            } catch (RuntimeException e) {
                // A defect must reach whoever waits for the answer, and must not end the lane.
                answer.completeExceptionally(e);
            }
        }

        @Override
        public int compareTo(Turn<?> other) {
            int byOrder = order.compareTo(other.order);
            return byOrder != 0 ? byOrder : Long.compare(number, other.number);
        }
    }
}
