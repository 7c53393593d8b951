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

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.internal.api.Gate;

/**
 * How many writes an account may do (Aura sheet 4 and 19.3). Every write takes one from the account's bucket, which
 * refills evenly. A write that finds it empty is refused with 401 and trips the account: from then on writes are
 * refused until the recovery time has passed without any write, and after too many refused ones login answers 475
 * for a while. Reads always pass.
 */
public final class WriteBucket {
    private final World world;
    private final Map<Account, Level> levels = new HashMap<>();
    private final Map<Account, Instant> loginsRefusedUntil = new HashMap<>();
    private int capacity = 42;
    private Duration refillTime = Duration.ofMinutes(40);
    private Duration recovery = Duration.ofMinutes(40);
    private int patience = 10;
    private Duration lockout = Duration.ofHours(2);
    private boolean readsProlong;

    WriteBucket(World world) {
        this.world = world;
    }

    private static final class Level {
        double left;
        Instant at;

        @Nullable
        Instant trippedUntil;

        int refused;

        Level(double left, Instant at) {
            this.left = left;
            this.at = at;
        }
    }

    public int capacity() {
        synchronized (world) {
            return capacity;
        }
    }

    /** How many writes a full bucket holds; 42 by default. Fills every bucket. */
    public WriteBucket capacity(int writes) {
        synchronized (world) {
            capacity = writes;
            levels.clear();
            return this;
        }
    }

    /** In what time an empty bucket fills up; 40 min by default. */
    public WriteBucket refillTime(Duration value) {
        synchronized (world) {
            refillTime = value;
            return this;
        }
    }

    /** How long no write may come before a trip is over; 40 min by default. */
    public WriteBucket recovery(Duration value) {
        synchronized (world) {
            recovery = value;
            return this;
        }
    }

    /** How many refused writes after the one that tripped it lock the login, and for how long; 10 and 2 h by default. */
    public WriteBucket lockout(int refusedWrites, Duration duration) {
        synchronized (world) {
            patience = refusedWrites;
            lockout = duration;
            return this;
        }
    }

    /**
     * Whether during a trip reads count like writes; off by default. Nobody knows whether the silence that ends a trip
     * has to be complete (Aura sheet 4.1).
     */
    public WriteBucket readsProlong(boolean value) {
        synchronized (world) {
            readsProlong = value;
            return this;
        }
    }

    /** How many writes would pass now. */
    public int left(Account account) {
        synchronized (world) {
            return isTripped(account) ? 0 : (int) level(account).left;
        }
    }

    public boolean isTripped(Account account) {
        synchronized (world) {
            return level(account).trippedUntil != null;
        }
    }

    /** Until when writes are refused if none comes; null when there is no trip. */
    public @Nullable Instant trippedUntil(Account account) {
        synchronized (world) {
            return level(account).trippedUntil;
        }
    }

    /** Until when login answers 475 because of refused writes; null when it does not. */
    public @Nullable Instant loginsRefusedUntil(Account account) {
        synchronized (world) {
            Instant until = loginsRefusedUntil.get(account);
            return until != null && world.now().isBefore(until) ? until : null;
        }
    }

    /** Takes everything out: the next write trips. */
    public void empty(Account account) {
        synchronized (world) {
            level(account).left = 0;
        }
    }

    /** Full buckets, no trips, no refused logins. */
    public void reset() {
        synchronized (world) {
            levels.clear();
            loginsRefusedUntil.clear();
        }
    }

    Gate gate() {
        return new Gate() {
            @Override
            public boolean admitsWrite(Account account) {
                return take(account);
            }

            @Override
            public void noticesRead(Account account) {
                synchronized (world) {
                    Level level = level(account);
                    if (readsProlong && level.trippedUntil != null) {
                        prolong(account, level);
                    }
                }
            }

            @Override
            public boolean refusesLogin(Account account) {
                return loginsRefusedUntil(account) != null;
            }
        };
    }

    private boolean take(Account account) {
        synchronized (world) {
            Level level = level(account);
            Instant now = world.now();
            if (level.trippedUntil != null) {
                prolong(account, level);
                return false;
            }
            if (level.left < 1) {
                level.left = 0;
                level.refused = 0;
                level.trippedUntil = now.plus(recovery);
                return false;
            }
            level.left--;
            return true;
        }
    }

    private void prolong(Account account, Level level) {
        Instant now = world.now();
        level.refused++;
        level.trippedUntil = now.plus(recovery);
        if (level.refused >= patience) {
            loginsRefusedUntil.put(account, now.plus(lockout));
        }
    }

    private Level level(Account account) {
        Instant now = world.now();
        Level level = levels.computeIfAbsent(account, key -> new Level(capacity, now));
        Instant until = level.trippedUntil;
        if (until != null && !now.isBefore(until)) {
            level.trippedUntil = null;
            level.left = capacity;
        } else if (until == null && !refillTime.isZero()) {
            double passed = Duration.between(level.at, now).toMillis();
            level.left = Math.min(capacity, level.left + passed * capacity / refillTime.toMillis());
        }
        level.at = now;
        return level;
    }
}
