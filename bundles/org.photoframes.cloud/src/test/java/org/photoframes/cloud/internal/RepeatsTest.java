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
import static org.assertj.core.api.Assertions.within;
import static org.photoframes.cloud.internal.LocalServer.cut;
import static org.photoframes.cloud.internal.LocalServer.json;

import com.google.gson.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudException.ServerError;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudRequest;

class RepeatsTest {

    private Lines lines;
    private LocalServer server;
    private CloudLine line;

    @BeforeEach
    void open() throws Exception {
        lines = new Lines();
        server = new LocalServer();
        line = lines.open(server.url());
    }

    @AfterEach
    void close() {
        lines.close();
        server.close();
    }

    @Test
    void aReadIsRepeatedThreeTimesAtGrowingDistances() {
        server.answers(json(503, "{}"));

        assertThatThrownBy(() -> line.send(CloudRequest.get("/x"))).isInstanceOf(ServerError.class);

        assertThat(server.seen()).hasSize(4);
        assertThat(lines.clock.pauses()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            double expected = 1000 * Math.pow(2, i);
            assertThat((double) lines.clock.pauses().get(i).toMillis()).isCloseTo(expected, within(expected / 4));
        }
        assertThat(lines.clock.pauses()).doesNotContain(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void aReadThatWorksAfterATroubleIsGood() throws Exception {
        server.answers(json(500, "{}"), cut("{"), json(200, "{}"));
        assertThat(line.send(CloudRequest.get("/x")).status()).isEqualTo(200);
        assertThat(server.seen()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 429})
    void whatWouldNotHelpIsNotDone(int status) {
        server.answers(json(status, "{}"));
        assertThatThrownBy(() -> line.send(CloudRequest.get("/x"))).isInstanceOf(CloudException.class);
        assertThat(server.seen()).hasSize(1);
        assertThat(lines.clock.pauses()).isEmpty();
    }

    @Test
    void aWriteIsRepeatedOnceAndOnlyIfThatIsHarmless() {
        server.answers(json(500, "{}"));
        assertThatThrownBy(() -> line.send(CloudRequest.put("/x", new JsonObject())));
        assertThat(server.seen()).hasSize(2);
        assertThatThrownBy(() -> line.send(CloudRequest.post("/x", new JsonObject())));
        assertThat(server.seen()).hasSize(3);
    }

    @Test
    void everyWriteIsChargedItsRepeatToo() {
        server.answers(json(500, "{}"), json(200, "{}"));
        assertThat(line.budget().left()).isEqualTo(30);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> line.send(CloudRequest.put("/x", new JsonObject()))))
                .isNull();
        assertThat(line.budget().left()).isEqualTo(28);
    }

    @Test
    void aRepeatThatTheBudgetDoesNotBearIsLeftOutAndTheFirstFailureTold() throws Exception {
        server.answers(json(200, "{}"));
        for (int i = 0; i < 24; i++) {
            line.send(CloudRequest.put("/x", new JsonObject()).charged(CloudRequest.Write.JOB));
        }
        server.answers(json(500, "{}"));
        assertThatThrownBy(
                        () -> line.send(CloudRequest.put("/x", new JsonObject()).charged(CloudRequest.Write.JOB)))
                .isInstanceOf(ServerError.class);
        assertThat(server.seen()).hasSize(25);
    }

    @Test
    void aStreamIsAskedForAgainBeforeItsFirstByte() throws Exception {
        server.answers(json(500, "{}"), LocalServer.body(200, "image/jpeg", "abc"));
        assertThat(line.stream(CloudRequest.get("/x")).bytes().readAllBytes()).hasSize(3);
    }
}
