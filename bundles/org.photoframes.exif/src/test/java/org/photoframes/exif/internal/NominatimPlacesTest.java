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
package org.photoframes.exif.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.StateFiles;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.photos.Coordinates;

/** Against a real server, with a clock that does not wait. */
class NominatimPlacesTest {

    private static final String LYON =
            "[{\"lat\":\"45.7578\",\"lon\":\"4.8320\",\"importance\":0.75},{\"lat\":\"45.76\",\"lon\":\"4.9\",\"importance\":0.74}]";

    private final CloudConnector.Own connector = CloudConnector.create();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> agents = new CopyOnWriteArrayList<>();
    private final Waiting clock = new Waiting();
    private HttpServer server;
    private volatile int status = 200;
    private volatile String answer = LYON;

    @TempDir
    Path folder;

    /** Jumps ahead instead of waiting. */
    private static final class Waiting implements Timekeeper {

        private Instant now = Instant.parse("2026-06-01T12:00:00Z");
        private final List<Duration> pauses = new ArrayList<>();

        @Override
        public synchronized Instant instant() {
            return now;
        }

        @Override
        public synchronized void pause(Duration duration) {
            if (duration.compareTo(Duration.ZERO) > 0) {
                now = now.plus(duration);
                pauses.add(duration);
            }
        }
    }

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", (exchange) -> {
            asked.add(exchange.getRequestURI().getQuery());
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        connector.close();
        server.stop(0);
    }

    private NominatimPlaces places() {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new NominatimPlaces(
                connector, url, "me@example.org", StateFiles.create().in(folder.resolve("places.mv")), clock);
    }

    @Test
    void aPlaceIsFound() throws Exception {
        assertThat(places().find("Lyon, France")).isEqualTo(new Coordinates(45.7578, 4.832));
        assertThat(asked).containsExactly("q=Lyon, France&format=jsonv2&limit=3");
        assertThat(agents).containsExactly("photoframes/1.0 (me@example.org)");
    }

    @Test
    void nothingIsAskedTwiceEvenAfterARestart() throws Exception {
        places().find("Lyon, France");
        answer = "[]";
        assertThat(places().find("Atlantis")).isNull();

        NominatimPlaces later = places();

        assertThat(later.find(" lyon, france")).isEqualTo(new Coordinates(45.7578, 4.832));
        assertThat(later.find("Atlantis")).isNull();
        assertThat(asked).hasSize(2);
    }

    @Test
    void requestsAreASecondApart() throws Exception {
        NominatimPlaces places = places();

        places.find("Lyon");
        places.find("Paris");

        assertThat(clock.pauses).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void whatCouldBeTwoPlacesIsNone() throws Exception {
        answer = "[{\"lat\":\"39.80\",\"lon\":\"-89.64\",\"importance\":0.6},"
                + "{\"lat\":\"42.10\",\"lon\":\"-72.59\",\"importance\":0.59}]";

        assertThat(places().find("Springfield")).isNull();
    }

    @Test
    void failuresAreNotRememberedButRestedAfter() throws Exception {
        NominatimPlaces places = places();
        status = 503;
        assertThat(places.find("Lyon")).isNull();
        status = 200;
        int failed = asked.size();

        assertThat(places.find("Lyon")).as("too early").isNull();
        assertThat(asked).hasSize(failed);
        clock.pause(NominatimPlaces.REST);

        assertThat(places.find("Lyon")).isEqualTo(new Coordinates(45.7578, 4.832));
    }

    @Test
    void nonsenseIsNoPlace() throws Exception {
        answer = "[{\"lat\":\"north\",\"lon\":null},{\"lat\":\"0\",\"lon\":\"0\"},7]";

        assertThat(places().find("Nowhere")).isNull();
        assertThat(places().find(" ")).isNull();
        assertThat(places().find("x".repeat(201))).isNull();
        assertThat(asked).hasSize(1);
    }
}
