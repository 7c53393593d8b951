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
 * Where somebody is in a list.
 *
 * @param selected the chosen row, from 0
 * @param top the first row to be seen
 */
record Scroll(int selected, int top) {

    static final Scroll START = new Scroll(0, 0);

    /** After that key; the same if it moves nothing. */
    Scroll moved(Key key, int count, int rows) {
        int to =
                switch (key.name()) {
                    case UP -> selected - 1;
                    case DOWN -> selected + 1;
                    case PAGE_UP -> selected - rows;
                    case PAGE_DOWN -> selected + rows;
                    case HOME -> 0;
                    case END -> count - 1;
                    default -> selected;
                };
        return new Scroll(to, top).within(count, rows);
    }

    /** Brought inside a list that may have become shorter, and a window that may have become smaller. */
    Scroll within(int count, int rows) {
        int chosen = Math.max(0, Math.min(selected, count - 1));
        int first = Math.max(0, Math.min(top, Math.max(0, count - rows)));
        if (chosen < first) {
            first = chosen;
        } else if (chosen >= first + rows) {
            first = chosen - rows + 1;
        }
        return new Scroll(chosen, first);
    }
}
