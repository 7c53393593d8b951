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
package org.photoframes.thinghost.internal.schedule;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.i18n.TimeZoneProvider;
import org.openhab.core.scheduler.CronJob;
import org.openhab.core.scheduler.CronScheduler;
import org.openhab.core.scheduler.ScheduledCompletableFuture;
import org.openhab.core.scheduler.SchedulerRunnable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Times are those of the house. What is scheduled ends with the host. */
@Component(service = CronScheduler.class)
public final class HostCronScheduler implements CronScheduler {

    private final ScheduledExecutorService timer;
    private final Supplier<ZonedDateTime> clock;
    private final Set<CronTask> tasks = ConcurrentHashMap.newKeySet();

    @Activate
    public HostCronScheduler(@Reference TimeZoneProvider zone) {
        this(ThreadPoolManager.getScheduledPool("scheduler"), () -> ZonedDateTime.now(zone.getTimeZone()));
    }

    HostCronScheduler(ScheduledExecutorService timer, Supplier<ZonedDateTime> clock) {
        this.timer = timer;
        this.clock = clock;
    }

    @Override
    public ScheduledCompletableFuture<Void> schedule(CronJob job, Map<String, Object> data, String cronExpression) {
        Map<String, Object> given = new HashMap<>(data);
        given.put(CronJob.CRON, cronExpression);
        return schedule(() -> job.run(given), cronExpression);
    }

    @Override
    public ScheduledCompletableFuture<Void> schedule(SchedulerRunnable runnable, String cronExpression) {
        CronTask task = new CronTask(runnable, new CronTimes(cronExpression), timer, clock);
        tasks.add(task);
        task.getPromise().whenComplete((nothing, thrown) -> tasks.remove(task));
        task.await();
        return task;
    }

    @Deactivate
    void close() {
        tasks.forEach(task -> task.cancel(false));
    }
}
