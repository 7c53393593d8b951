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
package org.photoframes.binding.auraframes.internal.testing;

import java.time.Duration;
import java.time.Instant;
import org.photoframes.cloud.Timekeeper;

/** Time that passes when somebody waits, or when the test says so. */
public final class FakeTime implements Timekeeper {

    private Instant now = Instant.parse("2026-08-20T12:00:00Z");

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public void pause(Duration duration) {
        pass(duration);
    }

    public synchronized void pass(Duration duration) {
        if (!duration.isNegative()) {
            now = now.plus(duration);
        }
    }
}
