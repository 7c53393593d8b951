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
package org.photoframes.dashboard.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.dashboard.internal.http.Reply;
import org.photoframes.dashboard.internal.http.Request;

/** The files of the page; these and no others. */
final class Site {

    static final String START = "index.html";

    /** All of them. */
    static final List<String> FILES = List.of(
            START,
            "style.css",
            "icon.svg",
            "app.webmanifest",
            "app.js",
            "api.js",
            "dom.js",
            "texts.js",
            "format.js",
            "pictures.js",
            "overview.js",
            "frame.js",
            "grid.js",
            "photo.js",
            "captions.js",
            "uploads.js",
            "backup.js",
            "texts/en.json",
            "texts/de.json",
            "texts/es.json",
            "texts/fr.json",
            "texts/it.json",
            "texts/nl.json");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "json", "application/json;charset=UTF-8",
            "svg", "image/svg+xml",
            "webmanifest", "application/manifest+json");

    private final Map<String, Page> pages = new LinkedHashMap<>();

    Site() {
        FILES.forEach(name -> pages.put(name, read(name)));
    }

    Reply reply(Request request) {
        String name = String.join("/", request.steps());
        Page page = pages.get(name.isEmpty() ? START : name);
        if (page == null || !request.isReading()) {
            return Reply.refusal(404, "There is no such page.");
        }
        Map<String, String> headers = Map.of("ETag", page.tag(), "Cache-Control", "no-cache");
        if (page.tag().equals(request.header("If-None-Match"))) {
            return new Reply.Ready(304, "", headers, false, out -> {});
        }
        return new Reply.Ready(200, page.type(), headers, true, out -> out.write(page.bytes()));
    }

    private static Page read(String name) {
        try (@Nullable InputStream in = Site.class.getResourceAsStream("/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The bundle lacks web/" + name);
            }
            byte[] bytes = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            return new Page(bytes, type, '"' + Long.toHexString(sum.getValue()) + '-' + bytes.length + '"');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
    private record Page(byte[] bytes, String type, String tag) {}
}
