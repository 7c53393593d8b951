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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.core.scheduler.CronJob;
import org.openhab.core.scheduler.ScheduledCompletableFuture;

class HostCronSchedulerTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** A Saturday. */
    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 11, 21, 12, 0, 0, 0, BERLIN);

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final HostCronScheduler scheduler = new HostCronScheduler(timer, () -> ZonedDateTime.now(ZoneId.of("UTC")));

    @AfterEach
    void close() {
        scheduler.close();
        timer.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 30 3 * * ?         | 2026-11-22T03:30",
                "0 30 3 * * *         | 2026-11-22T03:30",
                "0 0 13 ? * SAT       | 2026-11-21T13:00",
                "0 0 4 ? * 1          | 2026-11-23T04:00",
                "0 0 4 ? * 7          | 2026-11-22T04:00",
                "0 0 4 ? * 0          | 2026-11-22T04:00",
                "0 0/20 * * * ?       | 2026-11-21T12:20",
                "0 0 0 1 1 ? 2028     | 2028-01-01T00:00",
                "@daily               | 2026-11-22T00:00",
            })
    void expressionsMeanWhatTheyMeanInOpenhab(String expression, String next) {
        assertThat(new CronTimes(expression).after(NOON).toLocalDateTime()).hasToString(next);
    }

    @Test
    void anExpressionOfThePastHasNoNextTime() {
        assertThat(new CronTimes("0 0 0 1 1 ? 2020").after(NOON)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nightly", "0 3 * * *", "0 0 25 * * ?", "61 * * * * *", "0 0 0 ? * FOO"})
    void whatIsNoExpressionIsRefused(String expression) {
        assertThatIllegalArgumentException().isThrownBy(() -> scheduler.schedule(() -> {}, expression));
        assertThat(timer.getQueue()).isEmpty();
    }

    @Test
    void workIsDoneAgainEvenAfterItHasFailed() {
        AtomicInteger done = new AtomicInteger();
        scheduler.schedule(
                () -> {
                    done.incrementAndGet();
                    throw new IllegalStateException("a defect");
                },
                "* * * * * *");

        await().atMost(Duration.ofSeconds(20)).until(() -> done.get() >= 2);
    }

    @Test
    void workIsGivenItsDataAndItsExpression() {
        AtomicReference<Map<String, Object>> given = new AtomicReference<>(Map.of());
        scheduler.schedule(given::set, Map.of("a", 1), "* * * * * *");

        await().atMost(Duration.ofSeconds(20)).until(() -> !given.get().isEmpty());
        assertThat(given.get()).isEqualTo(Map.of("a", 1, CronJob.CRON, "* * * * * *"));
    }

    @Test
    void whatIsCancelledIsNotDone() {
        timer.setRemoveOnCancelPolicy(true);
        ScheduledCompletableFuture<Void> task = scheduler.schedule(() -> {}, "0 0 3 * * ?");
        assertThat(task.getScheduledTime()).isAfter(ZonedDateTime.now(ZoneId.of("UTC")));
        assertThat(timer.getQueue()).hasSize(1);

        task.cancel(true);

        assertThat(timer.getQueue()).isEmpty();
        assertThat(task.isCancelled()).isTrue();
    }

    @Test
    void whatIsScheduledEndsWithTheHost() {
        timer.setRemoveOnCancelPolicy(true);
        scheduler.schedule(() -> {}, "0 0 3 * * ?");

        scheduler.close();

        assertThat(timer.getQueue()).isEmpty();
    }
}
