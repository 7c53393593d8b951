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
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.photoframes.simulator.World;
import org.photoframes.simulator.internal.server.Answer;
import org.photoframes.simulator.internal.server.Host;
import org.photoframes.simulator.internal.server.Inbound;

/** The bucket for uploads, path style, its root only: bytes go in and never come out here (Aura sheet 11.2). */
public final class S3Host implements Host {
    /** Where the host lives under the base address. */
    public static final String PREFIX = "/s3";

    private static final String BUCKET = "images.senseapp.co";

    private final World world;
    private final SignatureCheck check;
    private final RequestIds ids = new RequestIds();

    public S3Host(World world, Issuer issuer) {
        this.world = world;
        check = new SignatureCheck(world, issuer, AwsService.S3);
    }

    @Override
    public Answer answer(Inbound request) {
        String id = ids.nextShort();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("server", "AmazonS3");
        headers.put("x-amz-request-id", id);
        try {
            headers.put("ETag", put(request));
            return Answer.text(200, "application/xml", "").with(headers);
        } catch (AwsFailure failure) {
            return Answer.text(failure.status(), "application/xml", xml(failure, id))
                    .with(headers);
        }
    }

    /** What is uploaded counts by its size only. */
    @Override
    public Inbound recorded(Inbound request) {
        return Redaction.withoutBody(request);
    }

    private String put(Inbound request) throws AwsFailure {
        if (!request.method().equals("PUT")) {
            throw Denial.NOT_ALLOWED.from(AwsService.S3);
        }
        Payload payload = Payload.of(request);
        Signature signature = world.behaviour().signatureChecked()
                ? check.verify(request, String.valueOf(request.header("x-amz-content-sha256")))
                : null;
        String key = key(request);
        byte[] bytes = payload.read(request, signature);
        world.objects().put(key, bytes);
        return '"' + HexFormat.of().formatHex(SigningKey.digest("MD5", bytes)) + '"';
    }

    private static String key(Inbound request) throws AwsFailure {
        String path = CanonicalRequest.path(request.target());
        String[] parts = path.substring(PREFIX.length()).split("/", 3);
        if (parts.length < 2 || !parts[1].equals(BUCKET)) {
            throw new AwsFailure(404, "NoSuchBucket", "The specified bucket does not exist");
        }
        String key = parts.length < 3 ? "" : new String(CanonicalRequest.decode(parts[2]), StandardCharsets.UTF_8);
        if (key.isEmpty() || key.indexOf('/') >= 0) {
            throw Denial.NOT_ALLOWED.from(AwsService.S3);
        }
        return key;
    }

    private static String xml(AwsFailure failure, String id) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + failure.code() + "</Code><Message>"
                + failure.message().replace("&", "&amp;").replace("<", "&lt;") + "</Message><RequestId>" + id
                + "</RequestId></Error>";
    }
}
