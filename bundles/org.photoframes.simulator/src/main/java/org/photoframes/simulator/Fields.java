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
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** The named values of a frame or an asset, by the names the cloud uses; null is a value like any other. */
final class Fields {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    void put(String name, @Nullable Object value) {
        values.put(name, value);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    @Nullable
    Object get(String name) {
        return values.get(name);
    }

    @Nullable
    String text(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    @Nullable
    Instant instant(String name) {
        return values.get(name) instanceof Instant instant ? instant : null;
    }

    int integer(String name, int otherwise) {
        return values.get(name) instanceof Number number ? number.intValue() : otherwise;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    Map<String, @Nullable Object> copy() {
        return new LinkedHashMap<>(values);
    }
}
