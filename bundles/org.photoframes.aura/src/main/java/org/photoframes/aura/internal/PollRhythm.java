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
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AccountHealth.SessionState;
import org.photoframes.aura.AuraSettings;
import org.photoframes.cloud.CloudException;

/** When to poll again (Aura sheet 2.4, 4.2). */
final class PollRhythm {

    private static final Duration LONGEST = Duration.ofHours(1);

    /** For accounts whose credentials are wrong: nothing changes before they are corrected, and that opens the account anew. */
    private static final Duration NEVER = Duration.ofDays(365);

    private final Duration interval;
    private final RandomGenerator random;

    PollRhythm(Duration interval, RandomGenerator random) {
        this.interval = interval;
        this.random = random;
    }

    /**
     * @param failures polls that failed in a row
     * @param failure why the last one failed; null if it did not
     * @param nextLogin before when no login is made; null if nothing holds it back
     */
    Duration untilNext(
            int failures,
            @Nullable CloudException failure,
            SessionState session,
            @Nullable Instant nextLogin,
            Instant now) {
        if (session == SessionState.REFUSED) {
            return NEVER;
        }
        Duration pause = interval;
        for (int i = 1; i < failures && pause.compareTo(LONGEST) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        pause = failures > 1 ? min(pause, max(LONGEST, interval)) : pause;
        pause = pause.multipliedBy(900 + random.nextInt(201)).dividedBy(1000);
        // What the cloud asks for is a least time, so no jitter may shorten it.
        if (failure instanceof CloudException.Throttled throttled && throttled.retryAfter() != null) {
            pause = max(pause, throttled.retryAfter());
        }
        if (nextLogin != null) {
            pause = max(pause, Duration.between(now, nextLogin).plusSeconds(1));
        }
        return max(pause, AuraSettings.SHORTEST_POLL_INTERVAL);
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
