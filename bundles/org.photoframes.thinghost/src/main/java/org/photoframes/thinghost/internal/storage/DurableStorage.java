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
package org.photoframes.thinghost.internal.storage;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.openhab.core.storage.Storage;
import org.slf4j.LoggerFactory;

/** One storage: JSON with the name of the value's class, as openHAB keeps it. */
final class DurableStorage<T> implements Storage<T> {
    private static final Gson GSON = new Gson();

    private final MVStore store;
    private final MVMap<String, String> map;
    private final @Nullable ClassLoader classLoader;

    DurableStorage(MVStore store, MVMap<String, String> map, @Nullable ClassLoader classLoader) {
        this.store = store;
        this.map = map;
        this.classLoader = classLoader;
    }

    @Override
    public @Nullable T put(String key, @Nullable T value) {
        if (value == null) {
            return remove(key);
        }
        JsonObject entry = new JsonObject();
        entry.addProperty("class", value.getClass().getName());
        entry.add("value", GSON.toJsonTree(value));
        String before = map.put(key, entry.toString());
        store.commit();
        return before == null ? null : read(key, before);
    }

    @Override
    public @Nullable T remove(String key) {
        String before = map.remove(key);
        store.commit();
        return before == null ? null : read(key, before);
    }

    @Override
    public boolean containsKey(String key) {
        return map.containsKey(key);
    }

    @Override
    public @Nullable T get(String key) {
        String text = map.get(key);
        return text == null ? null : read(key, text);
    }

    @Override
    public Collection<String> getKeys() {
        return List.copyOf(map.keySet());
    }

    @Override
    public Collection<@Nullable T> getValues() {
        List<@Nullable T> values = new ArrayList<>();
        getKeys().forEach(key -> values.add(get(key)));
        return values;
    }

    @SuppressWarnings("unchecked") // the class was written beside the value
    private @Nullable T read(String key, String text) {
        JsonObject entry = JsonParser.parseString(text).getAsJsonObject();
        String name = entry.get("class").getAsString();
        ClassLoader loader = classLoader == null ? DurableStorage.class.getClassLoader() : classLoader;
        try {
            return (T) GSON.fromJson(entry.get("value"), readable(Class.forName(name, false, loader)));
        } catch (ClassNotFoundException | JsonParseException e) {
            LoggerFactory.getLogger(DurableStorage.class)
                    .warn("The stored value {} in {} is no {} any more and is left out", key, map.getName(), name);
            return null;
        }
    }

    /** Gson fills its own maps and lists, not those of the JDK that nobody can fill. */
    private static Class<?> readable(Class<?> type) {
        if (Map.class.isAssignableFrom(type)) {
            return LinkedHashMap.class;
        }
        return Collection.class.isAssignableFrom(type) ? ArrayList.class : type;
    }
}
