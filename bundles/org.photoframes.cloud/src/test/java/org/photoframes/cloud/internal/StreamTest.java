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
package org.photoframes.cloud.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.photoframes.cloud.internal.LocalServer.body;
import static org.photoframes.cloud.internal.LocalServer.cut;
import static org.photoframes.cloud.internal.LocalServer.stalled;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudException.BadRequest;
import org.photoframes.cloud.CloudException.NotFound;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.CloudStream;

class StreamTest {

    private static final CloudRequest PICTURE =
            CloudRequest.get("/p.jpg").withHeader("x-token-auth", "t1").withHeader("Range", "bytes=1-");

    private Lines lines;
    private LocalServer server;
    private LocalServer other;
    private CloudLine line;

    @BeforeEach
    void open() throws Exception {
        lines = new Lines();
        server = new LocalServer();
        other = new LocalServer().answers(body(200, "image/jpeg", "other"));
        line = lines.open(server.url());
    }

    @AfterEach
    void close() {
        lines.close();
        server.close();
        other.close();
    }

    @Test
    void theBytesComeWithTheirTypeAndLength() throws Exception {
        server.answers(body(
                206,
                "image/jpeg; q=1",
                "x".repeat(100_000),
                "Content-Range",
                "bytes 1-100000/100001",
                "ETag",
                "\"v1\""));
        try (CloudStream stream = line.stream(PICTURE)) {
            assertThat(stream.status()).isEqualTo(206);
            assertThat(stream.contentType()).isEqualTo("image/jpeg");
            assertThat(stream.length()).isEqualTo(100_000);
            assertThat(stream.offset()).isEqualTo(1);
            assertThat(stream.version()).isEqualTo("\"v1\"");
            assertThat(stream.bytes().readAllBytes()).hasSize(100_000);
        }
        assertThat(server.seen().get(0).headers())
                .containsEntry("Range", "bytes=1-")
                .containsEntry("Accept-Encoding", "identity");
    }

    @Test
    void aWholeFileBeginsAtItsBeginningAndAWeakVersionIsNone() throws Exception {
        server.answers(body(200, "image/jpeg", "x", "ETag", "W/\"v1\""));
        try (CloudStream stream = line.stream(PICTURE)) {
            assertThat(stream.offset()).isZero();
            assertThat(stream.version()).isNull();
        }
    }

    @Test
    void aPartThatDoesNotSayWhereItBeginsIsNoAnswer() {
        server.answers(body(206, "image/jpeg", "x"));
        assertThatThrownBy(() -> line.stream(PICTURE)).isInstanceOf(CloudException.MalformedAnswer.class);
    }

    @Test
    void aRefusalIsItsFailure() {
        server.answers(body(404, "text/xml", "<Error/>"));
        assertThatThrownBy(() -> line.stream(PICTURE)).isInstanceOf(NotFound.class);
    }

    @Test
    void aRedirectWithinTheHostKeepsTheHeaders() throws Exception {
        server.answers(body(302, "", "", "Location", "/there.jpg"), body(200, "image/jpeg", "here"));
        assertThat(line.stream(PICTURE).bytes().readAllBytes()).hasSize(4);
        assertThat(server.seen().get(1).pathAndQuery()).isEqualTo("/there.jpg");
        assertThat(server.seen().get(1).headers()).containsEntry("x-token-auth", "t1");
    }

    @Test
    void anotherHostNeverSeesTheHeaders() throws Exception {
        server.answers(body(302, "", "", "Location", other.url() + "/x"));
        assertThat(line.stream(PICTURE).bytes().readAllBytes()).asString().isEqualTo("other");
        assertThat(other.seen().get(0).headers()).doesNotContainKeys("x-token-auth", "Range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://127.0.0.1/x", "file:///etc/passwd", "http:", "::"})
    void aRedirectToElsewhereIsRefused(String location) {
        server.answers(body(302, "", "", "Location", location));
        assertThatThrownBy(() -> line.stream(PICTURE)).isInstanceOf(BadRequest.class);
    }

    @Test
    void aCircleOfRedirectsEnds() {
        server.answers(body(302, "", "", "Location", "/p.jpg"));
        assertThatThrownBy(() -> line.stream(PICTURE)).isInstanceOf(BadRequest.class);
        assertThat(server.seen()).hasSize(6);
    }

    @Test
    void aStallAndACutAreFailuresOfReading() throws Exception {
        server.answers(stalled("abc"));
        CloudLine impatient = lines.open(server.url(), Lines.impatient(Duration.ofSeconds(20), Duration.ofMillis(300)));
        try (CloudStream stream = impatient.stream(PICTURE)) {
            assertThat(stream.bytes().read()).isEqualTo('a');
            assertThatThrownBy(() -> stream.bytes().readAllBytes()).isInstanceOf(IOException.class);
        }
        server.answers(cut("abc"));
        try (CloudStream stream = line.stream(PICTURE)) {
            assertThatThrownBy(() -> stream.bytes().readAllBytes()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void closingEarlyClosesTheConnection() throws Exception {
        try (StallingServer stalling = new StallingServer()) {
            CloudStream stream = lines.open(stalling.url()).stream(PICTURE);
            assertThat(stream.bytes().read()).isEqualTo('a');
            assertThat(stalling.wasLeft()).isFalse();
            stream.close();
            await().until(stalling::wasLeft);
        }
    }

    @Test
    void streamsCostNoBudget() throws Exception {
        server.answers(body(200, "image/jpeg", "x"));
        line.stream(PICTURE).close();
        assertThat(line.budget().left()).isEqualTo(30);
        assertThat(lines.clock.pauses()).isEmpty();
    }
}
