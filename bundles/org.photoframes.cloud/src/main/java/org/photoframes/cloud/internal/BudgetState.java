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
package org.photoframes.cloud.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.BudgetPolicy;

/**
 * The bucket at one moment. Everything that runs is kept as what is left of it, and moves only by time that has
 * certainly passed: a clock that is set back gives nothing and takes nothing.
 *
 * @param tokens in the bucket, parts of one included
 * @param seen the time up to which the state is true, by the clock as it goes now
 * @param latest the latest time that the clock ever showed; after {@code seen} if the clock was set back
 * @param failures failed writes in a row
 * @param trips in a row
 * @param stop what is left of the stop after a trip
 * @param calm since the end of the last stop
 */
record BudgetState(double tokens, Instant seen, Instant latest, int failures, int trips, Duration stop, Duration calm) {

    /** A trip that comes later than this after the end of the one before it counts as the first one again. */
    static final Duration FORGIVEN = Duration.ofHours(24);

    /** Sums of parts are not exact; nobody waits for a millionth of a token. */
    private static final double NOTHING = 1e-6;

    /** For a line that never was: all tokens are there. */
    static BudgetState full(BudgetPolicy policy, Instant now) {
        return new BudgetState(policy.capacity(), now, now, 0, 0, Duration.ZERO, FORGIVEN);
    }

    /** For when nobody knows: no token is there. */
    static BudgetState empty(Instant now) {
        return new BudgetState(0, now, now, 0, 0, Duration.ZERO, FORGIVEN);
    }

    BudgetState at(Instant now, BudgetPolicy policy) {
        // After a jump back and forth only the time beyond the latest one is known to have passed.
        Instant from = now.isBefore(latest) ? seen : latest;
        Duration passed = now.isBefore(from) ? Duration.ZERO : Duration.between(from, now);
        double come = (double) passed.toMillis() / policy.refillInterval().toMillis();
        Duration stopped = stop.compareTo(passed) > 0 ? passed : stop;
        Duration calmNow = calm.plus(passed.minus(stopped));
        return new BudgetState(
                Math.min(policy.capacity(), tokens + come),
                now,
                now.isAfter(latest) ? now : latest,
                failures,
                trips,
                stop.minus(stopped),
                calmNow.compareTo(FORGIVEN) > 0 ? FORGIVEN : calmNow);
    }

    boolean stopped() {
        return !stop.isZero();
    }

    /** The whole tokens. */
    int whole() {
        return (int) (tokens + NOTHING);
    }

    /** When so many tokens are there and writes are not stopped. */
    Duration until(double needed, BudgetPolicy policy) {
        double missing = needed - tokens;
        Duration refill = missing < NOTHING
                ? Duration.ZERO
                : Duration.ofMillis(
                        (long) Math.ceil(missing * policy.refillInterval().toMillis()));
        return refill.compareTo(stop) > 0 ? refill : stop;
    }

    BudgetState less(int taken) {
        return new BudgetState(Math.max(0, tokens - taken), seen, latest, failures, trips, stop, calm);
    }

    BudgetState withFailures(int inARow) {
        return new BudgetState(tokens, seen, latest, inARow, trips, stop, calm);
    }

    /** What was under way when writes stopped is part of the same trip, so that one changes nothing. */
    BudgetState tripped(BudgetPolicy policy) {
        if (stopped()) {
            return this;
        }
        int before = calm.compareTo(FORGIVEN) < 0 ? trips : 0;
        Duration pause =
                policy.tripPauses().get(Math.min(before, policy.tripPauses().size() - 1));
        return new BudgetState(0, seen, latest, 0, before + 1, pause, Duration.ZERO);
    }

    String json() {
        JsonObject json = new JsonObject();
        json.addProperty("tokens", tokens);
        json.addProperty("seen", seen.toEpochMilli());
        json.addProperty("latest", latest.toEpochMilli());
        json.addProperty("failures", failures);
        json.addProperty("trips", trips);
        json.addProperty("stop", stop.toMillis());
        json.addProperty("calm", calm.toMillis());
        return json.toString();
    }

    /** The state that {@link #json()} wrote; null if this is something else. */
    static @Nullable BudgetState of(String text, BudgetPolicy policy) {
        JsonElement json = StrictJson.parse(text);
        if (json == null || !json.isJsonObject()) {
            return null;
        }
        try {
            JsonObject state = json.getAsJsonObject();
            double tokens = state.get("tokens").getAsDouble();
            Duration longest = policy.tripPauses().stream().reduce(Duration.ZERO, (a, b) -> a.compareTo(b) > 0 ? a : b);
            Duration stop = Duration.ofMillis(Math.max(0, state.get("stop").getAsLong()));
            Duration calm = Duration.ofMillis(Math.max(0, state.get("calm").getAsLong()));
            return new BudgetState(
                    Math.max(0, Math.min(policy.capacity(), tokens)),
                    Instant.ofEpochMilli(state.get("seen").getAsLong()),
                    Instant.ofEpochMilli(state.get("latest").getAsLong()),
                    Math.max(0, state.get("failures").getAsInt()),
                    Math.max(0, state.get("trips").getAsInt()),
                    stop.compareTo(longest) > 0 ? longest : stop,
                    calm.compareTo(FORGIVEN) > 0 ? FORGIVEN : calm);
        } catch (NullPointerException
                | IllegalStateException
                | UnsupportedOperationException
                | NumberFormatException e) {
            // Gson's ways to say that a member is missing or of another kind.
            return null;
        }
    }
}
