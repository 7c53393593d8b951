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

import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.internal.server.Inbound;

/** How the body of a PUT comes, by what {@code x-amz-content-sha256} says of it. */
enum Payload {
    WHOLE,
    UNSIGNED,
    PIECES,
    SIGNED_PIECES;

    private static final String HEADER = "x-amz-content-sha256";

    static Payload of(Inbound request) throws AwsFailure {
        String said = request.header(HEADER);
        if (said == null) {
            throw new AwsFailure(400, "InvalidRequest", "Missing required header for this request: " + HEADER);
        }
        return switch (said) {
            case "UNSIGNED-PAYLOAD" -> UNSIGNED;
            case "STREAMING-UNSIGNED-PAYLOAD-TRAILER" -> PIECES;
            case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" -> SIGNED_PIECES;
            default -> {
                if (!said.matches("[0-9a-fA-F]{64}")) {
                    throw new AwsFailure(
                            400,
                            "InvalidArgument",
                            HEADER + " must be UNSIGNED-PAYLOAD, STREAMING-…, or a valid sha256 value.");
                }
                yield WHOLE;
            }
        };
    }

    /** The bytes that are meant, taken out of their pieces and compared with every hash and checksum. */
    byte[] read(Inbound request, @Nullable Signature signature) throws AwsFailure {
        byte[] body = request.body();
        if (this == PIECES || this == SIGNED_PIECES) {
            ChunkedBody pieces = new ChunkedBody(body, this == SIGNED_PIECES ? signature : null);
            body = pieces.read();
            checkLength(request, body.length);
            String promised = request.header("x-amz-trailer");
            if (promised != null && !pieces.trailers().containsKey(promised.toLowerCase(Locale.ROOT))) {
                throw new AwsFailure(400, "MalformedTrailerError", "The trailer " + promised + " is missing.");
            }
            Integrity.check(pieces.trailers(), body);
        } else if (this == WHOLE && !SigningKey.sha256(body).equalsIgnoreCase(request.header(HEADER))) {
            throw new AwsFailure(
                    400,
                    "XAmzContentSHA256Mismatch",
                    "The provided 'x-amz-content-sha256' header does not match what was computed.");
        }
        Integrity.check(request.headers(), body);
        return body;
    }

    private static void checkLength(Inbound request, int length) throws AwsFailure {
        String said = request.header("x-amz-decoded-content-length");
        if (said == null) {
            throw new AwsFailure(411, "MissingContentLength", "You must provide the Content-Length HTTP header.");
        }
        if (!said.equals(String.valueOf(length))) {
            throw new AwsFailure(400, "IncompleteBody", "The body has another length than the headers say");
        }
    }
}
