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

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A request signed by hand with Signature V4, as Aura sheet 11.2 tells it. */
final class SignedRequest {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final String method;
    private final URI uri;
    private final AwsKeys keys;
    private final String service;
    private final String time;
    private final Map<String, String> signed = new TreeMap<>();
    private final Map<String, String> unsigned = new TreeMap<>();
    private String region = "us-east-1";
    private String payloadHash = hashOf(new byte[0]);
    private byte[] body = {};

    SignedRequest(String method, URI uri, AwsKeys keys, String service, Instant at) {
        this.method = method;
        this.uri = uri;
        this.keys = keys;
        this.service = service;
        time = TIME.format(at);
        signed.put("host", uri.getAuthority());
        signed.put("x-amz-date", time);
        signed.put("x-amz-security-token", keys.sessionToken());
    }

    /** With its hash as the sheet says. */
    SignedRequest body(byte[] bytes) {
        body = bytes;
        return hash(hashOf(bytes));
    }

    /** The body without another hash. */
    SignedRequest otherBody(byte[] bytes) {
        body = bytes;
        return this;
    }

    SignedRequest hash(String said) {
        payloadHash = said;
        return service.equals("s3") ? header("x-amz-content-sha256", said) : this;
    }

    SignedRequest header(String name, String value) {
        signed.put(name, value);
        return this;
    }

    SignedRequest unsignedHeader(String name, String value) {
        unsigned.put(name, value);
        return this;
    }

    SignedRequest without(String name) {
        signed.remove(name);
        return this;
    }

    SignedRequest region(String name) {
        region = name;
        return this;
    }

    String time() {
        return time;
    }

    String scope() {
        return time.substring(0, 8) + "/" + region + "/" + service + "/aws4_request";
    }

    String signature() {
        StringBuilder canonical = new StringBuilder(method).append('\n');
        canonical.append(uri.getRawPath()).append('\n');
        canonical.append(uri.getRawQuery() == null ? "" : uri.getRawQuery()).append('\n');
        signed.forEach((name, value) ->
                canonical.append(name).append(':').append(value).append('\n'));
        canonical
                .append('\n')
                .append(String.join(";", signed.keySet()))
                .append('\n')
                .append(payloadHash);
        return sign("AWS4-HMAC-SHA256\n" + time + "\n" + scope() + "\n"
                + hashOf(canonical.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Any text signed with the key of this request. */
    String sign(String text) {
        byte[] key = ("AWS4" + keys.secretKey()).getBytes(StandardCharsets.UTF_8);
        for (String part : scope().split("/")) {
            key = hmac(key, part);
        }
        return HexFormat.of().formatHex(hmac(key, text));
    }

    HttpRequest build() {
        String signature = signature();
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=" + keys.accessKeyId() + "/" + scope() + ", SignedHeaders="
                                + String.join(";", signed.keySet()) + ", Signature=" + signature);
        signed.forEach((name, value) -> {
            if (!name.equals("host")) {
                request.header(name, value);
            }
        });
        unsigned.forEach(request::header);
        return request.build();
    }

    static String hashOf(byte[] bytes) {
        return HexFormat.of().formatHex(digest("SHA-256", bytes));
    }

    static String md5(byte[] bytes) {
        return Base64.getEncoder().encodeToString(digest("MD5", bytes));
    }

    static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
