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

import com.google.gson.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoginTest extends CloudTest {
    private static final String REFUSED = "{\"error\":true,\"message\":\"The email or password was incorrect.\"}";
    private static final String LOGGED_OUT = "{\"error\":true,\"message\":\"Request Unauthenticated\",\"logout\":true}";

    @Test
    void loginGivesUserAndToken() {
        JsonObject answer = visitor.json(visitor.login("mira@example.org", PASSWORD));

        JsonObject user = answer.getAsJsonObject("result").getAsJsonObject("current_user");
        assertThat(answer.get("error").getAsBoolean()).isFalse();
        assertThat(user.get("id").getAsString()).isEqualTo(mira.id());
        assertThat(user.get("auth_token").getAsString()).isNotBlank();
        assertThat(user.get("email").getAsString()).isEqualTo("mira@example.org");
    }

    @Test
    void wrongUnknownAndMissingCredentialsAreRefusedAlike() {
        for (HttpResponse<String> answer : List.of(
                visitor.login("mira@example.org", "wrong"),
                visitor.login("nobody@example.org", PASSWORD),
                visitor.anonymous("POST", "/login.json", "{}"))) {
            assertThat(answer.statusCode()).isEqualTo(475);
            assertThat(answer.body()).isEqualTo(REFUSED);
        }
    }

    @Test
    void lockedAccountIsRefusedForAWhileAndKeepsItsSessions() {
        asMira();
        world.lock(mira, Duration.ofHours(2));

        assertThat(visitor.login("mira@example.org", PASSWORD).statusCode()).isEqualTo(475);
        assertThat(visitor.get("/frames.json").statusCode()).isEqualTo(200);
        pass(Duration.ofHours(2));
        assertThat(visitor.login("mira@example.org", PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void manySessionsLiveSideBySide() {
        Visitor phone = new Visitor(simulator).loggedIn("mira@example.org", PASSWORD);
        Visitor tool = new Visitor(simulator).loggedIn("mira@example.org", PASSWORD);

        assertThat(phone.get("/frames.json").statusCode()).isEqualTo(200);
        assertThat(tool.get("/frames.json").statusCode()).isEqualTo(200);
        assertThat(mira.sessions()).isEqualTo(2);
    }

    @Test
    void expiredTokenAnswers401WithLogout() {
        asMira();
        world.expireTokens(mira);

        HttpResponse<String> answer = visitor.get("/frames.json");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo(LOGGED_OUT);
    }

    @Test
    void tokensDieOfAgeIfToldSo() {
        simulator.behaviour().sessionLife(Duration.ofHours(24));
        asMira();

        pass(Duration.ofHours(23));
        assertThat(visitor.get("/frames.json").statusCode()).isEqualTo(200);
        pass(Duration.ofHours(1));
        assertThat(visitor.get("/frames.json").statusCode()).isEqualTo(401);
    }

    @Test
    void noTokenIsUnauthenticated() {
        assertThat(visitor.anonymous("GET", "/frames.json", "").body()).isEqualTo(LOGGED_OUT);
    }

    @Test
    void registrationOpensASession() {
        HttpResponse<String> answer = visitor.anonymous(
                "POST",
                "/account/register.json",
                "{\"email\":\"new@example.org\",\"name\":\"New\",\"password\":\"secret\",\"identifier_for_vendor\":\"x\","
                        + "\"client_device_id\":\"x\",\"locale\":\"en\",\"smart_suggestions_off\":true,"
                        + "\"auto_upload_off\":true}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(visitor.login("new@example.org", "secret").statusCode()).isEqualTo(200);
    }

    @Test
    void everyAnswerHasARotatingCookieAndARequestId() {
        HttpResponse<String> first = visitor.login("mira@example.org", PASSWORD);
        HttpResponse<String> second = visitor.login("mira@example.org", PASSWORD);

        String cookie = first.headers().firstValue("set-cookie").orElseThrow();
        assertThat(cookie).startsWith("_pushd_web_session=");
        assertThat(second.headers().firstValue("set-cookie").orElseThrow()).isNotEqualTo(cookie);
        assertThat(first.headers().firstValue("x-request-id")).isPresent();
        assertThat(first.headers().firstValue("status")).contains("200");
        assertThat(first.headers().firstValue("server")).contains("Apache");
        assertThat(first.headers().firstValue("date")).contains("Sat, 12 Sep 2026 05:40:00 GMT");
    }

    @Test
    void speaksHttp2WithoutTls() {
        Visitor modern = new Visitor(simulator, HttpClient.Version.HTTP_2).loggedIn("mira@example.org", PASSWORD);

        HttpResponse<String> answer = modern.get("/frames.json");

        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(simulator.requests().all().get(1).httpVersion()).isEqualTo("HTTP/2.0");
    }

    @Test
    void requestsAreWrittenDownAsTheyCame() {
        asMira().get("/frames.json?include_shared_albums=1");

        RecordedRequest request =
                simulator.requests().matching("GET", "/frames\\.json").get(0);
        assertThat(request.query()).containsEntry("include_shared_albums", "1");
        assertThat(request.headers()).containsKey("x-token-auth").containsEntry("x-user-id", mira.id());
        assertThat(request.status()).isEqualTo(200);
        assertThat(request.at()).isEqualTo(time.instant());
        assertThat(simulator.requests().count("POST", "/login.json")).isEqualTo(1);
    }
}
