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
package org.photoframes.binding.auraframes.internal.testing;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import org.openhab.core.scheduler.CronJob;
import org.openhab.core.scheduler.CronScheduler;
import org.openhab.core.scheduler.ScheduledCompletableFuture;
import org.openhab.core.scheduler.SchedulerRunnable;

/** A scheduler whose times come when the test says so. An expression is what has six words. */
public final class ManualCron implements CronScheduler {

    private final List<Task> tasks = new ArrayList<>();

    /** The expressions that somebody waits for. */
    public List<String> expressions() {
        return tasks.stream()
                .filter(task -> !task.isDone())
                .map(task -> task.expression)
                .toList();
    }

    /** The time has come for everything. */
    public void fire() throws Exception {
        for (Task task : List.copyOf(tasks)) {
            if (!task.isDone()) {
                task.work.run();
            }
        }
    }

    @Override
    public ScheduledCompletableFuture<Void> schedule(CronJob job, Map<String, Object> data, String cronExpression) {
        return schedule(() -> job.run(data), cronExpression);
    }

    @Override
    public ScheduledCompletableFuture<Void> schedule(SchedulerRunnable runnable, String cronExpression) {
        if (cronExpression.split(" ").length != 6) {
            throw new IllegalArgumentException(cronExpression);
        }
        Task task = new Task(runnable, cronExpression);
        tasks.add(task);
        return task;
    }

    private static final class Task extends CompletableFuture<Void> implements ScheduledCompletableFuture<Void> {
        private final SchedulerRunnable work;
        private final String expression;

        Task(SchedulerRunnable work, String expression) {
            this.work = work;
            this.expression = expression;
        }

        @Override
        public CompletableFuture<Void> getPromise() {
            return this;
        }

        @Override
        public ZonedDateTime getScheduledTime() {
            throw new UnsupportedOperationException("nobody asks");
        }

        @Override
        public long getDelay(TimeUnit unit) {
            throw new UnsupportedOperationException("nobody asks");
        }

        @Override
        public int compareTo(Delayed other) {
            throw new UnsupportedOperationException("nobody asks");
        }
    }
}
