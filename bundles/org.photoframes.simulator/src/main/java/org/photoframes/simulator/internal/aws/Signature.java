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

/**
 * The signature of a request that was found right; the pieces of its body continue it.
 *
 * @param time the request's {@code x-amz-date}
 * @param value in hexadecimal digits
 */
record Signature(SigningKey key, String time, String scope, String value) {
    private static final String NOTHING = SigningKey.sha256("");

    String ofChunk(String before, byte[] chunk) {
        return key.sign(
                String.join("\n", "AWS4-HMAC-SHA256-PAYLOAD", time, scope, before, NOTHING, SigningKey.sha256(chunk)));
    }

    /** @param trailers each {@code name:value} with a line feed behind it */
    String ofTrailers(String before, String trailers) {
        return key.sign(
                String.join("\n", "AWS4-HMAC-SHA256-TRAILER", time, scope, before, SigningKey.sha256(trailers)));
    }
}
