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
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.photoframes.cloud.internal.LocalServer.json;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.cloud.AnswerVerdict;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudException.BudgetExhausted;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudProfile;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.StateStore;

class WriteBudgetTest {

    private static final CloudRequest WRITE = CloudRequest.post("/x", new JsonObject());
    private static final CloudRequest JOB = WRITE.charged(CloudRequest.Write.JOB);

    private Lines lines;
    private LocalServer server;
    private CloudLine line;

    @BeforeEach
    void open() throws Exception {
        lines = new Lines();
        server = new LocalServer().answers(json(200, "{}"));
        line = lines.open(server.url());
    }

    @AfterEach
    void close() {
        lines.close();
        server.close();
    }

    @Test
    void readsAreFreeAndWritesCostAToken() throws Exception {
        line.send(CloudRequest.get("/x"));
        assertThat(line.budget().left()).isEqualTo(30);
        line.send(WRITE);
        assertThat(line.budget().left()).isEqualTo(29);
        assertThat(line.budget().capacity()).isEqualTo(30);
        assertThat(line.budget().nextWrite()).isEqualTo(lines.clock.instant());
    }

    @Test
    void anEmptyBudgetRefusesAtOnceAndSaysUntilWhen() throws Exception {
        spend(30);
        int sent = server.seen().size();
        BudgetExhausted failure = catchThrowableOfType(BudgetExhausted.class, () -> line.send(WRITE));
        assertThat(server.seen()).hasSize(sent);
        assertThat(Duration.between(lines.clock.instant(), failure.freeAt()))
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(80));
        assertThat(line.budget().nextWrite()).isEqualTo(failure.freeAt());

        lines.clock.advance(
                Duration.between(lines.clock.instant(), failure.freeAt()).minusMillis(1));
        assertThatThrownBy(() -> line.send(WRITE)).isInstanceOf(BudgetExhausted.class);
        lines.clock.advance(Duration.ofMillis(1));
        line.send(WRITE);
    }

    @Test
    void theReserveIsForPeopleWhoWait() throws Exception {
        spend(25);
        assertThatThrownBy(() -> line.send(JOB)).isInstanceOf(BudgetExhausted.class);
        line.send(WRITE);
    }

    @Test
    void aRestartGivesNothingAway() throws Exception {
        spend(30);
        line.close();
        line = lines.open(server.url());
        assertThatThrownBy(() -> line.send(WRITE)).isInstanceOf(BudgetExhausted.class);
        lines.clock.advance(Duration.ofSeconds(80 * 3));
        assertThat(line.budget().left()).isEqualTo(3);
        lines.clock.advance(Duration.ofDays(3));
        assertThat(line.budget().left()).isEqualTo(30);
    }

    @Test
    void failedWritesCostAsMuch() {
        server.answers(json(404, "{}"));
        assertThatThrownBy(() -> line.send(WRITE)).isInstanceOf(CloudException.NotFound.class);
        assertThat(line.budget().left()).isEqualTo(29);
    }

    @Test
    void fiveFailuresInARowStopWrites() throws Exception {
        server.answers(json(400, "{}"));
        fail(4);
        server.answers(json(200, "{}"));
        line.send(WRITE);
        server.answers(json(400, "{}"));
        fail(4);
        assertThat(line.budget().stoppedUntil()).isNull();
        fail(1);
        assertThat(line.budget().stoppedUntil()).isEqualTo(lines.clock.instant().plus(Duration.ofHours(1)));
        assertThat(line.budget().left()).isZero();
        BudgetExhausted failure = catchThrowableOfType(BudgetExhausted.class, () -> line.send(WRITE));
        assertThat(failure.freeAt()).isEqualTo(lines.clock.instant().plus(Duration.ofHours(1)));
    }

    @Test
    void aSecondTripSoonAfterTheFirstIsLonger() {
        assertThat(line.trip()).isEqualTo(Duration.ofHours(1));
        lines.clock.advance(Duration.ofMinutes(20));
        assertThat(line.trip()).as("the same trip").isEqualTo(Duration.ofMinutes(40));
        lines.clock.advance(Duration.ofHours(24));
        assertThat(line.budget().stoppedUntil()).isNull();
        assertThat(line.trip()).as("23 h 20 min after the end").isEqualTo(Duration.ofHours(24));
        lines.clock.advance(Duration.ofHours(40));
        assertThat(line.trip()).as("the last pause repeats").isEqualTo(Duration.ofHours(24));
        lines.clock.advance(Duration.ofHours(48));
        assertThat(line.trip()).as("24 h after the end").isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aTripSurvivesARestartAndStartsFromEmpty() {
        line.trip();
        line = lines.open(server.url());
        assertThatThrownBy(() -> line.send(WRITE)).isInstanceOf(BudgetExhausted.class);
        lines.clock.advance(Duration.ofMinutes(4));
        line = lines.open(server.url());
        assertThat(line.budget().stoppedUntil()).isEqualTo(lines.clock.instant().plus(Duration.ofMinutes(56)));
        assertThat(line.budget().left()).isZero();
    }

    @Test
    void aClockThatJumpsBackGivesNothingAndLocksNothing() throws Exception {
        spend(30);
        lines.clock.advance(Duration.ofDays(-20_000));
        assertThatThrownBy(() -> line.send(WRITE)).isInstanceOf(BudgetExhausted.class);
        lines.clock.advance(Duration.ofSeconds(80));
        line.send(WRITE);
        lines.clock.advance(Duration.ofDays(20_000).minusSeconds(80));
        assertThatThrownBy(() -> line.send(WRITE)).as("and forth").isInstanceOf(BudgetExhausted.class);

        line.trip();
        lines.clock.advance(Duration.ofDays(-10));
        assertThat(line.budget().stoppedUntil()).isEqualTo(lines.clock.instant().plus(Duration.ofHours(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[1]", "{\"tokens\":\"many\"}", "rubbish"})
    void whatIsStoredButUnreadableCountsAsEmpty(String text) throws Exception {
        lines.state.update("test.budget", (old) -> text);
        assertThatThrownBy(() -> line.send(WRITE)).isInstanceOf(BudgetExhausted.class);
    }

    @Test
    void aStoreThatFailsMeansAnEmptyBudgetThatFillsInMemory() throws Exception {
        StateStore broken = new StateStore() {
            @Override
            public String get(String key) throws IOException {
                throw new IOException("disk on fire");
            }

            @Override
            public String update(String key, UnaryOperator<String> change) throws IOException {
                throw new IOException("disk on fire");
            }
        };
        line = lines.connector.open(
                new CloudProfile("test", server.url(), "t", Lines.POLICY, AnswerVerdict.BY_STATUS),
                broken,
                lines.clock);
        assertThatThrownBy(() -> line.send(WRITE)).isInstanceOf(BudgetExhausted.class);
        lines.clock.advance(Duration.ofSeconds(80));
        line.send(WRITE);
        assertThatThrownBy(() -> line.send(WRITE)).isInstanceOf(BudgetExhausted.class);
    }

    /** Uses up so many tokens, in a few seconds. */
    private void spend(int tokens) throws Exception {
        for (int i = 0; i < tokens; i++) {
            line.send(WRITE);
        }
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> line.send(WRITE)).isInstanceOf(CloudException.BadRequest.class);
        }
    }
}
