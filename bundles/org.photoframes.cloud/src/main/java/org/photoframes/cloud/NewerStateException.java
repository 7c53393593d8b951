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
package org.photoframes.cloud;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;

/** State that a newer version of the program has written. It stays as it is; the message says what a person can do. */
public final class NewerStateException extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * @param file where the state is: a file, or a folder
     * @param format which format it has, for people
     * @param cause what found out; null if it was the caller
     */
    public NewerStateException(Path file, @Nullable String format, @Nullable Throwable cause) {
        super(
                "The state in " + file + " was written by a newer version of this program (" + format
                        + "). Install that version again, or move it away to begin without it.",
                cause);
    }
}
