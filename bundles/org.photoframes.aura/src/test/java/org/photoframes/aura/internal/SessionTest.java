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
package org.photoframes.aura.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.aura.AccountHealth.SessionState;
import org.photoframes.aura.AuraSettings;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.NewerStateException;
import org.photoframes.cloud.StateStore;
import org.photoframes.simulator.RecordedRequest;

/** The rules of section 2.4 of the Aura sheet, each by what reaches the cloud. */
class SessionTest {

    private static final CloudRequest FRAMES = CloudRequest.get("/frames.json");
    private static final Duration A_WHILE = Duration.ofSeconds(301);

    private TestCloud cloud;
    private Session session;

    @BeforeEach
    void start() {
        cloud = new TestCloud();
        session = cloud.session(cloud.settings());
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void theFirstRequestLogsInWithEverythingTheSheetAsksFor() throws Exception {
        session.send(FRAMES);

        RecordedRequest login = cloud.simulator.requests().all().get(0);
        JsonObject body = JsonParser.parseString(login.body()).getAsJsonObject();
        assertThat(body.getAsJsonObject("user").get("email").getAsString()).isEqualTo(TestCloud.EMAIL);
        assertThat(body.keySet())
                .containsExactlyInAnyOrder(
                        "user", "app_identifier", "identifier_for_vendor", "client_device_id", "locale");
        assertThat(body.get("identifier_for_vendor")).isEqualTo(body.get("client_device_id"));
        assertThat(login.headers()).doesNotContainKey("x-token-auth");

        RecordedRequest frames = cloud.simulator.requests().all().get(1);
        assertThat(frames.headers())
                .containsEntry("x-user-id", cloud.mira.id())
                .containsEntry(
                        "x-client-device-id", body.get("client_device_id").getAsString())
                .containsKey("x-token-auth");
        assertThat(session.state()).isEqualTo(SessionState.SIGNED_IN);
    }

    @Test
    void theStoredTokenIsUsedAfterARestart() throws Exception {
        session.send(FRAMES);
        cloud.time.advance(Duration.ofDays(40));
        cloud.session(cloud.settings()).send(FRAMES);
        assertThat(cloud.logins()).isEqualTo(1);
    }

    @Test
    void theDeviceIdIsMadeOnceAndKept() throws Exception {
        session.send(FRAMES);
        cloud.mira.expireTokens();
        cloud.time.advance(A_WHILE);
        cloud.session(cloud.settings()).send(FRAMES);
        assertThat(cloud.simulator.requests().matching("POST", "/login.json").stream()
                        .map(r -> JsonParser.parseString(r.body())
                                .getAsJsonObject()
                                .get("client_device_id")))
                .hasSize(2)
                .containsOnly(JsonParser.parseString(
                                cloud.simulator.requests().all().get(0).body())
                        .getAsJsonObject()
                        .get("client_device_id"));
    }

    @Test
    void aDeadTokenIsReplacedByOneLoginAndTheRequestRepeatedOnce() throws Exception {
        session.send(FRAMES);
        cloud.mira.expireTokens();
        cloud.time.advance(A_WHILE);
        session.send(FRAMES);
        assertThat(cloud.logins()).isEqualTo(2);
        assertThat(cloud.simulator.requests().count("GET", "/frames.json")).isEqualTo(3);
        assertThat(session.state()).isEqualTo(SessionState.SIGNED_IN);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void aFreshTokenThatIsRefusedStopsWritesAndIsNotAnsweredByAnotherLogin(int status) throws Exception {
        CloudLine line = cloud.line(cloud.settings());
        Session fresh = new Session(cloud.settings(), line, cloud.store, cloud.time);
        fresh.send(FRAMES);
        cloud.time.advance(Duration.ofSeconds(299).minus(Duration.ofSeconds(2)));
        cloud.simulator.faults().next(1).on("GET", "/frames.json").status(status);
        assertThatThrownBy(() -> fresh.send(FRAMES)).isInstanceOf(CloudException.SessionEnded.class);
        assertThat(cloud.logins()).isEqualTo(1);
        assertThat(fresh.state()).isEqualTo(SessionState.WAITING);
        assertThat(line.budget().stoppedUntil()).isEqualTo(cloud.time.instant().plus(Duration.ofMinutes(60)));
        assertThat(line.budget().left()).isZero();
    }

    @Test
    void aRequestThatIsRefusedAgainAfterTheLoginIsGivenUp() throws Exception {
        session.send(FRAMES);
        cloud.time.advance(A_WHILE);
        cloud.simulator.faults().always().on("GET", "/frames.json").unauthenticated();
        assertThatThrownBy(() -> session.send(FRAMES)).isInstanceOf(CloudException.SessionEnded.class);
        assertThatThrownBy(() -> session.send(FRAMES)).isInstanceOf(CloudException.SessionEnded.class);
        assertThat(cloud.logins()).isEqualTo(2);
    }

    @Test
    void thereAreNeverTwoLoginsWithin300SecondsNotEvenOverARestart() throws Exception {
        session.send(FRAMES);
        session.forget();
        cloud.time.advance(Duration.ofSeconds(290));
        Session restarted = cloud.session(cloud.settings());
        assertThatThrownBy(() -> restarted.send(FRAMES)).isInstanceOf(CloudException.SessionEnded.class);
        assertThat(cloud.logins()).isEqualTo(1);
        assertThat(restarted.nextLogin()).isAfter(cloud.time.instant());

        cloud.time.advance(Duration.ofSeconds(11));
        restarted.send(FRAMES);
        assertThat(cloud.logins()).isEqualTo(2);
    }

    @Test
    void aLoginWhoseAnswerIsLostCountsAsOne() {
        cloud.simulator.faults().next(1).on("POST", "/login.json").loseAnswer();
        assertThatThrownBy(() -> session.send(FRAMES)).isInstanceOf(CloudException.NetworkFailure.class);
        assertThatThrownBy(() -> session.send(FRAMES)).isInstanceOf(CloudException.SessionEnded.class);
        assertThat(cloud.logins()).isEqualTo(1);
    }

    @Test
    void aLoginThatNeverLeftTheHouseDoesNotHoldTheNextOneBack() throws Exception {
        URI nowhere;
        try (ServerSocket socket = new ServerSocket(0)) {
            nowhere = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/v5");
        }
        AuraSettings wrong = cloud.settings().at(nowhere, nowhere);
        assertThatThrownBy(() -> cloud.session(wrong).send(FRAMES)).isInstanceOf(CloudException.NetworkFailure.class);
        session.send(FRAMES);
        assertThat(session.state()).isEqualTo(SessionState.SIGNED_IN);
    }

    @Test
    void credentialsThatNeverWorkedAreRefusedOnceAndThenLeftAlone() throws Exception {
        Session mistyped = cloud.session(cloud.settings("wrong"));
        assertThatThrownBy(() -> mistyped.send(FRAMES)).isInstanceOf(CloudException.CredentialsRefused.class);
        assertThat(mistyped.state()).isEqualTo(SessionState.REFUSED);
        cloud.time.advance(Duration.ofMinutes(59));
        Session restarted = cloud.session(cloud.settings("wrong"));
        assertThatThrownBy(() -> restarted.send(FRAMES)).isInstanceOf(CloudException.CredentialsRefused.class);
        assertThat(restarted.state()).isEqualTo(SessionState.REFUSED);
        assertThat(cloud.logins()).isEqualTo(1);
    }

    @Test
    void thePauseAfterARefusedLoginDoublesUpToADay() throws Exception {
        Session mistyped = cloud.session(cloud.settings("wrong"));
        Duration expected = Duration.ofMinutes(60);
        for (int i = 0; i < 7; i++) {
            assertThatThrownBy(() -> mistyped.send(FRAMES)).isInstanceOf(CloudException.CredentialsRefused.class);
            assertThat(cloud.logins()).isEqualTo(i + 1);
            assertThat(Duration.between(cloud.time.instant(), mistyped.nextLogin()))
                    .isEqualTo(expected);
            cloud.time.advance(expected.minusSeconds(1));
            assertThatThrownBy(() -> mistyped.send(FRAMES)).isInstanceOf(CloudException.CredentialsRefused.class);
            assertThat(cloud.logins()).isEqualTo(i + 1);
            cloud.time.advance(Duration.ofSeconds(1));
            expected = expected.multipliedBy(2).compareTo(Duration.ofHours(24)) > 0
                    ? Duration.ofHours(24)
                    : expected.multipliedBy(2);
        }
    }

    @Test
    void correctedCredentialsWorkAtOnce() throws Exception {
        assertThatThrownBy(() -> cloud.session(cloud.settings("wrong")).send(FRAMES))
                .isInstanceOf(CloudException.CredentialsRefused.class);
        session.send(FRAMES);
        assertThat(session.state()).isEqualTo(SessionState.SIGNED_IN);
    }

    @Test
    void wrongCredentialsDoNotWorkBecauseRightOnesDidAndDoNotCostTheSession() throws Exception {
        session.send(FRAMES);
        Session mistyped = cloud.session(cloud.settings("wrong"));
        assertThatThrownBy(() -> mistyped.send(FRAMES)).isInstanceOf(CloudException.SessionEnded.class);
        assertThat(cloud.logins()).isEqualTo(1);
        cloud.time.advance(A_WHILE);
        assertThatThrownBy(() -> mistyped.send(FRAMES)).isInstanceOf(CloudException.CredentialsRefused.class);
        assertThat(mistyped.state()).isEqualTo(SessionState.REFUSED);
        cloud.session(cloud.settings()).send(FRAMES);
        assertThat(cloud.logins()).isEqualTo(2);
    }

    @Test
    void guessingPasswordsIsStoppedAfterOneCorrection() throws Exception {
        for (String guess : new String[] {"one", "two"}) {
            assertThatThrownBy(() -> cloud.session(cloud.settings(guess)).send(FRAMES))
                    .isInstanceOf(CloudException.CredentialsRefused.class);
        }
        assertThatThrownBy(() -> cloud.session(cloud.settings("three")).send(FRAMES))
                .isInstanceOf(CloudException.SessionEnded.class);
        assertThat(cloud.logins()).isEqualTo(2);
        cloud.time.advance(A_WHILE);
        session.send(FRAMES);
        assertThat(cloud.logins()).isEqualTo(3);
    }

    @Test
    void correctingCredentialsIsNoWayRoundThe300SecondsAfterALogin() throws Exception {
        assertThatThrownBy(() -> cloud.session(cloud.settings("wrong")).send(FRAMES))
                .isInstanceOf(CloudException.CredentialsRefused.class);
        session.send(FRAMES);
        session.forget();
        assertThatThrownBy(() -> cloud.session(cloud.settings()).send(FRAMES))
                .isInstanceOf(CloudException.SessionEnded.class);
        assertThat(cloud.logins()).isEqualTo(2);
    }

    @Test
    void credentialsThatWorkedBeforeAreCalledLockedAndRecoverByThemselves() throws Exception {
        session.send(FRAMES);
        cloud.time.advance(A_WHILE);
        cloud.mira.expireTokens();
        cloud.mira.lock(Duration.ofMinutes(30));
        assertThatThrownBy(() -> session.send(FRAMES)).isInstanceOf(CloudException.CredentialsRefused.class);
        assertThat(session.state()).isEqualTo(SessionState.LOCKED);
        cloud.time.advance(Duration.ofMinutes(61));
        session.send(FRAMES);
        assertThat(session.state()).isEqualTo(SessionState.SIGNED_IN);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 475})
    void everyRefusalOfALoginIsARefusal(int status) {
        cloud.simulator.faults().next(1).on("POST", "/login.json").status(status);
        assertThatThrownBy(() -> session.send(FRAMES)).isInstanceOf(CloudException.CredentialsRefused.class);
        assertThat(Duration.between(cloud.time.instant(), session.nextLogin())).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void anAnswerWithoutATokenIsNoLogin() {
        cloud.simulator
                .faults()
                .next(1)
                .on("POST", "/login.json")
                .answer(200, "application/json", "{\"result\":{\"current_user\":{\"id\":\"x\"}}}");
        assertThatThrownBy(() -> session.send(FRAMES)).isInstanceOf(CloudException.MalformedAnswer.class);
    }

    @Test
    void aDamagedStoreCostsFiveMinutesAndIsThenMended() throws Exception {
        session.send(FRAMES);
        cloud.store.update("aura.session", text -> "{\"token\":");
        Session restarted = cloud.session(cloud.settings());
        assertThatThrownBy(() -> restarted.send(FRAMES)).isInstanceOf(CloudException.SessionEnded.class);
        cloud.time.advance(Duration.ofSeconds(299));
        assertThatThrownBy(() -> restarted.send(FRAMES)).isInstanceOf(CloudException.SessionEnded.class);
        assertThat(cloud.logins()).isEqualTo(1);
        cloud.time.advance(Duration.ofSeconds(2));
        restarted.send(FRAMES);
        assertThat(cloud.logins()).isEqualTo(2);
    }

    @Test
    void aStoreThatLostItsTextCostsFiveMinutesToo() throws Exception {
        session.send(FRAMES);
        cloud.store.update("aura.session", text -> "");
        assertThatThrownBy(() -> cloud.session(cloud.settings()).send(FRAMES))
                .isInstanceOf(CloudException.SessionEnded.class);
        assertThat(cloud.logins()).isEqualTo(1);
    }

    @Test
    void aCorrectedLoginWhoseAnswerIsLostCountsAsOne() {
        assertThatThrownBy(() -> cloud.session(cloud.settings("wrong")).send(FRAMES))
                .isInstanceOf(CloudException.CredentialsRefused.class);
        cloud.simulator.faults().next(1).on("POST", "/login.json").loseAnswer();
        assertThatThrownBy(() -> session.send(FRAMES)).isInstanceOf(CloudException.NetworkFailure.class);
        assertThatThrownBy(() -> session.send(FRAMES)).isInstanceOf(CloudException.SessionEnded.class);
        assertThat(cloud.logins()).isEqualTo(2);
    }

    @Test
    void aStoreThatCannotBeWrittenOpensNoSession() {
        Session unstored = new Session(
                cloud.settings(),
                cloud.line(cloud.settings()),
                new BrokenStore(new IOException("disk full")),
                cloud.time);
        assertThatThrownBy(() -> unstored.send(FRAMES))
                .isInstanceOf(CloudException.NotAllowed.class)
                .hasMessageContaining("disk full");
        assertThat(cloud.logins()).isZero();
    }

    @Test
    void whatANewerVersionStoredOpensNoSessionAndSaysSo() {
        IOException newer = new NewerStateException(Path.of("state.mv"), "format 9", null);
        Session unstored =
                new Session(cloud.settings(), cloud.line(cloud.settings()), new BrokenStore(newer), cloud.time);
        assertThatThrownBy(() -> unstored.send(FRAMES))
                .isInstanceOf(CloudException.NotAllowed.class)
                .hasMessageEndingWith(newer.getMessage());
        assertThat(cloud.logins()).isZero();
    }

    @Test
    void theStoreHoldsNeitherPasswordNorAddress() throws Exception {
        session.send(FRAMES);
        assertThat(cloud.store.get("aura.session"))
                .doesNotContain(TestCloud.PASSWORD)
                .doesNotContain(TestCloud.EMAIL);
    }

    private record BrokenStore(IOException failure) implements StateStore {
        @Override
        public String get(String key) {
            return null;
        }

        @Override
        public String update(String key, UnaryOperator<String> change) throws IOException {
            throw failure;
        }
    }
}
