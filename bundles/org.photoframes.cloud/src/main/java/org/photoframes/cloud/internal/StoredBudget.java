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

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.BudgetPolicy;
import org.photoframes.cloud.CloudException.BudgetExhausted;
import org.photoframes.cloud.CloudProfile;
import org.photoframes.cloud.CloudRequest.Write;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.cloud.WriteBudget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The write budget of one account, in its store at every change, so that a restart gives nothing away. */
final class StoredBudget {

    private static final Logger LOG = LoggerFactory.getLogger(StoredBudget.class);

    private final BudgetPolicy policy;
    private final StateStore store;
    private final Timekeeper clock;
    private final String key;

    /** The state while the store does not work; null while it does. */
    private @Nullable BudgetState unstored;

    private boolean warned;

    StoredBudget(CloudProfile profile, StateStore store, Timekeeper clock) {
        this.policy = profile.policy().budget();
        this.store = store;
        this.clock = clock;
        this.key = profile.name() + ".budget";
    }

    /** Fails if no such write is possible now; takes nothing. */
    void check(Write write) throws BudgetExhausted {
        check(now(), write);
    }

    /** Takes a token for a write that is about to be sent. */
    void take(Write write) throws BudgetExhausted {
        AtomicReference<@Nullable BudgetExhausted> exhausted = new AtomicReference<>();
        change((state) -> {
            try {
                check(state, write);
                exhausted.set(null);
                return state.less(1);
            } catch (BudgetExhausted e) {
                exhausted.set(e);
                return state;
            }
        });
        BudgetExhausted failure = exhausted.get();
        if (failure != null) {
            throw failure;
        }
    }

    void succeeded() {
        if (now().failures() > 0) {
            change((state) -> state.withFailures(0));
        }
    }

    void failed() {
        change((state) -> {
            int failures = state.failures() + 1;
            return failures < policy.failuresToTrip() ? state.withFailures(failures) : state.tripped(policy);
        });
    }

    Duration trip() {
        return change((state) -> state.tripped(policy)).stop();
    }

    WriteBudget view() {
        BudgetState state = now();
        Instant now = state.seen();
        return new WriteBudget(
                state.stopped() ? 0 : state.whole(),
                policy.capacity(),
                now.plus(state.until(1, policy)),
                state.stopped() ? now.plus(state.stop()) : null);
    }

    private void check(BudgetState state, Write write) throws BudgetExhausted {
        int needed = write == Write.INTERACTIVE ? 1 : policy.reserve() + 1;
        if (state.stopped() || state.whole() < needed) {
            Instant freeAt = state.seen().plus(state.until(needed, policy));
            throw new BudgetExhausted(
                    (state.stopped() ? "The cloud has refused changes" : "Too many changes in a short time")
                            + "; the next one is possible at " + freeAt,
                    freeAt);
        }
    }

    private synchronized BudgetState now() {
        Instant now = clock.instant();
        BudgetState without = unstored;
        try {
            BudgetState state = without == null ? read(store.get(key), now) : without;
            // A clock that was set back is put down, or nothing would come back until it has caught up.
            return state.seen().isAfter(now) ? change((same) -> same) : state.at(now, policy);
        } catch (IOException e) {
            return withoutStore(e, now);
        }
    }

    private synchronized BudgetState change(UnaryOperator<BudgetState> step) {
        Instant now = clock.instant();
        BudgetState without = unstored;
        BudgetState[] changed = {BudgetState.empty(now)};
        try {
            store.update(key, (old) -> {
                // A store that works again knows less than what went on without it.
                BudgetState state = step.apply((without == null ? read(old, now) : without).at(now, policy));
                changed[0] = state;
                return state.json();
            });
            unstored = null;
            return changed[0];
        } catch (IOException e) {
            BudgetState state = step.apply(without == null ? withoutStore(e, now) : without.at(now, policy));
            unstored = state;
            return state;
        }
    }

    private BudgetState read(@Nullable String text, Instant now) {
        if (text == null) {
            return BudgetState.full(policy, now);
        }
        BudgetState state = BudgetState.of(text, policy);
        if (state == null) {
            warn("What is stored as {} cannot be read; counting changes from an empty budget", key);
            return BudgetState.empty(now);
        }
        return state;
    }

    private BudgetState withoutStore(IOException failure, Instant now) {
        warn("The write budget cannot be stored, counting from an empty one in memory: {}", failure.getMessage());
        BudgetState state = BudgetState.empty(now);
        unstored = state;
        return state;
    }

    private void warn(String text, @Nullable Object about) {
        if (!warned) {
            warned = true;
            LOG.warn(text, about);
        }
    }
}
