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
package org.openhab.core.types;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads states and commands from text.
 */
public final class TypeParser {
    private TypeParser() {}

    /** The first of the types that can read the text, or null. */
    public static @Nullable State parseState(List<Class<? extends State>> types, String text) {
        return first(types, text);
    }

    /** The first of the types that can read the text, or null. */
    public static @Nullable Command parseCommand(List<Class<? extends Command>> types, String text) {
        return first(types, text);
    }

    private static <T extends Type> @Nullable T first(List<Class<? extends T>> types, String text) {
        for (Class<? extends T> type : types) {
            try {
                return type.cast(type.getMethod("valueOf", String.class).invoke(null, text));
            } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
                // not this one
                continue;
            }
        }
        return null;
    }
}
