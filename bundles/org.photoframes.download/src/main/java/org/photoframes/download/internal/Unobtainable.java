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

import java.io.Serial;

/** One file cannot be had; the others may. The message says why, to people. */
final class Unobtainable extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final boolean passing;

    /** @param passing whether a later run may get it */
    Unobtainable(String sentence, boolean passing) {
        super(sentence);
        this.passing = passing;
    }

    boolean passing() {
        return passing;
    }
}
