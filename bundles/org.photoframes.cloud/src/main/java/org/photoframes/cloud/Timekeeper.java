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

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time and the way to wait, so that tests can do both without waiting. */
public interface Timekeeper extends InstantSource {

    /** The time. */
    @Override
    Instant instant();

    /**
     * Waits. Returns at once if the duration is zero or negative.
     *
     * @throws InterruptedException if the thread was interrupted
     */
    void pause(Duration duration) throws InterruptedException;

    /** The time of the machine. */
    static Timekeeper system() {
        return new Timekeeper() {
            @Override
            public Instant instant() {
                return Clock.systemUTC().instant();
            }

            @Override
            public void pause(Duration duration) throws InterruptedException {
                if (duration.compareTo(Duration.ZERO) > 0) {
                    Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
                }
            }
        };
    }
}
