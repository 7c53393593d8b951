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

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** An answer. */
public sealed interface Reply {

    /** Escapes what means something in HTML. */
    Gson SAFE = new Gson();

    /** Writes the body. */
    @FunctionalInterface
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    /**
     * One that is there.
     *
     * @param type of its body; empty for none
     * @param packed whether it pays to compress it
     */
    record Ready(int status, String type, Map<String, String> headers, boolean packed, Body body) implements Reply {
        public Ready {
            headers = Map.copyOf(headers);
        }
    }

    /** One that comes. */
    record Coming(CompletionStage<? extends Reply> reply) implements Reply {}

    /** One that goes on for as long as the reader listens. */
    record Events(Reader reader) implements Reply {

        /** Takes care of a pipe from its beginning to its end. */
        @FunctionalInterface
        public interface Reader {
            void open(EventPipe pipe);
        }
    }

    /** As text that is harmless even where somebody takes it for HTML. */
    static String text(JsonElement json) {
        return SAFE.toJson(json);
    }

    static Reply json(JsonElement json) {
        return json(200, json);
    }

    static Reply json(int status, JsonElement json) {
        byte[] bytes = text(json).getBytes(StandardCharsets.UTF_8);
        return new Ready(
                status,
                "application/json;charset=UTF-8",
                Map.of("Cache-Control", "no-store"),
                bytes.length > 1_000,
                out -> out.write(bytes));
    }

    /** Done, and nothing more to say. */
    static Reply done() {
        return json(new JsonObject());
    }

    /** Not done, and why: a sentence for people. */
    static Reply refusal(int status, String sentence) {
        return refusal(status, sentence, Map.of());
    }

    static Reply refusal(int status, String sentence, Map<String, String> headers) {
        JsonObject json = new JsonObject();
        json.addProperty("message", sentence);
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return new Ready(status, "application/json;charset=UTF-8", headers, false, out -> out.write(bytes));
    }
}
