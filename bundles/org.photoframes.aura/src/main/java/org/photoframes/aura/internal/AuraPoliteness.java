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

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.photoframes.aura.AuraSettings;
import org.photoframes.cloud.BudgetPolicy;
import org.photoframes.cloud.CloudProfile;
import org.photoframes.cloud.RequestPolicy;
import org.photoframes.cloud.WriteBudget;

/** The limits of Aura's cloud as numbers (Aura sheet 4.2). They are hard rules: accounts get locked where they are broken. */
final class AuraPoliteness {

    /** 30 writes, one back every 80 s (0.75 a minute), five kept for people who wait; an hour after a trip, then a day. */
    static final BudgetPolicy BUDGET =
            new BudgetPolicy(30, Duration.ofSeconds(80), 5, 5, List.of(Duration.ofMinutes(60), Duration.ofHours(24)));

    static final RequestPolicy POLICY = new RequestPolicy(
            Duration.ofMillis(250),
            Duration.ofMillis(500),
            3,
            Duration.ofSeconds(1),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(20),
            16L << 20,
            BUDGET);

    /** Between two pages of a listing (Aura sheet 6). */
    static final Duration PAGE_GAP = Duration.ofSeconds(1);

    /** Assets of a page (Aura sheet 6). */
    static final int PAGE_SIZE = 200;

    /** Between the starts of two pictures (Aura sheet 4.2). */
    static final Duration PICTURE_GAP = Duration.ofSeconds(1);

    /** No second login within this time (Aura sheet 2.4). */
    static final Duration LOGIN_GAP = Duration.ofSeconds(300);

    /** After a refused login, doubling with each further one (Aura sheet 2.4). */
    static final Duration FIRST_LOGIN_HOLD = Duration.ofMinutes(60);

    static final Duration LONGEST_LOGIN_HOLD = Duration.ofHours(24);

    /** The most assets that one select, exclude, remove or update names (Aura sheet 4.2). */
    static final int BATCH = 50;

    private AuraPoliteness() {}

    static CloudProfile api(AuraSettings settings) {
        return profile("aura", settings.apiUrl(), settings);
    }

    /** The image host: no session, no budget, its own pace. */
    static CloudProfile images(AuraSettings settings) {
        return profile("aura-images", settings.imageUrl(), settings);
    }

    private static CloudProfile profile(String name, URI base, AuraSettings settings) {
        return new CloudProfile(name, base, settings.userAgent(), POLICY, new AuraVerdict());
    }

    /** How long so many writes of a job take at least: what is left at once, the rest as it comes back. */
    static Duration lasting(int writes, WriteBudget budget, Instant now) {
        int atOnce = Math.max(0, budget.left() - BUDGET.reserve());
        Instant stopped = budget.stoppedUntil();
        Duration before = writes == 0 || stopped == null ? Duration.ZERO : Duration.between(now, stopped);
        return before.plus(BUDGET.refillInterval().multipliedBy(Math.max(0, writes - atOnce)));
    }
}
