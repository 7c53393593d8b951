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

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.RequestPolicy;
import org.photoframes.cloud.Timekeeper;

/** Lets the JSON requests of one line pass one at a time, in the order they came, not too close together. */
final class Pacing {

    private final RequestPolicy policy;
    private final Timekeeper clock;
    private final Semaphore turn = new Semaphore(1, true);

    // Both are read and written by the holder of the turn only.
    private @Nullable Instant lastStart;
    private @Nullable Instant lastWrite;

    Pacing(RequestPolicy policy, Timekeeper clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** Waits for the turn, which the caller gives back with {@link #done()}. */
    void awaitTurn() throws InterruptedException {
        turn.acquire();
    }

    void done() {
        turn.release();
    }

    /** Waits until the policy allows the holder of the turn to send; the request starts when this returns. */
    void awaitStart(boolean write) throws InterruptedException {
        Duration wait = left(lastStart, policy.readGap());
        if (write) {
            Duration forWrite = left(lastWrite, policy.writeGap());
            wait = forWrite.compareTo(wait) > 0 ? forWrite : wait;
        }
        clock.pause(wait);
        lastStart = clock.instant();
        if (write) {
            lastWrite = lastStart;
        }
    }

    private Duration left(@Nullable Instant last, Duration gap) {
        if (last == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), last.plus(gap));
        // A clock that was set back must not make anybody wait longer than the gap.
        return left.compareTo(gap) > 0 ? gap : left;
    }
}
