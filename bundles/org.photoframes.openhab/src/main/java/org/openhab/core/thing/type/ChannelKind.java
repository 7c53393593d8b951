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
 * Whether a channel has a state or only events.
 */
public enum ChannelKind {
    STATE,
    TRIGGER;

    /** Reads "state" or "trigger" in any case; null means {@link #STATE}. */
    public static ChannelKind parse(@Nullable String text) {
        return text == null ? STATE : valueOf(text.toUpperCase(java.util.Locale.ROOT));
    }
}
