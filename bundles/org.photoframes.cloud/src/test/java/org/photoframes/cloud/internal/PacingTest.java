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
package org.photoframes.cloud.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.photoframes.cloud.internal.LocalServer.json;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.photoframes.cloud.CloudException.NetworkFailure;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.CloudStream;

class PacingTest {

    private static final CloudRequest READ = CloudRequest.get("/read");
    private static final CloudRequest WRITE = CloudRequest.put("/write", new JsonObject());

    private Lines lines;
    private LocalServer server;
    private CloudLine line;

    @BeforeEach
    void open() throws Exception {
        lines = new Lines();
        server = new LocalServer().answers(json(200, "{}"));
        line = lines.open(server.url());
    }

    @AfterEach
    void close() {
        lines.close();
        server.close();
    }

    @Test
    void startsKeepTheirDistance() throws Exception {
        line.send(READ);
        assertThat(lines.clock.pauses()).isEmpty();
        line.send(READ);
        line.send(WRITE);
        line.send(READ);
        line.send(WRITE);
        assertThat(lines.clock.pauses()).extracting(Duration::toMillis).containsExactly(250L, 250L, 250L, 250L);
        line.send(WRITE);
        assertThat(lines.clock.pauses()).last().isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void timeThatPassedAnywayIsNotWaitedForAgain() throws Exception {
        line.send(READ);
        lines.clock.advance(Duration.ofMillis(100));
        line.send(READ);
        lines.clock.advance(Duration.ofSeconds(1));
        line.send(READ);
        assertThat(lines.clock.pauses()).containsExactly(Duration.ofMillis(150));
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWaitLonger() throws Exception {
        line.send(READ);
        lines.clock.advance(Duration.ofDays(-3));
        line.send(READ);
        assertThat(lines.clock.pauses()).containsExactly(Duration.ofMillis(250));
    }

    @Test
    void oneRequestIsUnderWayAtATime() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        server.answers((request, response, callback) -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            inside.decrementAndGet();
            json(200, "{}").give(request, response, callback);
        });
        CompletableFuture<?>[] calls = new CompletableFuture<?>[3];
        for (int i = 0; i < calls.length; i++) {
            calls[i] = inBackground(() -> line.send(READ));
        }
        await().until(() -> inside.get() == 1);
        server.answers(json(200, "{}"));
        // Streams do not stand in this queue.
        try (CloudStream stream = line.stream(READ)) {
            assertThat(stream.status()).isEqualTo(200);
        }
        assertThat(server.seen()).hasSize(2);
        goOn.countDown();
        await().until(() -> CompletableFuture.allOf(calls).isDone());
        assertThat(server.seen()).hasSize(4);
        assertThat(most).hasValue(1);
    }

    @Test
    void anInterruptEndsTheRequestAndItsConnection() throws Exception {
        try (StallingServer stalling = new StallingServer()) {
            AtomicReference<Throwable> ended = new AtomicReference<>();
            CloudLine stalled = lines.open(stalling.url());
            Thread caller = new Thread(() -> {
                try {
                    stalled.send(READ);
                } catch (Exception e) { // whatever it is, the test looks at it
                    ended.set(e);
                }
            });
            caller.start();
            await().until(stalling::wasAsked);
            assertThat(stalling.wasLeft()).isFalse();

            caller.interrupt();

            await().untilAsserted(() -> assertThat(ended.get()).isInstanceOf(InterruptedException.class));
            await().until(stalling::wasLeft);
        }
    }

    @Test
    void closingTheLineEndsWhatIsUnderWay() throws Exception {
        try (StallingServer stalling = new StallingServer()) {
            CloudLine stalled = lines.open(stalling.url());
            CompletableFuture<?> call = inBackground(() -> stalled.send(READ));
            await().until(stalling::wasAsked);

            stalled.close();

            await().untilAsserted(() -> assertThat(call).isCompletedExceptionally());
            await().until(stalling::wasLeft);
            assertThatThrownBy(() -> stalled.send(READ))
                    .isInstanceOf(NetworkFailure.class)
                    .hasMessageContaining("closed");
        }
    }

    private interface Call {
        void make() throws Exception;
    }

    private static CompletableFuture<Void> inBackground(Call call) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        new Thread(() -> {
                    try {
                        call.make();
                        done.complete(null);
                    } catch (Exception e) { // whatever it is, the test looks at it
                        done.completeExceptionally(e);
                    }
                })
                .start();
        return done;
    }
}
