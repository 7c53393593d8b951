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
package org.photoframes.aura.upload.internal.origin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.upload.PictureOrigin;
import org.photoframes.aura.upload.PictureOrigin.OnWeb;
import org.photoframes.aura.upload.internal.Refusal;
import org.photoframes.aura.upload.internal.SourcePicture;

/**
 * Pictures from the web. Not over the line to the clouds: that one follows redirects itself and asks for a session's
 * politeness, while here every single address is looked at before anything connects to it.
 */
final class Web {

    private static final int MOST_REDIRECTS = 5;
    private static final int PATIENCE_MILLIS = 15_000;
    private static final Duration LONGEST = Duration.ofSeconds(120);

    private final boolean plainHttp;
    private final boolean privateNetworks;

    Web(boolean plainHttp, boolean privateNetworks) {
        this.plainHttp = plainHttp;
        this.privateNetworks = privateNetworks;
    }

    SourcePicture read(URI address) throws Refusal, IOException {
        String label = new OnWeb(address).toString();
        long deadline = System.nanoTime() + LONGEST.toNanos();
        URI at = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            check(at, label);
            HttpURLConnection connection = (HttpURLConnection) at.toURL().openConnection();
            try {
                connection.setInstanceFollowRedirects(false);
                connection.setConnectTimeout(PATIENCE_MILLIS);
                connection.setReadTimeout(PATIENCE_MILLIS);
                connection.setUseCaches(false);
                connection.setRequestProperty("Accept", "image/*");
                connection.setRequestProperty("Accept-Encoding", "identity");
                int status = connection.getResponseCode();
                String location = connection.getHeaderField("Location");
                if (status >= 300 && status < 400 && location != null) {
                    at = next(at, location, label);
                    continue;
                }
                return body(connection, status, label, deadline);
            } finally {
                connection.disconnect();
            }
        }
        throw new Refusal(label + " leads from one address to the next. Give the one where the picture is.");
    }

    private static SourcePicture body(HttpURLConnection connection, int status, String label, long deadline)
            throws Refusal, IOException {
        if (status >= 500 || status == 429) {
            throw new IOException("it answered " + status + ".");
        }
        if (status != 200) {
            throw new Refusal(label + " answered " + status + " instead of a picture. Check the address.");
        }
        String type = connection.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("text/")) {
            throw new Refusal(label + " is a page (" + type.split(";", 2)[0] + ") and no picture. "
                    + "Give the address of the picture itself.");
        }
        if (connection.getContentLengthLong() > PictureOrigin.MAX_BYTES) {
            throw Origins.tooLarge(label);
        }
        long changed = connection.getLastModified();
        try (InputStream in = connection.getInputStream()) {
            return new SourcePicture(
                    label, null, bounded(in, label, deadline), changed > 0 ? Instant.ofEpochMilli(changed) : null);
        }
    }

    private static byte[] bounded(InputStream in, String label, long deadline) throws Refusal, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > PictureOrigin.MAX_BYTES) {
                throw Origins.tooLarge(label);
            }
            if (System.nanoTime() - deadline > 0) {
                throw new Refusal(label + " is sent too slowly; " + LONGEST.toSeconds() + " s are allowed.");
            }
        }
        return out.toByteArray();
    }

    private void check(URI address, String label) throws Refusal, IOException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (host == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new Refusal(label + " is no web address. It must begin with https://.");
        }
        if (scheme.equals("http") && !plainHttp) {
            throw new Refusal(label + " is not encrypted. Use https, or allow http.");
        }
        if (privateNetworks) {
            return;
        }
        for (InetAddress place : InetAddress.getAllByName(host)) {
            if (PrivatePlaces.contain(place)) {
                throw new Refusal(label + " leads to this machine or its own network (" + host
                        + "). Allow private networks if that is what you want.");
            }
        }
    }

    private static URI next(URI from, String location, String label) throws Refusal {
        URI to = resolved(from, location);
        if (to == null || ("https".equalsIgnoreCase(from.getScheme()) && !"https".equalsIgnoreCase(to.getScheme()))) {
            throw new Refusal(label + " leads to where we do not go. Give the address where the picture is.");
        }
        return to;
    }

    private static @Nullable URI resolved(URI from, String location) {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
