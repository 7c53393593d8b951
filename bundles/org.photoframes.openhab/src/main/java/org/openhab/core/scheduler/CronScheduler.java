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
package org.openhab.core.scheduler;

import java.util.Map;

/**
 * Does work at the times of cron expressions: seconds, minutes, hours, day of month, month, day of week (Monday is 1) and,
 * if wanted, year. An expression that is none is refused with an {@link IllegalArgumentException}.
 */
public interface CronScheduler {
    ScheduledCompletableFuture<Void> schedule(CronJob job, Map<String, Object> data, String cronExpression);

    ScheduledCompletableFuture<Void> schedule(SchedulerRunnable runnable, String cronExpression);
}
