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

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/** A fault in the making: which requests, then what happens to them. The last call switches it on. */
public final class FaultRule {
    private static final String JSON = "application/json; charset=utf-8";
    private static final long HALF = -1;

    private final Faults faults;
    private final int times;
    private String method = "*";
    private Pattern path = Pattern.compile(".*");

    FaultRule(Faults faults, int times) {
        this.faults = faults;
        this.times = times;
    }

    /**
     * Only for these requests; without this call for all but the admin path.
     *
     * @param onlyMethod a method, or {@code *} for any
     * @param pathRegex must match the whole path: without {@code /v5} for API calls, with the prefix for other hosts
     */
    public FaultRule on(String onlyMethod, String pathRegex) {
        method = onlyMethod;
        path = Pattern.compile(pathRegex);
        return this;
    }

    /** This status with an error envelope below 500, with a plain text from 500 on. */
    public Fault status(int status) {
        return status >= 500
                ? answer(status, "text/plain; charset=utf-8", "Error " + status)
                : answer(status, JSON, "{\"error\":true,\"message\":\"Error " + status + "\"}");
    }

    /** A whole answer instead of the true one. */
    public Fault answer(int status, String contentType, String body) {
        return apply(new FaultEffect.Instead(status, contentType, body, Map.of()));
    }

    /** An error as S3 words it, {@code SlowDown} or {@code InternalError} say. */
    public Fault s3Error(int status, String code) {
        return answer(
                status,
                "application/xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>" + code
                        + "</Message></Error>");
    }

    /** An error as Cognito and SQS word it, {@code TooManyRequestsException} say. */
    public Fault awsError(int status, String type) {
        return answer(
                status, "application/x-amz-json-1.1", "{\"__type\":\"" + type + "\",\"message\":\"" + type + "\"}");
    }

    /** A web page, as a load balancer in front of the cloud would send it. */
    public Fault html(int status) {
        return answer(
                status,
                "text/html; charset=utf-8",
                "<html><head><title>" + status + "</title></head><body><h1>We're sorry, but something went wrong.</h1>"
                        + "</body></html>");
    }

    /** 401 with {@code logout: true}, as for a dead token (Aura sheet 3). */
    public Fault unauthenticated() {
        return answer(401, JSON, "{\"error\":true,\"message\":\"Request Unauthenticated\",\"logout\":true}");
    }

    /** 401 with another body: the passing refusal of a write (Aura sheet 3). */
    public Fault passingRefusal() {
        return answer(401, JSON, "{\"error\":true,\"message\":\"Unauthorized\"}");
    }

    public Fault forbidden() {
        return answer(403, JSON, "{\"error\":true,\"message\":\"Forbidden\"}");
    }

    /** 429 without {@code Retry-After}. */
    public Fault throttled() {
        return answer(429, JSON, "{\"error\":true,\"message\":\"Too many requests\"}");
    }

    /** 429 with {@code Retry-After} in seconds. */
    public Fault throttled(Duration retryAfter) {
        return apply(new FaultEffect.Instead(
                429,
                JSON,
                "{\"error\":true,\"message\":\"Too many requests\"}",
                Map.of("retry-after", Long.toString(retryAfter.toSeconds()))));
    }

    /** Status 200 and an error envelope (Aura sheet 3). */
    public Fault errorEnvelope(String message) {
        String text = message.replace("\\", "\\\\").replace("\"", "\\\"");
        return answer(200, JSON, "{\"error\":true,\"message\":\"" + text + "\"}");
    }

    /** Status 200, said to be JSON, and is not. */
    public Fault garbage() {
        return answer(200, JSON, "{\"frames\": [{\"id\": \"abc\", \"name\": ");
    }

    /** Status 200 and a JSON body of at least this many bytes. */
    public Fault hugeBody(long bytes) {
        return apply(new FaultEffect.HugeBody(bytes));
    }

    public Fault latency(Duration wait) {
        return apply(new FaultEffect.Latency(wait));
    }

    public Fault stall(Duration wait) {
        return apply(new FaultEffect.Stall(wait, HALF));
    }

    /** So many bytes of the body come at once, the others after this time. */
    public Fault stall(long afterBytes, Duration wait) {
        return apply(new FaultEffect.Stall(wait, afterBytes));
    }

    public Fault truncated() {
        return apply(new FaultEffect.Truncation(HALF));
    }

    /** After so many bytes of the body the connection breaks. */
    public Fault truncated(long afterBytes) {
        return apply(new FaultEffect.Truncation(afterBytes));
    }

    /** The body has its length, but one bit of it is another one. */
    public Fault flipped() {
        return apply(new FaultEffect.Flip());
    }

    /** The connection closes before the request is carried out. */
    public Fault closeConnection() {
        return apply(new FaultEffect.Hangup());
    }

    /** The request is carried out, the answer never arrives. */
    public Fault loseAnswer() {
        return apply(new FaultEffect.LostAnswer());
    }

    public Fault apply(FaultEffect effect) {
        return faults.add(times < 0 ? Fault.always(method, path, effect) : new Fault(method, path, times, effect));
    }
}
