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
package org.photoframes.download.internal;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The disk cannot be read or written: that ends the whole download, not only one file. */
final class DiskTrouble extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final IOException trouble;

    DiskTrouble(IOException cause) {
        super(cause);
        trouble = cause;
    }

    /** As a sentence for people. */
    String sentence(Path folder) {
        return "Cannot go on in " + folder + ": " + words(trouble)
                + ". Everything that is there is whole; mend this and start again to continue.";
    }

    private static String words(Throwable cause) {
        if (cause instanceof FileSystemException e) {
            String reason = e.getReason();
            String file = e.getOtherFile() == null ? e.getFile() : e.getOtherFile();
            return file + ": " + (reason == null ? e.getClass().getSimpleName().replace("Exception", "") : reason);
        }
        return String.valueOf(cause.getMessage());
    }
}
