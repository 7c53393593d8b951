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

import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Ids and tokens out of one seeded source: the same calls in the same order give the same ids. */
final class Ids {
    private static final String TOKEN_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final Random random;

    Ids(long seed) {
        random = new Random(seed);
    }

    /** A random UUID (version 4). */
    synchronized String next() {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        return new UUID(high, variant(random.nextLong())).toString();
    }

    /** A time-ordered UUID (version 7), as newer assets have them (Aura sheet 7). */
    synchronized String next(Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, variant(random.nextLong())).toString();
    }

    synchronized String token(int length) {
        StringBuilder token = new StringBuilder("tok_");
        for (int i = 0; i < length; i++) {
            token.append(TOKEN_LETTERS.charAt(random.nextInt(TOKEN_LETTERS.length())));
        }
        return token.toString();
    }

    private static long variant(long low) {
        return low & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    }
}
