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
package org.photoframes.download.internal;

import java.time.Duration;
import java.time.Instant;
import org.photoframes.cloud.Timekeeper;

/**
 * When the next file may start: a pause after the one before, a longer one after trouble, and not while the download is
 * held. Shared by all workers of a download.
 */
final class Pace {

    private static final Duration FIRST_BACK_OFF = Duration.ofSeconds(1);
    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(60);

    private final Duration usual;
    private final Timekeeper time;

    private Duration gap;
    private Instant next = Instant.MIN;
    private boolean held;

    Pace(Duration usual, Timekeeper time) {
        this.usual = usual;
        this.time = time;
        gap = usual;
    }

    /** Waits for the next start. */
    void awaitStart() throws InterruptedException {
        while (true) {
            Duration wait;
            synchronized (this) {
                awaitGo();
                Instant now = time.instant();
                if (!next.isAfter(now)) {
                    next = now.plus(gap);
                    return;
                }
                wait = Duration.between(now, next);
            }
            time.pause(wait);
        }
    }

    /** Waits while the download is held. */
    synchronized void awaitGo() throws InterruptedException {
        while (held) {
            wait();
        }
    }

    synchronized void hold(boolean hold) {
        held = hold;
        notifyAll();
    }

    /** Nothing starts before that time. */
    synchronized void notBefore(Instant instant) {
        next = next.isAfter(instant) ? next : instant;
    }

    /** Something went wrong at the source: the next ones start later. */
    synchronized void slower() {
        Duration doubled = gap.multipliedBy(2);
        gap = doubled.compareTo(FIRST_BACK_OFF) < 0
                ? FIRST_BACK_OFF
                : doubled.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : doubled;
        notBefore(time.instant().plus(gap));
    }

    /** Something went well: back to the usual pace, step by step. */
    synchronized void faster() {
        Duration half = gap.dividedBy(2);
        gap = half.compareTo(usual) < 0 || half.compareTo(FIRST_BACK_OFF.dividedBy(2)) < 0 ? usual : half;
    }
}
