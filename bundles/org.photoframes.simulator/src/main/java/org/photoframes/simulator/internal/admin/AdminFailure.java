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
package org.photoframes.simulator.internal.admin;

/** An admin request that cannot be done, with a sentence for the person who sent it. */
final class AdminFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    private AdminFailure(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    static AdminFailure bad(String message) {
        return new AdminFailure(400, message);
    }

    static AdminFailure unknown(String what) {
        return new AdminFailure(404, "There is no " + what + " here.");
    }

    int status() {
        return status;
    }
}
