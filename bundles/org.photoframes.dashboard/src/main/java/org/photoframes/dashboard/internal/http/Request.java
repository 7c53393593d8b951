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
package org.photoframes.dashboard.internal.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** What is asked for, taken apart. */
public final class Request {

    /** Larger than any order of a page. */
    public static final int LARGEST_ORDER = 512 << 10;

    private final Exchange exchange;
    private final List<String> steps;

    /** @throws IllegalArgumentException if the address is written wrongly */
    public Request(Exchange exchange) {
        this.exchange = exchange;
        List<String> found = new ArrayList<>();
        for (String step : exchange.path().split("/", -1)) {
            if (!step.isEmpty()) {
                found.add(decoded(step.replace("+", "%2B")));
            }
        }
        steps = List.copyOf(found);
    }

    public String method() {
        return exchange.method();
    }

    /** The steps of the path, decoded. */
    public List<String> steps() {
        return steps;
    }

    /** The path as it was sent. */
    public String path() {
        return exchange.path();
    }

    public @Nullable String header(String name) {
        return exchange.header(name);
    }

    public String remoteAddress() {
        return exchange.remoteAddress();
    }

    public long length() {
        return exchange.length();
    }

    public InputStream body() throws IOException {
        return exchange.in();
    }

    /** Whether it only looks. */
    public boolean isReading() {
        return method().equals("GET") || method().equals("HEAD");
    }

    /** A parameter of the query; null if it is not there. */
    public @Nullable String parameter(String name) {
        String query = exchange.query();
        if (query == null) {
            return null;
        }
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0 && pair.substring(0, equals).equals(name)) {
                return decoded(pair.substring(equals + 1));
            }
        }
        return null;
    }

    /**
     * The body as a JSON object; an empty one if there is no body.
     *
     * @throws IllegalArgumentException with a sentence if it is none
     */
    public JsonObject json() throws IOException {
        byte[] bytes = body().readNBytes(LARGEST_ORDER + 1);
        if (bytes.length > LARGEST_ORDER) {
            throw new IllegalArgumentException("The order is too large.");
        }
        if (bytes.length == 0) {
            return new JsonObject();
        }
        String type = header("Content-Type");
        if (type == null || !type.startsWith("application/json")) {
            throw new IllegalArgumentException("Orders are JSON, sent as application/json.");
        }
        try {
            JsonElement json = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8));
            if (json instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParseException e) {
            throw new IllegalArgumentException("The order is no JSON.", e);
        }
        throw new IllegalArgumentException("The order is no JSON object.");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
