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
package org.photoframes.simulator.internal.aws;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.photoframes.simulator.internal.server.Inbound;

/** What is left of a signed request in the log: neither signatures nor tokens, and of a body only its size. */
final class Redaction {
    private Redaction() {}

    static Inbound withoutSecrets(Inbound request) {
        Map<String, String> headers = new LinkedHashMap<>(request.headers());
        headers.computeIfPresent("authorization", (name, value) -> Authorization.withoutSignature(value));
        headers.computeIfPresent("x-amz-security-token", (name, value) -> "…");
        return request.with(headers, request.body());
    }

    static Inbound withoutBody(Inbound request) {
        String size = "[" + request.body().length + " bytes]";
        return withoutSecrets(request).with(withoutSecrets(request).headers(), size.getBytes(StandardCharsets.UTF_8));
    }
}
