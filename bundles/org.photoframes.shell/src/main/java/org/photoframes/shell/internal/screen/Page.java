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

import java.util.List;

/**
 * All that the screen shows.
 *
 * @param lines exactly as many as it has rows
 * @param cursorRow where people type; -1 if they do not
 * @param cursorColumn counted in columns, from 0
 */
record Page(List<Line> lines, int cursorRow, int cursorColumn) {

    Page {
        lines = List.copyOf(lines);
    }

    /** A page where nothing is typed. */
    static Page of(List<Line> lines) {
        return new Page(lines, -1, -1);
    }
}
