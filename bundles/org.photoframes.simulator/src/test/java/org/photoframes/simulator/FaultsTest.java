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
package org.photoframes.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultsTest extends CloudTest {
    private Faults faults;

    @BeforeEach
    void logIn() {
        asMira();
        faults = simulator.faults();
    }

    private HttpResponse<String> frames() {
        return visitor.get("/frames.json");
    }

    private FaultRule onFrames() {
        return faults.next(1).on("GET", "/frames\\.json");
    }

    @Test
    void hitsOnlySoManyMatchingRequests() {
        faults.next(2).on("GET", "/frames\\.json").status(503);

        assertThat(visitor.get(frame(".json")).statusCode()).isEqualTo(200);
        assertThat(frames().statusCode()).isEqualTo(503);
        assertThat(frames().statusCode()).isEqualTo(503);
        assertThat(frames().statusCode()).isEqualTo(200);
        assertThat(faults.active()).isEmpty();
    }

    @Test
    void staysUntilClearedIfToldSo() {
        faults.always().html(502);

        for (int i = 0; i < 3; i++) {
            assertThat(frames().headers().firstValue("content-type").orElse("")).startsWith("text/html");
        }
        faults.clear();
        assertThat(frames().statusCode()).isEqualTo(200);
    }

    @Test
    void answersOfEveryKind() {
        onFrames().unauthenticated();
        assertThat(frames().body()).contains("\"logout\":true");
        onFrames().forbidden();
        assertThat(frames().statusCode()).isEqualTo(403);
        onFrames().throttled();
        assertThat(frames().headers().firstValue("retry-after")).isEmpty();
        onFrames().throttled(Duration.ofSeconds(90));
        assertThat(frames().headers().firstValue("retry-after")).contains("90");
        onFrames().errorEnvelope("Not \"now\"");
        HttpResponse<String> envelope = frames();
        assertThat(envelope.statusCode()).isEqualTo(200);
        assertThat(JsonParser.parseString(envelope.body())
                        .getAsJsonObject()
                        .get("message")
                        .getAsString())
                .isEqualTo("Not \"now\"");
        onFrames().garbage();
        String garbage = frames().body();
        assertThatThrownBy(() -> JsonParser.parseString(garbage)).isInstanceOf(JsonSyntaxException.class);
        onFrames().status(500);
        assertThat(frames().headers().firstValue("content-type").orElse("")).startsWith("text/plain");
    }

    @Test
    void aHugeBodyIsHugeAndValid() {
        onFrames().hugeBody(5_000_000);

        String body = frames().body();

        assertThat(body.length()).isGreaterThan(5_000_000);
        assertThat(JsonParser.parseString(body).isJsonObject()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void connectionsBreakInEveryWay(HttpClient.Version version) {
        Visitor client = new Visitor(simulator, version).loggedIn("mira@example.org", PASSWORD);
        String volume = "{\"frame\":{\"volume\":11}}";

        faults.always().closeConnection();
        assertThatThrownBy(() -> client.put(frame(".json"), volume)).isInstanceOf(UncheckedIOException.class);
        assertThat(hallway.field("volume")).as("not carried out").isEqualTo(40);
        faults.clear();
        faults.always().loseAnswer();
        assertThatThrownBy(() -> client.put(frame(".json"), volume)).isInstanceOf(UncheckedIOException.class);
        assertThat(hallway.field("volume")).as("carried out").isEqualTo(11L);
        faults.clear();
        faults.always().truncated();
        assertThatThrownBy(() -> client.get("/frames.json")).isInstanceOf(UncheckedIOException.class);
        faults.clear();
        assertThat(client.get("/frames.json").statusCode()).isEqualTo(200);
    }

    @Test
    void latencyAndStallTakeRealTime() {
        onFrames().latency(Duration.ofMillis(300));
        onFrames().stall(Duration.ofMillis(300));
        long start = System.nanoTime();

        HttpResponse<String> answer = frames();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(600));
        assertThat(JsonParser.parseString(answer.body()).getAsJsonObject().has("frames"))
                .isTrue();
    }

    @Test
    void theWholeCloudCanGoDownAndTheAdminPathStays() {
        SimAsset photo = addPhoto("Gone for a while");
        String picture = simulator.imageUrl() + "/" + mira.id() + "/" + photo.fileName();
        faults.cloudDown();

        assertThatThrownBy(this::frames).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> visitor.download(picture)).isInstanceOf(UncheckedIOException.class);
        assertThat(visitor.admin("POST", "/cloud", "{\"down\":false}").statusCode())
                .isEqualTo(200);
        assertThat(frames().statusCode()).isEqualTo(200);
        assertThat(simulator.requests().matching("GET", "/frames\\.json").get(0).status())
                .isZero();
    }

    @Test
    void picturesCanFailToo() {
        SimAsset photo = addPhoto("Broken");
        faults.next(1).on("GET", "/imgproxy/.*").status(500);
        String picture = simulator.imageUrl() + "/" + mira.id() + "/" + photo.fileName();

        assertThat(visitor.download(picture).statusCode()).isEqualTo(500);
        assertThat(visitor.download(picture).statusCode()).isEqualTo(200);
    }
}
