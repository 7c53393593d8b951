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
package org.photoframes.simulator;

import java.time.Duration;
import java.time.Instant;

/** A clock that stands still until a test moves it. */
final class SteppedTime implements AdjustableTime {
    private Instant now;

    SteppedTime(String start) {
        now = Instant.parse(start);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }
}
