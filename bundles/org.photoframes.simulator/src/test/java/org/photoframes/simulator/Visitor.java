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
import java.time.Duration;
import org.eclipse.jdt.annotation.Nullable;

/** A client that knows nothing but the sheet: raw requests over {@code java.net.http}. */
final class Visitor {
    static final String DEVICE = "0f0e0d0c-0000-4000-8000-000000000001";

    private final AuraSimulator simulator;
    private final HttpClient http;
    private @Nullable String userId;
    private @Nullable String token;

    Visitor(AuraSimulator simulator) {
        this(simulator, HttpClient.Version.HTTP_1_1);
    }

    Visitor(AuraSimulator simulator, HttpClient.Version version) {
        this.simulator = simulator;
        http = HttpClient.newBuilder().version(version).build();
    }

    /** Logs in as the phone does and keeps the token. */
    Visitor loggedIn(String email, String password) {
        JsonObject user = json(login(email, password)).getAsJsonObject("result").getAsJsonObject("current_user");
        userId = user.get("id").getAsString();
        token = user.get("auth_token").getAsString();
        return this;
    }

    HttpResponse<String> login(String email, String password) {
        return anonymous(
                "POST",
                "/login.json",
                "{\"user\":{\"email\":\"" + email + "\",\"password\":\"" + password + "\"},"
                        + "\"app_identifier\":\"com.pushd.Framelord\",\"identifier_for_vendor\":\"" + DEVICE + "\","
                        + "\"client_device_id\":\"" + DEVICE + "\",\"locale\":\"en\"}");
    }

    HttpResponse<String> anonymous(String method, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(simulator.apiUrl() + path)), method, body);
    }

    HttpResponse<String> call(String method, String path, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(simulator.apiUrl() + path));
        request.header("x-token-auth", String.valueOf(token)).header("x-user-id", String.valueOf(userId));
        return send(request, method, body);
    }

    HttpResponse<String> get(String path) {
        return call("GET", path, null);
    }

    HttpResponse<String> post(String path, String body) {
        return call("POST", path, body);
    }

    HttpResponse<String> put(String path, String body) {
        return call("PUT", path, body);
    }

    HttpResponse<String> delete(String path) {
        return call("DELETE", path, null);
    }

    /** The body of an answer that must be a success. */
    JsonObject json(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + ": " + response.body());
        }
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    HttpResponse<String> admin(String method, String path, @Nullable String body) {
        return send(HttpRequest.newBuilder(URI.create(simulator.adminUrl() + path)), method, body);
    }

    HttpResponse<byte[]> download(String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String method, @Nullable String body) {
        HttpRequest.BodyPublisher publisher =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        request.header("content-type", "application/json; charset=utf-8").timeout(Duration.ofSeconds(20));
        try {
            return http.send(request.method(method, publisher).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
