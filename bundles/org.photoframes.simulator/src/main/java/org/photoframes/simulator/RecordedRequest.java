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

import java.time.Instant;
import java.util.Map;

/**
 * A request that reached the simulator.
 *
 * @param at by the simulator's clock
 * @param path for API calls without {@code /v5}, otherwise with the host's prefix ({@code /imgproxy/…})
 * @param headers by lower-case name, as they came, tokens included: for tests only
 * @param status what was answered, 0 if the connection was closed instead
 * @param httpVersion {@code HTTP/1.1} or {@code HTTP/2.0}
 */
public record RecordedRequest(
        Instant at,
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        String body,
        int status,
        String httpVersion) {

    @Override
    public String toString() {
        return method + " " + path + " -> " + status;
    }
}
