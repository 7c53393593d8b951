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
import com.google.gson.JsonNull;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpHeader;
import org.photoframes.cloud.AnswerVerdict;
import org.photoframes.cloud.CloudAnswer;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudException.MalformedAnswer;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.JsonFilter;
import org.photoframes.cloud.Redaction;

/**
 * An answer as it came.
 *
 * @param body what there is of it
 * @param limit the size at which reading was given up; -1 if it was read to its end
 */
record RawAnswer(
        int status,
        @Nullable String contentType,
        @Nullable Instant serverTime,
        @Nullable String retryAfter,
        @Nullable String requestId,
        byte[] body,
        long limit) {

    private static final int BEGINNING = 80;
    private static final int READ_FOR_BEGINNING = 4096;

    static RawAnswer of(Response response, byte[] body, long limit) {
        return new RawAnswer(
                response.getStatus(),
                response.getHeaders().get(HttpHeader.CONTENT_TYPE),
                time(response.getHeaders().get(HttpHeader.DATE)),
                response.getHeaders().get(HttpHeader.RETRY_AFTER),
                response.getHeaders().get("x-request-id"),
                body,
                limit);
    }

    /** The failure that the cloud means, a malformed answer, or the good answer. */
    CloudAnswer judged(CloudRequest request, AnswerVerdict verdict, Instant now) throws CloudException {
        JsonElement json = limit >= 0 ? null : StrictJson.parse(body, good() ? request.kept() : JsonFilter.ALL);
        CloudException failure = verdict.judge(new AnswerVerdict.Answer(status, json, retryAfter(now)));
        if (failure != null) {
            throw failure;
        }
        if (json == null && (request.answerExpected() || limit >= 0)) {
            throw malformed(request);
        }
        return new CloudAnswer(status, json == null ? JsonNull.INSTANCE : json, serverTime);
    }

    private boolean good() {
        return status >= 200 && status < 300;
    }

    /** How long the server asked for, from seconds or a date; null if it did not ask. */
    @Nullable
    Duration retryAfter(Instant now) {
        String asked = retryAfter;
        if (asked == null) {
            return null;
        }
        if (asked.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(asked));
        }
        Instant until = time(asked);
        Instant from = serverTime == null ? now : serverTime;
        if (until == null) {
            return null;
        }
        return until.isBefore(from) ? Duration.ZERO : Duration.between(from, until);
    }

    private MalformedAnswer malformed(CloudRequest request) {
        String what = limit >= 0
                ? "is larger than the " + limit + " bytes that are read"
                : body.length == 0 ? "is empty" : "is no JSON";
        String text = new String(body, 0, Math.min(body.length, READ_FOR_BEGINNING), StandardCharsets.UTF_8);
        String redacted = Redaction.text(text).strip();
        String beginning = redacted.substring(0, Math.min(redacted.length(), BEGINNING));
        String type = contentType == null ? "unknown type" : Redaction.text(contentType);
        String seen = beginning.isEmpty() ? "" : ": " + beginning;
        return new MalformedAnswer(
                "The answer to " + request + " " + what + " (status " + status + ", " + type + ")" + seen,
                status,
                contentType,
                beginning,
                null);
    }

    private static @Nullable Instant time(@Nullable String httpDate) {
        if (httpDate == null) {
            return null;
        }
        try {
            return HttpDateTime.parse(httpDate).toInstant();
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
