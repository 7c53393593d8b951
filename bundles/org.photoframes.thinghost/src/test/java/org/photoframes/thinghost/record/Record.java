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
package org.photoframes.thinghost.record;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the sample binding did; shared between the tests and the bundle under test. */
public final class Record {
    private static final List<String> LINES = new CopyOnWriteArrayList<>();

    private Record() {}

    public static void add(String line) {
        LINES.add(line);
    }

    public static List<String> lines() {
        return List.copyOf(LINES);
    }

    public static List<String> linesOf(String word) {
        return LINES.stream().filter(line -> line.contains(word)).toList();
    }

    public static void clear() {
        LINES.clear();
    }
}
