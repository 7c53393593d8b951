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
package org.photoframes.cloud;

import com.google.gson.JsonElement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A request to a cloud. Immutable; each {@code with…} returns a changed copy.
 *
 * @param method {@code GET}, {@code POST}, {@code PUT} or {@code DELETE}
 * @param target a path below the profile's base URL, starting with a slash, or a whole {@code http(s)} URL
 * @param query parameters in their order, not yet encoded
 * @param headers headers in their order; they are never sent on to another host, nor logged
 * @param body the JSON to send; null for none
 * @param write what the request means to the write budget
 * @param idempotent whether repeating it does no harm
 * @param answerExpected whether the answer must be JSON; if not, its body is read and dropped when it is something else
 * @param kept what is kept of a good answer
 */
public record CloudRequest(
        String method,
        String target,
        Map<String, String> query,
        Map<String, String> headers,
        @Nullable JsonElement body,
        Write write,
        boolean idempotent,
        boolean answerExpected,
        JsonFilter kept) {

    /** What a request means to the write budget. */
    public enum Write {
        /** Changes nothing that the cloud counts. */
        NONE,
        /** Part of a longer job: leaves the reserve alone. */
        JOB,
        /** Somebody is waiting for it: may take from the reserve. */
        INTERACTIVE
    }

    public CloudRequest {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** A read. */
    public static CloudRequest get(String target) {
        return new CloudRequest("GET", target, Map.of(), Map.of(), null, Write.NONE, true, true, JsonFilter.ALL);
    }

    /** A write that must not be repeated on its own. */
    public static CloudRequest post(String target, JsonElement body) {
        return new CloudRequest(
                "POST", target, Map.of(), Map.of(), body, Write.INTERACTIVE, false, true, JsonFilter.ALL);
    }

    /** A write that may be repeated. */
    public static CloudRequest put(String target, JsonElement body) {
        return new CloudRequest("PUT", target, Map.of(), Map.of(), body, Write.INTERACTIVE, true, true, JsonFilter.ALL);
    }

    /** A write that may be repeated. */
    public static CloudRequest delete(String target) {
        return new CloudRequest(
                "DELETE", target, Map.of(), Map.of(), null, Write.INTERACTIVE, true, true, JsonFilter.ALL);
    }

    /** With a query parameter; a null value leaves the request as it is. */
    public CloudRequest withQuery(String name, @Nullable Object value) {
        return value == null
                ? this
                : new CloudRequest(
                        method,
                        target,
                        with(query, name, value.toString()),
                        headers,
                        body,
                        write,
                        idempotent,
                        answerExpected,
                        kept);
    }

    /** With a header, in place of an earlier one of that name. */
    public CloudRequest withHeader(String name, String value) {
        return new CloudRequest(
                method, target, query, with(headers, name, value), body, write, idempotent, answerExpected, kept);
    }

    /** With another meaning to the write budget. */
    public CloudRequest charged(Write write) {
        return new CloudRequest(method, target, query, headers, body, write, idempotent, answerExpected, kept);
    }

    /** The same, but repeating it does no harm, or does. */
    public CloudRequest idempotent(boolean idempotent) {
        return new CloudRequest(method, target, query, headers, body, write, idempotent, answerExpected, kept);
    }

    /** The same, but judged by its status alone: the answer's form is unknown (an empty or non-JSON body is fine). */
    public CloudRequest answerOptional() {
        return new CloudRequest(method, target, query, headers, body, write, idempotent, false, kept);
    }

    /** The same, but of a good answer only this is kept. */
    public CloudRequest keeping(JsonFilter filter) {
        return new CloudRequest(method, target, query, headers, body, write, idempotent, answerExpected, filter);
    }

    /** Method and path, without query, headers and body: what may be logged. */
    @Override
    public String toString() {
        return method + " " + Redaction.url(target);
    }

    private static Map<String, String> with(Map<String, String> map, String name, String value) {
        Map<String, String> copy = new LinkedHashMap<>(map);
        copy.put(name, value);
        return copy;
    }
}
