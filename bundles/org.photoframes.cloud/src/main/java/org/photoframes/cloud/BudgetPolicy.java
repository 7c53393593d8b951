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

import java.time.Duration;
import java.util.List;

/**
 * How many writes a cloud bears: a bucket of tokens, one for each write request, failed ones included.
 *
 * @param capacity tokens in a full bucket
 * @param refillInterval the time in which one token comes back
 * @param reserve tokens that only {@link CloudRequest.Write#INTERACTIVE} requests may take
 * @param failuresToTrip so many failed writes in a row stop all writes, as {@link CloudLine#trip()} does
 * @param tripPauses how long writes stop after the first trip, after the second one in a row, and so on; the last one
 *     repeats
 */
public record BudgetPolicy(
        int capacity, Duration refillInterval, int reserve, int failuresToTrip, List<Duration> tripPauses) {

    public BudgetPolicy {
        tripPauses = List.copyOf(tripPauses);
        if (capacity < 1 || reserve < 0 || reserve >= capacity || failuresToTrip < 1 || tripPauses.isEmpty()) {
            throw new IllegalArgumentException("no usable budget: capacity " + capacity + ", reserve " + reserve
                    + ", failures " + failuresToTrip + ", pauses " + tripPauses);
        }
    }
}
