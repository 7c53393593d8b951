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
package org.photoframes.aura.upload.internal;

import java.io.Serial;

/** The upload cannot go on now; what is not finished stays in the queue. The message is a sentence for people. */
final class Postponed extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    Postponed(String message) {
        super(message);
    }

    Postponed(String message, Throwable cause) {
        super(message, cause);
    }
}
