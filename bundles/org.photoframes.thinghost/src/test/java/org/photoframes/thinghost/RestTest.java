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
package org.photoframes.thinghost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** The bundles as they are installed anywhere, seen only over HTTP. */
class RestTest {
    private static final String THINGS = """
            version: 1
            things:
              sample:account:home:
                isBridge: true
                config:
                  email: ada@example.org
                  password: hunter2
              sample:frame:home:hall:
                bridge: sample:account:home
                label: Hall
                config:
                  frameId: hall-1
            """;

    private record Answer(int status, String type, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    @TempDir
    Path folder;

    private RunningHost running;
    private int port;

    @BeforeEach
    void start() throws Exception {
        Path file = folder.resolve("things.yaml");
        Files.writeString(file, THINGS);
        running = RunningHost.startAlone(
                folder,
                Map.of(
                        "photoframes.things", file.toString(),
                        "photoframes.locale", "en",
                        "org.osgi.service.http.port", "0",
                        "org.apache.felix.http.host", "127.0.0.1"));
        running.installSample();
        running.installHttp();
        for (Bundle each : running.context().getBundles()) {
            // whoever came before HTTP could not be wired to it
            if (each.getSymbolicName().equals("org.photoframes.thinghost")) {
                each.stop();
                running.context()
                        .getBundle(0)
                        .adapt(org.osgi.framework.wiring.FrameworkWiring.class)
                        .refreshBundles(List.of(each));
                await().until(() -> each.getState() != Bundle.ACTIVE);
                each.start();
            }
        }
        port = running.port();
        await().ignoreExceptions()
                .until(() -> get("/rest/things").text().contains("Hall")
                        && !get("/rest/things").text().contains("INITIALI"));
    }

    @AfterEach
    void stop() throws Exception {
        running.close();
    }

    private HttpURLConnection open(String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
        connection.setConnectTimeout(5_000);
        connection.setReadTimeout(10_000);
        return connection;
    }

    private Answer get(String path) throws IOException {
        HttpURLConnection connection = open(path);
        int status = connection.getResponseCode();
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(
                    status, String.valueOf(connection.getContentType()), in == null ? new byte[0] : in.readAllBytes());
        }
    }

    @Test
    void aNameOfSomebodyElsesThatLeadsHereIsRefused() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /rest/things HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("Hall");
        }
    }

    @Test
    void thingsAreListedWithoutSecrets() throws Exception {
        Answer answer = get("/rest/things");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/json");
        assertThat(answer.text())
                .contains("\"UID\":\"sample:frame:home:hall\"")
                .contains("\"bridgeUID\":\"sample:account:home\"")
                .contains("ada@example.org")
                .doesNotContain("hunter2");
    }

    @Test
    void oneThingShowsItsChannelsAndStates() throws Exception {
        await().untilAsserted(() -> {
            JsonObject thing = JsonParser.parseString(
                            get("/rest/things/sample:frame:home:hall").text())
                    .getAsJsonObject();
            assertThat(thing.getAsJsonObject("statusInfo").get("status").getAsString())
                    .isEqualTo("ONLINE");
            assertThat(thing.getAsJsonArray("channels").toString()).contains("\"state\":\"30 s\"");
        });
        assertThat(get("/rest/things/sample:frame:home:cellar").status()).isEqualTo(404);
        assertThat(get("/rest/things/cellar").status()).isEqualTo(400);
        assertThat(get("/rest/nothing").text()).contains("There is nothing at /rest/nothing.");
    }

    @Test
    void aPictureComesWithItsOwnContentType() throws Exception {
        String path = "/rest/channels/sample:frame:home:hall:picture/state";
        await().until(() -> get(path).type().equals("image/png"));

        assertThat(get(path).body()).containsExactly(1, 2, 3);
        assertThat(get("/rest/channels/sample:frame:home:hall:status%23online/state")
                        .text())
                .isEqualTo("ON");
        assertThat(get("/rest/channels/sample:frame:home:hall:nose/state").status())
                .isEqualTo(404);
    }

    @Test
    void theInboxIsListed() {
        await().untilAsserted(() -> assertThat(get("/rest/inbox").text())
                .contains("\"thingUID\":\"sample:frame:home:found\"", "\"owner\":\"Ada\""));
    }

    @Test
    void eventsStreamWhileTheyHappen() throws Exception {
        HttpURLConnection connection = open("/rest/events");
        assertThat(connection.getContentType()).startsWith("text/event-stream");
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).isEqualTo(": welcome");
            for (Bundle each : running.context().getBundles()) {
                if (each.getSymbolicName().equals("org.photoframes.sample")) {
                    each.stop();
                }
            }
            String line = reader.readLine();
            while (line != null && !line.contains("openhab/things/sample:frame:home:hall/statuschanged")) {
                line = reader.readLine();
            }
            assertThat(line).contains("ThingStatusInfoChangedEvent").contains("UNINITIALIZED");
        }
    }
}
