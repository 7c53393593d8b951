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
package org.photoframes.aura.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.CloudAnswer;
import org.photoframes.cloud.CloudException;

/** What the endpoints have in common when they read answers and write requests. */
final class Answers {

    /** Three fraction digits (Aura sheet 8.1). */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Answers() {}

    /** The array that the answer must have. */
    static JsonArray array(CloudAnswer answer, String name) throws CloudException {
        if (answer.json() instanceof JsonObject object && object.get(name) instanceof JsonArray array) {
            return array;
        }
        throw without(answer, name);
    }

    /** The object that the answer must have. */
    static JsonObject object(CloudAnswer answer, String name) throws CloudException {
        if (answer.json() instanceof JsonObject object && object.get(name) instanceof JsonObject inner) {
            return inner;
        }
        throw without(answer, name);
    }

    static CloudException without(CloudAnswer answer, String name) {
        return new CloudException.MalformedAnswer("the answer has no " + name, answer.status(), null, "", null);
    }

    /** A text that can be an id or a cursor: not blank, nor the literal "null" that the cloud is known for (Aura sheet 7.2). */
    static @Nullable String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonPrimitive value
                        && value.isString()
                        && !value.getAsString().isBlank()
                        && !value.getAsString().equals("null")
                ? value.getAsString()
                : null;
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** An id as part of a path, whatever is in it. */
    static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
