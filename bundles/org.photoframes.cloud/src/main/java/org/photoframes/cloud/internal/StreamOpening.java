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

import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpHeader;
import org.photoframes.cloud.AnswerVerdict;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudException.BadRequest;
import org.photoframes.cloud.CloudProfile;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.CloudStream;
import org.photoframes.cloud.Timekeeper;

/** Opens a stream of bytes: follows redirects with care and turns a refusal into its failure. */
final class StreamOpening {

    private static final int MAX_REDIRECTS = 5;
    private static final int REFUSAL_BYTES = 65_536;
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,18})-");

    private final HttpClient client;
    private final CloudRequest request;
    private final CloudProfile profile;
    private final RunningRequests running;
    private final Timekeeper clock;

    private StreamOpening(
            HttpClient client, CloudRequest request, CloudProfile profile, RunningRequests running, Timekeeper clock) {
        this.client = client;
        this.request = request;
        this.profile = profile;
        this.running = running;
        this.clock = clock;
    }

    static CloudStream run(
            HttpClient client, CloudRequest request, CloudProfile profile, RunningRequests running, Timekeeper clock)
            throws CloudException, InterruptedException {
        return new StreamOpening(client, request, profile, running, clock).opened();
    }

    private CloudStream opened() throws CloudException, InterruptedException {
        URI first = Exchange.uri(request, profile);
        URI uri = first;
        boolean sameHost = true;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            StreamBody body = sent(uri, sameHost);
            Response response = body.response();
            String location = response.getHeaders().get(HttpHeader.LOCATION);
            if (!isRedirect(response.getStatus()) || location == null) {
                return response.getStatus() == 200 || response.getStatus() == 206 ? good(body) : refused(body, uri);
            }
            body.drop();
            uri = next(uri, location);
            sameHost = sameHost && sameHost(first, uri);
        }
        throw new BadRequest(request + " was redirected more than " + MAX_REDIRECTS + " times", 0);
    }

    private StreamBody sent(URI uri, boolean withHeaders) throws CloudException, InterruptedException {
        Request prepared = Exchange.prepared(client, request, profile, uri).headers((headers) -> {
            // Compressed on the way, a picture would have another length than the server says.
            headers.put(HttpHeader.ACCEPT_ENCODING, "identity");
            if (withHeaders) {
                request.headers().forEach(headers::put);
            }
        });
        InputStreamResponseListener listener = new InputStreamResponseListener();
        running.add(prepared);
        boolean handedOver = false;
        try {
            prepared.onComplete((result) -> running.remove(prepared)).send(listener);
            Response response = listener.get(profile.policy().totalTimeout().toMillis(), TimeUnit.MILLISECONDS);
            handedOver = true;
            return new StreamBody(prepared, response, listener.getInputStream());
        } catch (TimeoutException e) {
            throw NetworkTrouble.at(uri, e);
        } catch (ExecutionException e) {
            throw NetworkTrouble.at(uri, e.getCause() == null ? e : e.getCause());
        } finally {
            if (!handedOver) {
                prepared.abort(new IOException("given up"));
                running.remove(prepared);
            }
        }
    }

    private CloudStream good(StreamBody body) throws CloudException {
        Response response = body.response();
        String type = response.getHeaders().get(HttpHeader.CONTENT_TYPE);
        long offset = response.getStatus() == 206 ? offset(response) : 0;
        if (offset < 0) {
            body.drop();
            throw new CloudException.MalformedAnswer(
                    request + " was answered with an unknown part", 206, type, "", null);
        }
        return new CloudStream(
                response.getStatus(),
                type == null ? null : type.split(";", 2)[0].strip(),
                response.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH),
                offset,
                version(response),
                body);
    }

    /** Where the part begins that the answer holds; -1 if it does not say. */
    private static long offset(Response response) {
        String range = response.getHeaders().get(HttpHeader.CONTENT_RANGE);
        Matcher matcher = range == null ? null : CONTENT_RANGE.matcher(range);
        return matcher != null && matcher.lookingAt() ? Long.parseLong(matcher.group(1)) : -1;
    }

    /** Only what tells every two versions apart (RFC 9110, 8.8.1): parts of different ones must never be joined. */
    private static @Nullable String version(Response response) {
        String tag = response.getHeaders().get(HttpHeader.ETAG);
        return tag != null && tag.startsWith("\"") ? tag : null;
    }

    private CloudStream refused(StreamBody body, URI uri) throws CloudException {
        byte[] text;
        try (InputStream in = body) {
            text = in.readNBytes(REFUSAL_BYTES);
        } catch (IOException e) {
            throw NetworkTrouble.at(uri, e);
        }
        RawAnswer raw = RawAnswer.of(body.response(), text, -1);
        JsonElement json = StrictJson.parse(text);
        AnswerVerdict.Answer answer = new AnswerVerdict.Answer(raw.status(), json, raw.retryAfter(clock.instant()));
        CloudException failure = profile.verdict().judge(answer);
        failure = failure == null ? AnswerVerdict.BY_STATUS.judge(answer) : failure;
        throw failure == null ? new BadRequest("No bytes in a " + raw.status() + " answer", raw.status()) : failure;
    }

    private URI next(URI from, String location) throws BadRequest {
        URI to = resolved(from, location);
        boolean allowed = to != null
                && to.getHost() != null
                && ("https".equalsIgnoreCase(to.getScheme())
                        || ("http".equalsIgnoreCase(to.getScheme()) && "http".equalsIgnoreCase(from.getScheme())));
        if (to == null || !allowed) {
            throw new BadRequest(request + " was redirected to where we do not go", 0);
        }
        return to;
    }

    private static @Nullable URI resolved(URI from, String location) {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The same server, or its TLS side. */
    private static boolean sameHost(URI a, URI b) {
        boolean upgraded = "http".equalsIgnoreCase(a.getScheme()) && "https".equalsIgnoreCase(b.getScheme());
        return a.getHost().equalsIgnoreCase(b.getHost()) && (a.getPort() == b.getPort() || upgraded);
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }
}
