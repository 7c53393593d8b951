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
package org.openhab.core.thing.type;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Whether a command changes the state of an item before the binding has answered.
 */
public enum AutoUpdatePolicy {
    VETO,
    DEFAULT,
    RECOMMEND;

    /** Reads a policy in any case; null stays null. */
    public static @Nullable AutoUpdatePolicy parse(@Nullable String text) {
        return text == null ? null : valueOf(text.toUpperCase(java.util.Locale.ROOT));
    }
}
