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
package org.openhab.core.io.console;

import java.util.List;

/**
 * Completes what the user types.
 */
public interface ConsoleCommandCompleter {
    /** Adds candidates for the word under the cursor; true when there are any. */
    boolean complete(String[] words, int cursorWord, int cursorPosition, List<String> candidates);
}
