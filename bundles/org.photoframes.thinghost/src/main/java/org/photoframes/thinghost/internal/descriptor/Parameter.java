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
package org.photoframes.thinghost.internal.descriptor;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One parameter of a configuration.
 *
 * @param min of a text: its length
 * @param max of a text: its length
 * @param pattern a regular expression that a text must match, or null
 * @param context what the value means ("password", "email", ...), or null
 * @param options labels by value; empty when there are none
 * @param limitToOptions whether only the options are allowed
 */
public record Parameter(
        String name,
        ParameterKind kind,
        boolean required,
        boolean multiple,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String pattern,
        @Nullable String defaultValue,
        @Nullable String context,
        @Nullable String label,
        @Nullable String description,
        Map<String, String> options,
        boolean limitToOptions,
        boolean advanced) {
    /** Whether nobody but the handler may see the value. */
    public boolean secret() {
        return "password".equals(context);
    }
}
