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

import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.CloudException;

/**
 * How the polls have gone.
 *
 * @param at when the last one began; null before the first
 * @param lastSuccess when the last successful one began; null before the first
 * @param failures how many have failed since
 * @param failure why the last one failed; null if it did not
 */
record PollRecord(
        @Nullable Instant at,
        @Nullable Instant lastSuccess,
        int failures,
        @Nullable CloudException failure) {

    static final PollRecord NONE = new PollRecord(null, null, 0, null);

    PollRecord succeeded(Instant when) {
        return new PollRecord(when, when, 0, null);
    }

    PollRecord failed(Instant when, CloudException why) {
        return new PollRecord(when, lastSuccess, failures + 1, why);
    }
}
