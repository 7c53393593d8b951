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
package org.photoframes.simulator.internal.admin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.photoframes.simulator.AdjustableTime;

/** A running clock that can be put forward. */
public final class MovedTime implements AdjustableTime {
    private final InstantSource running;
    private Duration ahead = Duration.ZERO;

    public MovedTime(InstantSource running) {
        this.running = running;
    }

    @Override
    public synchronized Instant instant() {
        return running.instant().plus(ahead);
    }

    @Override
    public synchronized void advance(Duration duration) {
        ahead = ahead.plus(duration);
    }
}
