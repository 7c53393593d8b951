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
 * A key that does something here.
 *
 * @param key as it is written on it
 * @param word what it does, for the line of keys
 * @param sentence the same, for the help
 */
record Hint(String key, String word, String sentence) {

    static final Hint HELP = new Hint("?", "help", "All keys of this screen.");
    static final Hint BACK = new Hint("q", "back", "Back; so does Esc. Control-C leaves at once.");
    static final Hint QUIT = new Hint("q", "quit", "Leave; so do Esc and Control-C.");

    String brief() {
        return key + " " + word;
    }
}
