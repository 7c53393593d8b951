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
package org.photoframes.simulator;

import java.time.Duration;
import java.util.Map;

/** What goes wrong with an answer. */
public sealed interface FaultEffect {
    /** Another answer is given; the request itself is not carried out. */
    record Instead(int status, String contentType, String body, Map<String, String> headers) implements FaultEffect {}

    /** The answer comes late, in real time; the request is carried out at once. */
    record Latency(Duration delay) implements FaultEffect {}

    /**
     * The request is carried out; the beginning of the body comes, the rest after this time.
     *
     * @param after how many bytes come at first; negative for half of them
     */
    record Stall(Duration delay, long after) implements FaultEffect {}

    /**
     * The request is carried out; after the beginning of the body the connection breaks.
     *
     * @param after how many bytes come; negative for half of them
     */
    record Truncation(long after) implements FaultEffect {}

    /** A body of the right length with one bit turned over. */
    record Flip() implements FaultEffect {}

    /** The connection is closed; the request is not carried out. */
    record Hangup() implements FaultEffect {}

    /** The request is carried out, then the connection is closed without an answer. */
    record LostAnswer() implements FaultEffect {}

    /** A JSON body of this many bytes; the request is not carried out. */
    record HugeBody(long bytes) implements FaultEffect {}
}
