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
package org.photoframes.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What a program that hosts things shows to browsers. */
record ServedPages(int port) {

    static ServedPages onFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new ServedPages(socket.getLocalPort());
        }
    }

    /** For the option of the commands. */
    String portText() {
        return String.valueOf(port);
    }

    /** The things as JSON; empty while there is nobody who tells. */
    String things() {
        try (InputStream in = open("/rest/things").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Orders something as the dashboard's pages do; the status of the answer. */
    int order(String path) throws IOException {
        HttpURLConnection connection = open("/photoframes/api/" + path);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("X-Photoframes", "1");
        connection.setDoOutput(true);
        connection.getOutputStream().close();
        return connection.getResponseCode();
    }

    private HttpURLConnection open(String path) throws IOException {
        return (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
    }
}
