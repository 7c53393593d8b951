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
package org.photoframes.cloud.internal;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.client.StringRequestContent;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudException.BadRequest;
import org.photoframes.cloud.CloudProfile;
import org.photoframes.cloud.CloudRequest;

/** One JSON request on its way, once. Its body is read up to the policy's limit. */
final class Exchange implements Response.Listener {

    private static final String JSON = "application/json; charset=utf-8";

    private final Request request;
    private final URI uri;
    private final long limit;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final CompletableFuture<RawAnswer> answer = new CompletableFuture<>();

    private Exchange(Request request, URI uri, long limit) {
        this.request = request;
        this.uri = uri;
        this.limit = limit;
    }

    static URI uri(CloudRequest request, CloudProfile profile) throws BadRequest {
        String target = request.target();
        String query = request.query().entrySet().stream()
                .map((parameter) -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        String whole = (target.startsWith("/") ? profile.baseUrl() + target : target)
                + (query.isEmpty() ? "" : (target.contains("?") ? "&" : "?") + query);
        try {
            URI uri = URI.create(whole);
            String scheme = uri.getScheme();
            if (uri.getHost() != null && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Said below, without the address: a signed one is as good as a password.
        }
        throw new BadRequest("Not an http(s) address: " + request, 0);
    }

    /** A request with what all requests of a line have. */
    static Request prepared(HttpClient client, CloudRequest request, CloudProfile profile, URI uri) {
        Request prepared = client.newRequest(uri)
                .method(request.method())
                .idleTimeout(profile.policy().idleTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .headers((headers) -> headers.put("User-Agent", profile.userAgent()));
        if (request.body() != null) {
            prepared.body(new StringRequestContent(JSON, request.body().toString(), StandardCharsets.UTF_8));
        }
        return prepared;
    }

    /** Sends the request and waits for its answer. */
    static RawAnswer run(HttpClient client, CloudRequest request, CloudProfile profile, RunningRequests running)
            throws CloudException, InterruptedException {
        URI uri = uri(request, profile);
        Request prepared = prepared(client, request, profile, uri)
                .timeout(profile.policy().totalTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .headers((headers) -> request.headers().forEach(headers::put));
        return new Exchange(prepared, uri, profile.policy().maxJsonBytes()).await(running);
    }

    private RawAnswer await(RunningRequests running) throws CloudException, InterruptedException {
        running.add(request);
        try {
            request.send(this);
            return answer.get();
        } catch (InterruptedException e) {
            request.abort(e);
            throw e;
        } catch (ExecutionException e) {
            throw NetworkTrouble.at(uri, e.getCause() == null ? e : e.getCause());
        } finally {
            running.remove(request);
        }
    }

    @Override
    public void onContent(Response response, ByteBuffer content) {
        if (answer.isDone()) {
            return;
        }
        if (body.size() + (long) content.remaining() > limit) {
            answer.complete(RawAnswer.of(response, body.toByteArray(), limit));
            response.abort(new IllegalStateException("more than " + limit + " bytes"));
            return;
        }
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        body.write(bytes, 0, bytes.length);
    }

    @Override
    public void onComplete(Result result) {
        Throwable failure = result.getFailure();
        if (failure == null) {
            answer.complete(RawAnswer.of(result.getResponse(), body.toByteArray(), -1));
        } else {
            answer.completeExceptionally(failure);
        }
    }

    private static String encoded(@Nullable String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
