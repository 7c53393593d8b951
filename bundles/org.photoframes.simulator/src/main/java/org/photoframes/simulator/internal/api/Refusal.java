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
package org.photoframes.simulator.internal.api;

import org.photoframes.simulator.internal.server.Answer;

/** The cloud says no, with an error envelope (Aura sheet 3). */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final boolean logout;

    Refusal(int status, String message, boolean logout) {
        super(message, null, false, false);
        this.status = status;
        this.logout = logout;
    }

    static Refusal badRequest() {
        return new Refusal(400, "Bad Request", false);
    }

    static Refusal notFound() {
        return new Refusal(404, "Not found", false);
    }

    static Refusal unauthenticated() {
        return new Refusal(401, "Request Unauthenticated", true);
    }

    /** A refusal that passes when the write is sent again. */
    static Refusal passing() {
        return new Refusal(401, "Unauthorized", false);
    }

    static Refusal login() {
        return new Refusal(475, "The email or password was incorrect.", false);
    }

    Answer answer() {
        return Answer.error(status, String.valueOf(getMessage()), logout);
    }
}
