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
package org.photoframes.simulator.internal.pictures;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.Stored;
import org.photoframes.simulator.internal.server.Answer;
import org.photoframes.simulator.internal.server.Inbound;

/** Answers with an object or the part of it that was asked for (RFC 9110, sections 13 and 14; one range only). */
final class Ranges {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    private Ranges() {}

    /** @param granted whether ranges are served at all */
    static Answer answer(Inbound request, Stored object, String type, boolean granted) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("etag", object.tag());
        String range = granted ? request.header("range") : null;
        if (granted) {
            headers.put("accept-ranges", "bytes");
        }
        String condition = request.header("if-range");
        Matcher asked = range == null ? null : RANGE.matcher(range);
        if (asked == null || !asked.matches() || (condition != null && !condition.equals(object.tag()))) {
            return part(200, object, type, 0, object.size(), headers);
        }
        long[] bounds = bounds(asked, object.size());
        if (bounds == null) {
            headers.put("content-range", "bytes */" + object.size());
            return Answer.text(416, "text/plain; charset=utf-8", "").with(headers);
        }
        headers.put("content-range", "bytes " + bounds[0] + "-" + bounds[1] + "/" + object.size());
        return part(206, object, type, bounds[0], bounds[1] - bounds[0] + 1, headers);
    }

    /** The first and the last byte; null if there are none such. */
    private static long @Nullable [] bounds(Matcher asked, long size) {
        String first = asked.group(1);
        String last = asked.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() || Long.parseLong(last) == 0 || size == 0
                    ? null
                    : new long[] {Math.max(0, size - Long.parseLong(last)), size - 1};
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(last));
        return from >= size || from > to ? null : new long[] {from, to};
    }

    private static Answer part(
            int status, Stored object, String type, long from, long length, Map<String, String> headers) {
        byte[] held = object.bytes();
        byte[] first = length == object.size() || held.length == 0
                ? held
                : Arrays.copyOfRange(
                        held, (int) Math.min(from, held.length), (int) Math.min(from + length, held.length));
        long rest = length - first.length;
        Answer.FilePart part = object.file() == null || rest == 0
                ? null
                : new Answer.FilePart(object.file(), Math.max(0, from - held.length), rest);
        return new Answer(status, type, first, headers, part);
    }
}
