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

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.StateStore;

/** Several processes with one store have one session (Aura sheet 2.4). */
class SharedSessionTest {

    private static final CloudRequest FRAMES = CloudRequest.get("/frames.json");
    private static final Duration A_WHILE = Duration.ofSeconds(301);

    private TestCloud cloud;
    private Session session;

    @BeforeEach
    void start() {
        cloud = new TestCloud();
        session = cloud.session(cloud.settings());
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void twoProcessesWithOneStoreShareOneSession() throws Exception {
        Session other = cloud.session(cloud.settings());
        session.send(FRAMES);
        other.send(FRAMES);
        assertThat(cloud.logins()).isEqualTo(1);
    }

    @Test
    void twoProcessesThatLookAtTheSameMomentLogInOnce() throws Exception {
        cloud.store.update("aura.session", text -> "{\"deviceId\":\"d1\"}");
        StateStore together = new MeetingStore(cloud.store, new CyclicBarrier(2));
        List<CompletableFuture<?>> processes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Session process = new Session(cloud.settings(), cloud.line(cloud.settings()), together, cloud.time);
            processes.add(CompletableFuture.runAsync(
                    () -> {
                        try {
                            process.send(FRAMES);
                        } catch (CloudException e) {
                            // The one whose turn it is not may be told to wait.
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    },
                    task -> new Thread(task, "process").start()));
        }
        for (CompletableFuture<?> process : processes) {
            process.get(20, TimeUnit.SECONDS);
        }
        assertThat(cloud.logins()).isEqualTo(1);
    }

    @Test
    void aTokenThatAnotherProcessGotMeanwhileIsUsedNotDropped() throws Exception {
        session.send(FRAMES);
        cloud.time.advance(A_WHILE);
        String old = cloud.store.get("aura.session");
        cloud.mira.expireTokens();
        cloud.session(cloud.settings()).send(FRAMES);
        StateStore late = new LateStore(cloud.store, old);
        new Session(cloud.settings(), cloud.line(cloud.settings()), late, cloud.time).send(FRAMES);
        assertThat(cloud.logins()).isEqualTo(2);
    }

    /** Everybody has read before anybody goes on. */
    private record MeetingStore(StateStore store, CyclicBarrier meeting) implements StateStore {
        @Override
        public String get(String key) throws IOException {
            String text = store.get(key);
            if (key.equals("aura.session")) {
                try {
                    meeting.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                    throw new IOException("the other one did not come", e);
                }
            }
            return text;
        }

        @Override
        public String update(String key, UnaryOperator<String> change) throws IOException {
            return store.update(key, change);
        }
    }

    /** Reads what was there before another process changed it. */
    private record LateStore(StateStore store, String old) implements StateStore {
        @Override
        public String get(String key) throws IOException {
            return key.equals("aura.session") ? old : store.get(key);
        }

        @Override
        public String update(String key, UnaryOperator<String> change) throws IOException {
            return store.update(key, change);
        }
    }
}
