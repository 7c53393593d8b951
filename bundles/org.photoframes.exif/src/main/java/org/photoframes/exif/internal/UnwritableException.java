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
package org.photoframes.exif.internal;

/** A whole file cannot take metadata in itself, so that they go beside it; the message is a sentence for people. */
final class UnwritableException extends Exception {

    private static final long serialVersionUID = 1;

    UnwritableException(String sentence) {
        super(sentence);
    }

    UnwritableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
