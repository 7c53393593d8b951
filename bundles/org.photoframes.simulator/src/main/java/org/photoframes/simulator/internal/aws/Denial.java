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

/** Why a signed request is not accepted, in the words of S3 and in those of the services that speak JSON. */
enum Denial {
    UNSIGNED(403, "AccessDenied", "MissingAuthenticationTokenException", "Access Denied"),
    NOT_ALLOWED(403, "AccessDenied", "AccessDeniedException", "Access Denied"),
    MALFORMED(
            400,
            "AuthorizationHeaderMalformed",
            "IncompleteSignatureException",
            "The authorization header is malformed"),
    UNKNOWN_KEY(
            403,
            "InvalidAccessKeyId",
            "UnrecognizedClientException",
            "The AWS Access Key Id you provided does not exist in our records."),
    WRONG_TOKEN(400, "InvalidToken", "UnrecognizedClientException", "The provided token is malformed or invalid."),
    EXPIRED(403, "ExpiredToken", "ExpiredTokenException", "The provided token has expired."),
    SKEWED(
            403,
            "RequestTimeTooSkewed",
            "InvalidSignatureException",
            "The difference between the request time and the current time is too large."),
    MISMATCH(
            403,
            "SignatureDoesNotMatch",
            "InvalidSignatureException",
            "The request signature we calculated does not match the signature you provided.");

    private static final int JSON_STATUS = 403;

    private final int s3Status;
    private final String s3Code;
    private final String jsonCode;
    private final String message;

    Denial(int s3Status, String s3Code, String jsonCode, String message) {
        this.s3Status = s3Status;
        this.s3Code = s3Code;
        this.jsonCode = jsonCode;
        this.message = message;
    }

    AwsFailure from(AwsService service) {
        return from(service, message);
    }

    AwsFailure from(AwsService service, String said) {
        return service == AwsService.S3
                ? new AwsFailure(s3Status, s3Code, said)
                : new AwsFailure(this == MALFORMED ? s3Status : JSON_STATUS, jsonCode, said);
    }
}
