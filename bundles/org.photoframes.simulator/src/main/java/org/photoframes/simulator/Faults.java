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

import java.util.ArrayList;
import java.util.List;

/**
 * What goes wrong, for how long, and for which requests:
 * {@code faults.next(1).on("GET", "/frames.json").status(503)}. The oldest matching fault strikes first; a latency is
 * added to whatever else strikes. The admin path is never hit.
 */
public final class Faults {
    private final List<Fault> active = new ArrayList<>();
    private boolean down;

    Faults() {}

    /** For so many matching requests. */
    public FaultRule next(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("A fault needs at least one request to hit, not " + times + ".");
        }
        return new FaultRule(this, times);
    }

    /** For all matching requests until cleared. */
    public FaultRule always() {
        return new FaultRule(this, -1);
    }

    /** Every connection is closed at once, on all hosts, until {@link #cloudUp()} or {@link #clear()}. */
    public synchronized void cloudDown() {
        down = true;
    }

    public synchronized void cloudUp() {
        down = false;
    }

    public synchronized boolean isDown() {
        return down;
    }

    synchronized Fault add(Fault fault) {
        active.add(fault);
        return fault;
    }

    /** The faults that may still strike. */
    public synchronized List<Fault> active() {
        active.removeIf(Fault::isSpent);
        return List.copyOf(active);
    }

    public synchronized void remove(Fault fault) {
        active.remove(fault);
    }

    /** Everything works again. */
    public synchronized void clear() {
        active.clear();
        down = false;
    }

    /** What strikes this request: at most one latency and one other effect, each used up by that. */
    synchronized List<FaultEffect> strike(String method, String path) {
        if (down) {
            return List.of(new FaultEffect.Hangup());
        }
        List<FaultEffect> struck = new ArrayList<>();
        boolean latency = false;
        boolean other = false;
        for (Fault fault : active()) {
            boolean late = fault.effect() instanceof FaultEffect.Latency;
            if (!(late ? latency : other) && fault.concerns(method, path) && fault.strike()) {
                struck.add(fault.effect());
                latency |= late;
                other |= !late;
            }
        }
        return struck;
    }
}
