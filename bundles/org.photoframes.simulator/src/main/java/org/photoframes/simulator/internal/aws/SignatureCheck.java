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

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.World;
import org.photoframes.simulator.internal.server.Inbound;

/** Whether a request is signed with credentials that were handed out and still work, as AWS finds out. */
final class SignatureCheck {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final String TOKEN = "x-amz-security-token";

    private final World world;
    private final Issuer issuer;
    private final AwsService service;

    SignatureCheck(World world, Issuer issuer, AwsService service) {
        this.world = world;
        this.issuer = issuer;
        this.service = service;
    }

    /** @param payloadHash what stands for the body in the signed text */
    Signature verify(Inbound request, String payloadHash) throws AwsFailure {
        String header = request.header("authorization");
        if (header == null) {
            throw Denial.UNSIGNED.from(service);
        }
        Authorization authorization = Authorization.parse(header);
        if (authorization == null) {
            throw Denial.MALFORMED.from(service);
        }
        IssuedCredentials credentials = credentials(authorization, request.header(TOKEN));
        scope(authorization);
        String time = String.valueOf(request.header("x-amz-date"));
        time(authorization, time);
        everythingSigned(request, authorization.signedHeaders());
        SigningKey key = new SigningKey(credentials.secretKey(), authorization);
        String canonical = CanonicalRequest.of(request, service, authorization.signedHeaders(), payloadHash);
        String expected = key.sign(
                String.join("\n", "AWS4-HMAC-SHA256", time, authorization.scope(), SigningKey.sha256(canonical)));
        if (!expected.equals(authorization.signature())) {
            throw Denial.MISMATCH.from(service);
        }
        // Only who knows the secret learns what is wrong with its credentials.
        if (!world.now().isBefore(credentials.expiration())) {
            AwsFailure expired = Denial.EXPIRED.from(service);
            throw service == AwsService.S3
                    ? new AwsFailure(world.behaviour().expiredTokenStatus(), expired.code(), expired.message())
                    : expired;
        }
        if (credentials.service() != service) {
            throw Denial.NOT_ALLOWED.from(service);
        }
        return new Signature(key, time, authorization.scope(), expected);
    }

    /** Temporary credentials are no credentials without their token. */
    private IssuedCredentials credentials(Authorization authorization, @Nullable String token) throws AwsFailure {
        IssuedCredentials credentials = issuer.byAccessKey(authorization.accessKeyId());
        if (credentials == null || token == null) {
            throw Denial.UNKNOWN_KEY.from(service);
        }
        if (!credentials.sessionToken().equals(token)) {
            throw Denial.WRONG_TOKEN.from(service);
        }
        return credentials;
    }

    private void scope(Authorization authorization) throws AwsFailure {
        if (!authorization.region().equals(AwsService.REGION)) {
            throw Denial.MALFORMED.from(
                    service,
                    "The region '" + authorization.region() + "' is wrong; expecting '" + AwsService.REGION + "'");
        }
        if (!authorization.service().equals(service.label())) {
            throw Denial.MALFORMED.from(
                    service,
                    "The service '" + authorization.service() + "' is wrong; expecting '" + service.label() + "'");
        }
    }

    private void time(Authorization authorization, String time) throws AwsFailure {
        Instant signed;
        try {
            signed = LocalDateTime.parse(time, TIME).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw Denial.UNSIGNED.from(service, "A valid x-amz-date header is required.");
        }
        if (!time.startsWith(authorization.day())) {
            throw Denial.MALFORMED.from(service, "The date of the scope is not that of x-amz-date.");
        }
        Duration allowed = world.behaviour().clockSkew();
        if (allowed != null && Duration.between(signed, world.now()).abs().compareTo(allowed) > 0) {
            throw Denial.SKEWED.from(service);
        }
    }

    private void everythingSigned(Inbound request, List<String> signed) throws AwsFailure {
        boolean all = signed.contains("host")
                && request.headers().keySet().stream()
                        .filter(name -> name.startsWith("x-amz-"))
                        .allMatch(signed::contains);
        if (!all) {
            throw Denial.NOT_ALLOWED.from(service, "There were headers present in the request which were not signed");
        }
    }
}
