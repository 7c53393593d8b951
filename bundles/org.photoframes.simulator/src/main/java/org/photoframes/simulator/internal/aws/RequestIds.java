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
package org.photoframes.simulator.internal.aws;

import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** What AWS calls each request in its answer. */
final class RequestIds {
    private final Random random = new Random(13L);

    synchronized String next() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** In S3's shorter form. */
    synchronized String nextShort() {
        return String.format(Locale.ROOT, "%016X", random.nextLong());
    }
}
