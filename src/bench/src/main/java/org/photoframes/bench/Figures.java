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
package org.photoframes.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What was measured: the middle of several turns, and how far apart they were. */
final class Figures {

    private final String name;
    private final List<Double> seconds = new ArrayList<>();

    Figures(String name) {
        this.name = name;
    }

    /** Something to be measured. */
    @FunctionalInterface
    interface Turn {
        void run() throws Exception;
    }

    void measure(Turn turn) throws Exception {
        long start = System.nanoTime();
        turn.run();
        add((System.nanoTime() - start) / 1e9);
    }

    void add(double value) {
        seconds.add(value);
        System.err.printf(Locale.ROOT, "  %s: %.2f s%n", name, value);
    }

    double median() {
        List<Double> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** The middle one of the quotients turn by turn: what else the machine did hits both sides of a turn alike. */
    double ratioTo(Figures other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(seconds.size(), other.seconds.size()); i++) {
            ratios.add(seconds.get(i) / other.seconds.get(i));
        }
        Collections.sort(ratios);
        return ratios.get(ratios.size() / 2);
    }

    String row(String more) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f s | %.2f–%.2f s | %s |",
                name,
                median(),
                Collections.min(seconds),
                Collections.max(seconds),
                more);
    }

    static String head(String last) {
        return "| what | middle | from–to | " + last + " |\n|---|---|---|---|";
    }
}
