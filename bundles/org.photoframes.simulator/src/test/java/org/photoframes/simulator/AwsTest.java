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

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Requests to the AWS hosts, signed by hand. */
abstract class AwsTest extends CloudTest {
    static final String UPLOAD_POOL = "us-east-1:b92826c0-8274-43db-abff-136977c13598";
    static final String QUEUE_POOL = "us-east-1:98ccd0ff-69fe-4e9a-ad34-671b4381ab12";
    static final String BUCKET = "/images.senseapp.co/";

    private final HttpClient http = HttpClient.newHttpClient();

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> send(SignedRequest request) {
        return send(request.build());
    }

    HttpResponse<String> cognito(String operation, String body) {
        return send(HttpRequest.newBuilder(simulator.cognitoUrl())
                .header("content-type", "application/x-amz-json-1.1")
                .header("x-amz-target", "AWSCognitoIdentityService." + operation)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    String identity(String pool) {
        return json(cognito("GetId", "{\"IdentityPoolId\":\"" + pool + "\"}"))
                .get("IdentityId")
                .getAsString();
    }

    AwsKeys keysOf(String identity) {
        JsonObject given = json(cognito("GetCredentialsForIdentity", "{\"IdentityId\":\"" + identity + "\"}"))
                .getAsJsonObject("Credentials");
        return new AwsKeys(
                given.get("AccessKeyId").getAsString(),
                given.get("SecretKey").getAsString(),
                given.get("SessionToken").getAsString(),
                Instant.ofEpochSecond(given.get("Expiration").getAsBigDecimal().longValueExact()));
    }

    AwsKeys keys() {
        return keysOf(identity(UPLOAD_POOL));
    }

    SignedRequest put(String path, AwsKeys keys) {
        return new SignedRequest("PUT", URI.create(simulator.s3Url() + path), keys, "s3", time.instant());
    }

    static JsonObject json(HttpResponse<String> response) {
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
