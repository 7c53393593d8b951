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
package org.photoframes.aura;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a {@link CaptionPlan} does to a photo.
 *
 * @param kind what happens
 * @param text what the photo gets; null if it gets none
 * @param writes how many writes of the budget it costs: one for each caption that goes or comes
 * @param problem a sentence: why it cannot be done; null if it can
 */
public record CaptionChange(
        Kind kind,
        @Nullable CaptionText text,
        int writes,
        @Nullable String problem) {

    /** What happens to a photo. */
    public enum Kind {
        /** Nothing: it says so already. */
        NONE,
        /** Nothing: it says something else, and keeps that. */
        LEFT,
        /** It gets its first caption. */
        NEW,
        /** It gets another caption in place of all it has. */
        REPLACED,
        /** It loses what it says. */
        GONE,
        /** It cannot get the caption. */
        IMPOSSIBLE;

        /** Whether something is written. */
        public boolean isChange() {
            return this == NEW || this == REPLACED || this == GONE;
        }
    }

    static CaptionChange nothing(Kind kind) {
        return new CaptionChange(kind, null, 0, null);
    }
}
