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
package org.photoframes.simulator.internal.server;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What goes back to the client.
 *
 * @param body the bytes, or the first of them; empty if all are in a file
 * @param file where the rest is, if it is too much for memory; null otherwise
 */
public record Answer(
        int status,
        String contentType,
        byte[] body,
        Map<String, String> headers,
        @Nullable FilePart file) {

    /** A part of a file. */
    public record FilePart(Path path, long offset, long length) {}

    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    public static Answer json(int status, JsonElement body) {
        return new Answer(status, "application/json; charset=utf-8", bytes(GSON.toJson(body)), Map.of(), null);
    }

    /** Aura's error envelope (Aura sheet 3). */
    public static Answer error(int status, String message, boolean logout) {
        JsonObject envelope = new JsonObject();
        envelope.addProperty("error", true);
        envelope.addProperty("message", message);
        if (logout) {
            envelope.addProperty("logout", true);
        }
        return json(status, envelope);
    }

    public static Answer text(int status, String contentType, String body) {
        return new Answer(status, contentType, bytes(body), Map.of(), null);
    }

    public static Answer bytes(int status, String contentType, byte[] body) {
        return new Answer(status, contentType, body, Map.of(), null);
    }

    /** With these headers besides. */
    public Answer with(Map<String, String> more) {
        return new Answer(status, contentType, body, more, file);
    }

    long length() {
        return body.length + (file == null ? 0 : file.length());
    }

    /** The same with its bytes in memory. */
    Answer inMemory() {
        if (file == null) {
            return this;
        }
        try (InputStream in = Files.newInputStream(file.path())) {
            in.skipNBytes(file.offset());
            byte[] whole = Arrays.copyOf(body, (int) length());
            in.readNBytes(whole, body.length, (int) file.length());
            return new Answer(status, contentType, whole, headers, null);
        } catch (IOException e) {
            throw new UncheckedIOException("A photo's file cannot be read.", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
