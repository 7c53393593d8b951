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
 * The size of the terminal.
 *
 * @param columns how many characters of usual width stand side by side
 * @param rows how many lines there are
 */
record Room(int columns, int rows) {

    /** Title, headings, message and keys. */
    private static final int FRAME = 4;

    private static final int LEAST_COLUMNS = 20;

    /** How many lines are left for the content. */
    int body() {
        return Math.max(1, rows - FRAME);
    }

    boolean tooSmall() {
        return columns < LEAST_COLUMNS || rows <= FRAME;
    }
}
