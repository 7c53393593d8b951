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

import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A request as it came in.
 *
 * @param path decoded, with the host's prefix already taken off
 * @param target path and query exactly as they were sent, prefix included: what a signature covers
 * @param headers by lower-case name
 * @param base {@code http://host:port} as the client knows us
 */
public record Inbound(
        String method,
        String path,
        String target,
        Map<String, String> query,
        Map<String, String> headers,
        byte[] body,
        String base,
        String httpVersion) {

    public @Nullable String header(String name) {
        return headers.get(name);
    }

    public String text() {
        return new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }

    Inbound withPath(String newPath) {
        return new Inbound(method, newPath, target, query, headers, body, base, httpVersion);
    }

    /** The same with other headers and another body, for writing it down. */
    public Inbound with(Map<String, String> otherHeaders, byte[] otherBody) {
        return new Inbound(method, path, target, query, otherHeaders, otherBody, base, httpVersion);
    }
}
