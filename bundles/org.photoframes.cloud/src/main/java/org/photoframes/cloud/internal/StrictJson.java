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

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.JsonFilter;

/** Reads JSON from outside: the whole text or nothing, no comments or bare words, no nesting that empties a stack. */
final class StrictJson {

    private static final int MAX_DEPTH = 100;
    private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);

    private StrictJson() {}

    /** The element that the bytes (UTF-8) stand for; null if they are not exactly one. */
    static @Nullable JsonElement parse(byte[] bytes) {
        return parse(bytes, JsonFilter.ALL);
    }

    /** The same, reduced to what the filter keeps. */
    static @Nullable JsonElement parse(byte[] bytes, JsonFilter kept) {
        return parse(new String(bytes, StandardCharsets.UTF_8), kept);
    }

    static @Nullable JsonElement parse(String text) {
        return parse(text, JsonFilter.ALL);
    }

    private static @Nullable JsonElement parse(String text, JsonFilter kept) {
        if (text.isBlank()) {
            return null;
        }
        try (JsonReader reader = new BoundedReader(text)) {
            JsonElement element = read(reader, kept);
            return reader.peek() == JsonToken.END_DOCUMENT ? element : null;
        } catch (IOException | JsonParseException | NumberFormatException | IllegalStateException e) {
            // All of these are Gson's ways to say that the text is no JSON.
            return null;
        }
    }

    private static JsonElement read(JsonReader reader, JsonFilter kept) throws IOException {
        JsonToken next = kept.members() == null ? JsonToken.NULL : reader.peek();
        return next == JsonToken.BEGIN_OBJECT
                ? object(reader, kept)
                : next == JsonToken.BEGIN_ARRAY ? array(reader, kept) : ELEMENTS.read(reader);
    }

    private static JsonObject object(JsonReader reader, JsonFilter kept) throws IOException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            JsonFilter filter = kept.member(name);
            if (filter == null) {
                reader.skipValue();
            } else {
                object.add(name, read(reader, filter));
            }
        }
        reader.endObject();
        return object;
    }

    private static JsonArray array(JsonReader reader, JsonFilter kept) throws IOException {
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(read(reader, kept));
        }
        reader.endArray();
        return array;
    }

    private static final class BoundedReader extends JsonReader {
        private int depth;

        BoundedReader(String text) {
            super(new StringReader(text));
        }

        @Override
        public void beginArray() throws IOException {
            deeper();
            super.beginArray();
        }

        @Override
        public void beginObject() throws IOException {
            deeper();
            super.beginObject();
        }

        @Override
        public void endArray() throws IOException {
            depth--;
            super.endArray();
        }

        @Override
        public void endObject() throws IOException {
            depth--;
            super.endObject();
        }

        private void deeper() throws IOException {
            if (++depth > MAX_DEPTH) {
                throw new MalformedJsonException("nested deeper than " + MAX_DEPTH);
            }
        }
    }
}
