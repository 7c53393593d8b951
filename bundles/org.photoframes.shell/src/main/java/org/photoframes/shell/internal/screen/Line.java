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
 * One line of the screen.
 *
 * @param text never wider than the screen, free of control characters
 */
record Line(String text, Look look) {

    static Line plain(String text) {
        return new Line(text, Look.PLAIN);
    }
}
