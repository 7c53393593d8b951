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
package org.openhab.core.config.core;

import java.util.*;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Values by name: texts, truth values, numbers (kept as BigDecimal) and lists of these.
 */
public class Configuration {
    private final Map<String, Object> values = Collections.synchronizedMap(new LinkedHashMap<>());

    public Configuration() {}

    public Configuration(@Nullable Configuration other) {
        this(other == null ? null : other.getProperties());
    }

    public Configuration(@Nullable Map<String, Object> values) {
        if (values != null) {
            values.forEach(this::put);
        }
    }

    /** An object of a class with a public constructor without parameters, its fields filled from the values of
     * their names; fields without a value keep what the constructor gave them. */
    public <T> T as(Class<T> type) {
        T object = ConfigParser.configurationAs(getProperties(), type);
        if (object == null) {
            throw new IllegalArgumentException(type.getName() + " needs a public constructor without parameters");
        }
        return object;
    }

    public boolean containsKey(String name) {
        return values.containsKey(name);
    }

    /** The value, or null. */
    public @Nullable Object get(String name) {
        return values.get(name);
    }

    /** Sets a value (null removes it) and answers what was there before. */
    public @Nullable Object put(String name, @Nullable Object value) {
        return value == null ? values.remove(name) : values.put(name, ConfigParser.normal(value));
    }

    public @Nullable Object remove(String name) {
        return values.remove(name);
    }

    public Set<String> keySet() {
        return getProperties().keySet();
    }

    public Collection<Object> values() {
        return getProperties().values();
    }

    /** All values; a copy. */
    public Map<String, Object> getProperties() {
        synchronized (values) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** Replaces all values. */
    public void setProperties(Map<String, Object> replacement) {
        synchronized (values) {
            values.clear();
            replacement.forEach(this::put);
        }
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Configuration that && getProperties().equals(that.getProperties());
    }

    /** The names only: values may be secret. */
    @Override
    public String toString() {
        return "Configuration" + keySet();
    }
}
