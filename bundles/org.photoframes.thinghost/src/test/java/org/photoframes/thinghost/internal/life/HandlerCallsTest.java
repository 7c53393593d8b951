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

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.ThingUID;

class HandlerCallsTest {
    private static final ThingUID HALL = new ThingUID("sample:frame:hall");
    private static final ThingUID ATTIC = new ThingUID("sample:frame:attic");

    private final HandlerCalls calls = new HandlerCalls(Duration.ofMillis(50));
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        calls.close();
    }

    @Test
    void callsOfOneThingComeInOrderAndNeverAtOnce() {
        AtomicInteger running = new AtomicInteger();
        for (int i = 0; i < 100; i++) {
            int number = i;
            calls.later(HALL, "handleCommand", () -> {
                heard.add(running.incrementAndGet() + ":" + number);
                running.decrementAndGet();
            });
        }

        await().until(() -> heard.size() == 100);
        assertThat(heard).startsWith("1:0", "1:1").endsWith("1:98", "1:99").allMatch(each -> each.startsWith("1:"));
    }

    @Test
    void aThingThatBlocksHoldsUpNobodyElse() throws Exception {
        CountDownLatch stuck = new CountDownLatch(1);

        HandlerCalls.Outcome outcome = calls.await(HALL, "initialize", () -> wait(stuck));
        calls.later(HALL, "handleCommand", () -> heard.add("hall"));
        calls.later(ATTIC, "handleCommand", () -> heard.add("attic")).get(5, TimeUnit.SECONDS);

        assertThat(outcome.failed()).isFalse();
        assertThat(heard).containsExactly("attic");
        stuck.countDown();
        await().untilAsserted(() -> assertThat(heard).containsExactly("attic", "hall"));
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatACallThrowsEndsThere() {
        HandlerCalls.Outcome outcome = calls.await(HALL, "dispose", () -> {
            throw new NoSuchMethodError("from another version");
        });

        assertThat(outcome.failure()).isInstanceOf(NoSuchMethodError.class);
        assertThat(calls.await(HALL, "dispose", () -> heard.add("again")).failed())
                .isFalse();
        assertThat(heard).containsExactly("again");
    }
}
