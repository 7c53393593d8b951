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
package org.photoframes.simulator.internal.aws;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Takes a body apart that came in signed or unsigned pieces with lines behind them ({@code aws-chunked}), as the AWS
 * SDKs send it.
 */
final class ChunkedBody {
    private static final String CHUNK_SIGNATURE = "chunk-signature=";
    private static final String TRAILER_SIGNATURE = "x-amz-trailer-signature";
    private static final int HEX = 16;

    private final byte[] raw;
    private final @Nullable Signature seed;
    private final ByteArrayOutputStream whole = new ByteArrayOutputStream();
    private final Map<String, String> trailers = new LinkedHashMap<>();
    private String signature;
    private int position;

    /** @param seed the signature that the pieces continue; null if they carry none, or nobody looks at them */
    ChunkedBody(byte[] raw, @Nullable Signature seed) {
        this.raw = raw;
        this.seed = seed;
        signature = seed == null ? "" : seed.value();
    }

    /** The bytes themselves. */
    byte[] read() throws AwsFailure {
        int size;
        do {
            String[] head = line().split(";", 2);
            size = size(head[0]);
            byte[] chunk = take(size);
            if (seed != null) {
                String said = head.length < 2 ? "" : head[1].strip();
                signature = same(seed.ofChunk(signature, chunk), said.replace(CHUNK_SIGNATURE, ""));
            }
            whole.writeBytes(chunk);
            if (size > 0 && !line().isEmpty()) {
                throw broken();
            }
        } while (size > 0);
        readTrailers();
        return whole.toByteArray();
    }

    /** The lines behind the last piece by lower-case name, once it is read. */
    Map<String, String> trailers() {
        return trailers;
    }

    private void readTrailers() throws AwsFailure {
        StringBuilder canonical = new StringBuilder();
        while (position < raw.length) {
            String line = line();
            if (line.isEmpty()) {
                break;
            }
            String[] parts = line.split(":", 2);
            if (parts.length < 2) {
                throw broken();
            }
            String name = parts[0].strip().toLowerCase(Locale.ROOT);
            String value = parts[1].strip();
            trailers.put(name, value);
            if (!name.equals(TRAILER_SIGNATURE)) {
                canonical.append(name).append(':').append(value).append('\n');
            }
        }
        String said = trailers.remove(TRAILER_SIGNATURE);
        if (seed != null && !trailers.isEmpty()) {
            same(seed.ofTrailers(signature, canonical.toString()), said);
        }
    }

    private static String same(String expected, @Nullable String said) throws AwsFailure {
        if (!expected.equals(said)) {
            throw Denial.MISMATCH.from(AwsService.S3);
        }
        return expected;
    }

    private static int size(String text) throws AwsFailure {
        try {
            int size = Integer.parseInt(text.strip(), HEX);
            if (size >= 0) {
                return size;
            }
        } catch (NumberFormatException e) {
            // Answered like any other broken body.
        }
        throw broken();
    }

    private byte[] take(int size) throws AwsFailure {
        if (size > raw.length - position) {
            throw broken();
        }
        position += size;
        return Arrays.copyOfRange(raw, position - size, position);
    }

    private String line() throws AwsFailure {
        for (int end = position; end + 1 < raw.length; end++) {
            if (raw[end] == '\r' && raw[end + 1] == '\n') {
                String line = new String(raw, position, end - position, StandardCharsets.US_ASCII);
                position = end + 2;
                return line;
            }
        }
        throw broken();
    }

    private static AwsFailure broken() {
        return new AwsFailure(400, "IncompleteBody", "The request body terminated unexpectedly");
    }
}
