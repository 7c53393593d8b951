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
package org.photoframes.simulator.internal.server;

import java.time.Duration;

/** One of the hosts that the simulator stands in for. */
@FunctionalInterface
public interface Host {
    Answer answer(Inbound request);

    /** What may be written down of a request: all of it, unless it carries secrets or too much. */
    default Inbound recorded(Inbound request) {
        return request;
    }

    /** How long, in real time, the answer is held back because the request asks for that. */
    default Duration heldBack(Inbound request) {
        return Duration.ZERO;
    }
}
