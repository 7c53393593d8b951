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

/** What stands above the keys: the last thing that was done, or why it was not. */
record Message(String text, Look look) {

    static final Message NONE = new Message("", Look.PLAIN);

    static Message of(String sentence, boolean good) {
        return new Message(Cells.clean(sentence), good ? Look.GOOD : Look.BAD);
    }
}
