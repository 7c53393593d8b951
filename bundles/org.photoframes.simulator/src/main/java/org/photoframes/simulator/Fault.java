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

import java.util.regex.Pattern;

/** A fault that is switched on for some requests; see {@link Faults}. */
public final class Fault {
    private static final int FOREVER = -1;

    private final String method;
    private final Pattern path;
    private final FaultEffect effect;
    private int left;

    Fault(String method, Pattern path, int times, FaultEffect effect) {
        this.method = method;
        this.path = path;
        this.effect = effect;
        left = times;
    }

    static Fault always(String method, Pattern path, FaultEffect effect) {
        return new Fault(method, path, FOREVER, effect);
    }

    public String method() {
        return method;
    }

    public String path() {
        return path.pattern();
    }

    public FaultEffect effect() {
        return effect;
    }

    /** How many requests it will still hit, -1 for all until cleared. */
    public synchronized int left() {
        return left;
    }

    synchronized boolean isSpent() {
        return left == 0;
    }

    boolean concerns(String requestMethod, String requestPath) {
        return (method.equals("*") || method.equalsIgnoreCase(requestMethod))
                && path.matcher(requestPath).matches();
    }

    synchronized boolean strike() {
        if (left == 0) {
            return false;
        }
        if (left > 0) {
            left--;
        }
        return true;
    }

    @Override
    public String toString() {
        return method + " " + path + ": " + effect;
    }
}
