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
package org.photoframes.binding.auraframes.internal.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;

/** openHAB's storage without a disk. */
public final class MemoryStorage implements StorageService {

    public final Map<String, Map<String, Object>> stores = new ConcurrentHashMap<>();

    @Override
    public <T> Storage<T> getStorage(String name) {
        return new Store<>(stores.computeIfAbsent(name, each -> new ConcurrentHashMap<>()));
    }

    @Override
    public <T> Storage<T> getStorage(String name, @Nullable ClassLoader loader) {
        return getStorage(name);
    }

    @SuppressWarnings("unchecked") // who asks for a storage says of what
    private record Store<T>(Map<String, Object> values) implements Storage<T> {
        @Override
        public @Nullable T put(String key, @Nullable T value) {
            return (T) (value == null ? values.remove(key) : values.put(key, value));
        }

        @Override
        public @Nullable T remove(String key) {
            return (T) values.remove(key);
        }

        @Override
        public boolean containsKey(String key) {
            return values.containsKey(key);
        }

        @Override
        public @Nullable T get(String key) {
            return (T) values.get(key);
        }

        @Override
        public Collection<String> getKeys() {
            return List.copyOf(values.keySet());
        }

        @Override
        public Collection<@Nullable T> getValues() {
            Collection<@Nullable T> all = new ArrayList<>();
            values.values().forEach(value -> all.add((T) value));
            return all;
        }
    }
}
