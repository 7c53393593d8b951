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
package org.photoframes.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CancellationTest {

    private final Cancellation cancellation = new Cancellation();

    @Test
    void endsTheWaitingOfEveryThread() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        List<CompletableFuture<Boolean>> waiting = List.of(interrupted(begun), interrupted(begun));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        cancellation.cancel();

        for (CompletableFuture<Boolean> each : waiting) {
            assertThat(each.get(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Comes true when a thread that waits was interrupted. */
    private CompletableFuture<Boolean> interrupted(CountDownLatch begun) {
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                cancellation.<Boolean, RuntimeException>allowedIn(() -> {
                    begun.countDown();
                    return new CountDownLatch(1).await(20, TimeUnit.SECONDS);
                });
                ended.complete(false);
            } catch (InterruptedException e) {
                ended.complete(!Thread.currentThread().isInterrupted());
            }
        });
        thread.start();
        return ended;
    }

    @Test
    void leavesAThreadAloneThatDoesNotWait() throws Exception {
        String done = cancellation.<String, RuntimeException>allowedIn(() -> "done");

        cancellation.cancel();

        assertThat(done).isEqualTo("done");
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void letsNobodyWaitAfterwards() {
        cancellation.cancel();

        assertThat(cancellation.cancelled()).isTrue();
        assertThatThrownBy(() -> cancellation.<String, RuntimeException>allowedIn(() -> "done"))
                .isInstanceOf(InterruptedException.class);
    }
}
