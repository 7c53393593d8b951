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

import dev.failsafe.Execution;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.RequestPolicy;

/**
 * Which requests are repeated, how often and when. Failsafe keeps the count and the delays; the waiting is the line's,
 * by its own clock.
 */
final class Repeats {

    /** The share of a delay by which it is made shorter or longer. */
    private static final double SPREAD = 0.25;

    private final RequestPolicy policy;
    private final RandomGenerator random;

    Repeats(RequestPolicy policy, RandomGenerator random) {
        this.policy = policy;
        this.random = random;
    }

    Execution<Object> begin(CloudRequest request) {
        int most = !request.idempotent()
                ? 0
                : request.write() == CloudRequest.Write.NONE ? policy.retries() : Math.min(1, policy.retries());
        return Execution.of(RetryPolicy.builder()
                .handle(CloudException.NetworkFailure.class, CloudException.ServerError.class)
                .withMaxRetries(most)
                .withDelayFn((context) -> delay(context.getAttemptCount()))
                .build());
    }

    private Duration delay(int attempts) {
        double spread = 1 + SPREAD * (2 * random.nextDouble() - 1);
        double nanos = policy.firstRetryDelay().toNanos() * Math.pow(2, attempts - 1) * spread;
        return Duration.ofNanos((long) nanos);
    }
}
