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

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.*;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns configuration values into what a class wants to have.
 */
public final class ConfigParser {
    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            boolean.class, Boolean.class,
            byte.class, Byte.class,
            short.class, Short.class,
            int.class, Integer.class,
            long.class, Long.class,
            float.class, Float.class,
            double.class, Double.class);

    private ConfigParser() {}

    /** An object with its fields filled; null when the class has no public constructor without parameters. */
    public static <T> @Nullable T configurationAs(Map<String, Object> values, Class<T> type) {
        T object;
        try {
            object = type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            return null;
        }
        for (Class<?> level = type; level != null && level != Object.class; level = level.getSuperclass()) {
            for (Field field : level.getDeclaredFields()) {
                Object value = values.get(field.getName());
                if (value != null
                        && !Modifier.isStatic(field.getModifiers())
                        && !Modifier.isFinal(field.getModifiers())) {
                    fill(object, field, value);
                }
            }
        }
        return object;
    }

    private static void fill(Object object, Field field, Object value) {
        Logger logger = LoggerFactory.getLogger(ConfigParser.class);
        Object wanted = Collection.class.isAssignableFrom(field.getType())
                ? collectionAs(value, field)
                : valueAs(value, field.getType());
        if (wanted == null) {
            // names only: the value may be secret
            logger.warn(
                    "The value of configuration parameter {} is no {}",
                    field.getName(),
                    field.getType().getSimpleName());
            return;
        }
        try {
            field.setAccessible(true);
            field.set(object, wanted);
        } catch (IllegalAccessException e) {
            logger.warn("Configuration parameter {} cannot be set: {}", field.getName(), e.getMessage());
        }
    }

    private static @Nullable Object collectionAs(Object value, Field field) {
        Class<?> of = field.getGenericType() instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> argument
                ? argument
                : Object.class;
        List<Object> elements = new ArrayList<>();
        for (Object each : value instanceof Collection<?> many ? many : List.of(value)) {
            Object element = valueAs(each, of);
            if (element == null) {
                return null;
            }
            elements.add(element);
        }
        return field.getType().isAssignableFrom(List.class) ? elements : new LinkedHashSet<>(elements);
    }

    /** The value as another type, or null when it is none. */
    public static <T> @Nullable T valueAs(@Nullable Object value, Class<T> type) {
        if (value == null) {
            return null;
        }
        @SuppressWarnings("unchecked") // boxes of T are T
        Class<T> wanted = (Class<T>) BOXES.getOrDefault(type, type);
        Object result = value;
        if (!wanted.isInstance(value)) {
            try {
                result = converted(value, wanted);
            } catch (IllegalArgumentException | ArithmeticException e) {
                return null;
            }
        }
        return wanted.isInstance(result) ? wanted.cast(result) : null;
    }

    /** The value as another type, or the default when there is none or it is no such value. */
    public static <T> T valueAsOrElse(@Nullable Object value, Class<T> type, T otherwise) {
        T result = valueAs(value, type);
        return result == null ? otherwise : result;
    }

    private static @Nullable Object converted(Object value, Class<?> type) {
        if (Number.class.isAssignableFrom(type)) {
            return number(new BigDecimal(value.toString().trim()), type);
        }
        if (type == Boolean.class) {
            String word = value.toString().trim().toLowerCase(Locale.ROOT);
            return switch (word) {
                case "true" -> Boolean.TRUE;
                case "false" -> Boolean.FALSE;
                default -> null;
            };
        }
        if (type == String.class) {
            return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(value.toString())) {
                    return constant;
                }
            }
        }
        return null;
    }

    private static @Nullable Object number(BigDecimal number, Class<?> type) {
        if (type == BigDecimal.class || type == Number.class) {
            return number;
        }
        if (type == Double.class) {
            return number.doubleValue();
        }
        if (type == Float.class) {
            return number.floatValue();
        }
        if (type == Long.class) {
            return number.longValueExact();
        }
        if (type == Integer.class) {
            return number.intValueExact();
        }
        if (type == Short.class) {
            return number.shortValueExact();
        }
        return type == Byte.class ? number.byteValueExact() : null;
    }

    /** As configurations keep values: numbers as BigDecimal, collections as lists. */
    static Object normal(Object value) {
        if (value instanceof Number number && !(value instanceof BigDecimal)) {
            return new BigDecimal(number.toString());
        }
        if (value instanceof Collection<?> many) {
            List<Object> list = new ArrayList<>();
            many.forEach(each -> list.add(normal(each)));
            return List.copyOf(list);
        }
        return value;
    }
}
