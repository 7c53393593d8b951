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
package org.photoframes.shell.internal.screen;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a key leads to.
 *
 * @param move where to
 * @param screen the screen to be in its place, or on top; null when going back or away
 * @param wish what is wanted from the account; null for nothing
 * @param objection why the key does nothing, in a sentence; null if it does
 */
record Turn(
        Move move,
        @Nullable Screen screen,
        @Nullable Wish wish,
        @Nullable String objection) {

    enum Move {
        STAY,
        OPEN,
        BACK,
        LEAVE
    }

    static Turn stay(Screen screen) {
        return new Turn(Move.STAY, screen, null, null);
    }

    static Turn open(Screen screen) {
        return new Turn(Move.OPEN, screen, null, null);
    }

    static Turn back() {
        return new Turn(Move.BACK, null, null, null);
    }

    /** Away, by Control-C. */
    static Turn leave() {
        return new Turn(Move.LEAVE, null, null, null);
    }

    static Turn refuse(Screen screen, String objection) {
        return new Turn(Move.STAY, screen, null, objection);
    }

    Turn wishing(@Nullable Wish wanted) {
        return new Turn(move, screen, wanted, objection);
    }
}
