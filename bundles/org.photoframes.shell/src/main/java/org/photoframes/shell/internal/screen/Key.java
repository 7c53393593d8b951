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

/**
 * A key that somebody pressed.
 *
 * @param name which one
 * @param text what it types; empty unless it is {@link Name#TEXT}
 */
record Key(Name name, String text) {

    /** The keys that screens know. */
    enum Name {
        UP,
        DOWN,
        LEFT,
        RIGHT,
        PAGE_UP,
        PAGE_DOWN,
        HOME,
        END,
        ENTER,
        ESCAPE,
        TAB,
        BACKSPACE,
        DELETE,
        /** Control-U. */
        CLEAR,
        /** Control-C. */
        INTERRUPT,
        /** Control-L. */
        REDRAW,
        TEXT
    }

    static Key of(Name name) {
        return new Key(name, "");
    }

    static Key typed(String text) {
        return new Key(Name.TEXT, text);
    }

    boolean is(String typed) {
        return name == Name.TEXT && text.equals(typed);
    }
}
