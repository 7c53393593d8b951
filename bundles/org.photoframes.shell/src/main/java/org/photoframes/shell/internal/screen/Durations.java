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
package org.photoframes.shell.internal.screen;

import java.time.Duration;

/** How long something takes, as people say it. */
final class Durations {

    private Durations() {}

    /** Rounded up: nobody minds when it is over sooner. */
    static String words(Duration time) {
        if (time.compareTo(Duration.ofSeconds(90)) < 0) {
            return Math.max(1, time.plusMillis(999).toSeconds()) + " s";
        }
        long minutes = time.plusSeconds(59).toMinutes();
        return minutes < 120
                ? minutes + " min"
                : minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }
}
