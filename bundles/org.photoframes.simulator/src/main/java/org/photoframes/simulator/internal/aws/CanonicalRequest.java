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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.photoframes.simulator.internal.server.Inbound;

/** What Signature V4 signs of a request (Aura sheet 11.2). */
final class CanonicalRequest {
    private static final int HEX = 16;

    private CanonicalRequest() {}

    static String of(Inbound request, AwsService service, List<String> signedHeaders, String payloadHash) {
        int mark = request.target().indexOf('?');
        String path = path(request.target());
        String query = mark < 0 ? "" : request.target().substring(mark + 1);
        StringBuilder text = new StringBuilder();
        text.append(request.method()).append('\n');
        // S3 encodes each character once; the other services encode what came over the wire once more.
        text.append(encode(service == AwsService.S3 ? decode(path) : utf8(path), true))
                .append('\n');
        text.append(query(query)).append('\n');
        for (String name : signedHeaders) {
            text.append(name).append(':').append(value(request, name)).append('\n');
        }
        text.append('\n').append(String.join(";", signedHeaders)).append('\n');
        return text.append(payloadHash).toString();
    }

    /** A target without its query, still as it was sent. */
    static String path(String target) {
        int mark = target.indexOf('?');
        return mark < 0 ? target : target.substring(0, mark);
    }

    private static String value(Inbound request, String name) {
        String value = request.headers().get(name);
        if (value == null && name.equals("host")) {
            value = URI.create(request.base()).getAuthority(); // HTTP/2 has no such header.
        }
        return value == null ? "" : value.strip().replaceAll(" +", " ");
    }

    private static String query(String query) {
        if (query.isEmpty()) {
            return "";
        }
        List<String> pairs = new ArrayList<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            String value = parts.length < 2 ? "" : encode(decode(parts[1]), false);
            pairs.add(encode(decode(parts[0]), false) + "=" + value);
        }
        pairs.sort(null);
        return String.join("&", pairs);
    }

    /** Takes percent signs away; unlike in forms a plus stays one. */
    static byte[] decode(String text) {
        byte[] from = utf8(text);
        ByteArrayOutputStream to = new ByteArrayOutputStream(from.length);
        for (int i = 0; i < from.length; i++) {
            if (from[i] == '%' && i + 2 < from.length && isHex(from[i + 1]) && isHex(from[i + 2])) {
                to.write(Character.digit(from[i + 1], HEX) * HEX + Character.digit(from[i + 2], HEX));
                i += 2;
            } else {
                to.write(from[i]);
            }
        }
        return to.toByteArray();
    }

    private static boolean isHex(byte letter) {
        return Character.digit(letter, HEX) >= 0;
    }

    private static String encode(byte[] bytes, boolean keepsSlashes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte each : bytes) {
            char letter = (char) (each & 0xFF);
            boolean plain = letter < 0x80 && Character.isLetterOrDigit(letter)
                    || "-._~".indexOf(letter) >= 0
                    || letter == '/' && keepsSlashes;
            text.append(plain ? String.valueOf(letter) : String.format(Locale.ROOT, "%%%02X", (int) letter));
        }
        return text.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
