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
package org.photoframes.simulator.internal.pictures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/** The last few things made, so that they need not be made again. */
final class Recent<K, V> {
    private final Map<K, V> kept;

    Recent(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The thing under this key, made now if need be; null if it cannot be made. */
    synchronized @Nullable V get(K key, Supplier<@Nullable V> maker) {
        V known = kept.get(key);
        if (known == null) {
            known = maker.get();
            if (known != null) {
                kept.put(key, known);
            }
        }
        return known;
    }
}
