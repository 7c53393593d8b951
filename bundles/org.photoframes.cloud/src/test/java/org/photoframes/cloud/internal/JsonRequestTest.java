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
import static org.photoframes.cloud.internal.LocalServer.body;
import static org.photoframes.cloud.internal.LocalServer.cut;
import static org.photoframes.cloud.internal.LocalServer.json;
import static org.photoframes.cloud.internal.LocalServer.stalled;

import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.cloud.CloudAnswer;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudException.BadRequest;
import org.photoframes.cloud.CloudException.MalformedAnswer;
import org.photoframes.cloud.CloudException.NetworkFailure;
import org.photoframes.cloud.CloudException.ServerError;
import org.photoframes.cloud.CloudException.Throttled;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudRequest;

class JsonRequestTest {

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
    void theRequestArrivesAsItWasMeant() throws Exception {
        server.answers(json(200, "{\"a\":\"ä\"}", "Date", "Mon, 01 Jun 2026 11:59:58 GMT"));
        JsonObject body = new JsonObject();
        body.addProperty("name", "Küche");

        CloudAnswer answer = line.send(CloudRequest.post("/x.json", body)
                .withQuery("q", "a b&c")
                .withQuery("none", null)
                .withHeader("x-token-auth", "t1"));

        assertThat(answer.json().getAsJsonObject().get("a").getAsString()).isEqualTo("ä");
        assertThat(answer.serverTime()).isEqualTo(Instant.parse("2026-06-01T11:59:58Z"));
        LocalServer.Seen seen = server.seen().get(0);
        assertThat(seen.method()).isEqualTo("POST");
        assertThat(seen.pathAndQuery()).isEqualTo("/x.json?q=a%20b%26c");
        assertThat(seen.headers())
                .containsEntry("x-token-auth", "t1")
                .containsEntry("User-Agent", "photoframes-test/1")
                .containsEntry("Content-Type", "application/json; charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({
        "400, BadRequest",
        "302, BadRequest",
        "401, SessionEnded",
        "403, SessionEnded",
        "404, NotFound",
        "429, Throttled",
        "500, ServerError"
    })
    void theVerdictNamesTheFailure(int status, String failure) {
        server.answers(json(status, "{}", "Location", "/elsewhere"));
        assertThatThrownBy(() -> line.send(CloudRequest.get("/x").idempotent(false)))
                .isInstanceOfSatisfying(
                        CloudException.class, (e) -> assertThat(e.status()).isEqualTo(status))
                .extracting((e) -> e.getClass().getSimpleName())
                .isEqualTo(failure);
        assertThat(server.seen()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"30, PT30S", "'Mon, 01 Jun 2026 12:02:00 GMT', PT2M", "'Mon, 01 Jun 2020 12:02:00 GMT', PT0S", "soon,"})
    void retryAfterIsSecondsOrADate(String sent, Duration expected) {
        server.answers(json(429, "{}", "Retry-After", sent, "Date", "Mon, 01 Jun 2026 12:00:00 GMT"));
        Throttled failure = catchThrowableOfType(Throttled.class, () -> line.send(CloudRequest.get("/x")));
        assertThat(failure.retryAfter()).isEqualTo(expected);
    }

    @Test
    void cookiesOfTheServerAreForgotten() throws Exception {
        server.answers(json(200, "{}", "Set-Cookie", "_pushd_web_session=abc; Path=/"));
        line.send(CloudRequest.get("/x"));
        line.send(CloudRequest.get("/x"));
        assertThat(server.seen().get(1).headers()).doesNotContainKey("Cookie");
    }

    @Test
    void aPageInPlaceOfJsonIsShownWithItsTypeAndWithoutItsSecrets() {
        server.answers(body(200, "text/html", "<html>Hello ann@example.org, please log in" + " again".repeat(50)));
        MalformedAnswer failure = catchThrowableOfType(MalformedAnswer.class, () -> line.send(CloudRequest.get("/x")));
        assertThat(failure.contentType()).isEqualTo("text/html");
        assertThat(failure.beginning()).startsWith("<html>Hello ***, please").hasSizeLessThanOrEqualTo(80);
        assertThat(failure).hasMessageContaining("text/html").hasMessageNotContaining("example.org");
        assertThat(server.seen()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{} {}", "{a:1}", "[1,", "{\"a\":1} trailing", "nothing"})
    void whatIsNotExactlyOneJsonDocumentIsMalformed(String text) {
        server.answers(json(200, text));
        assertThatThrownBy(() -> line.send(CloudRequest.get("/x"))).isInstanceOf(MalformedAnswer.class);
    }

    @Test
    void nestingWithoutEndIsMalformedAndHarmless() {
        lines.close();
        lines = new Lines();
        line = lines.open(server.url());
        server.answers(json(200, "[".repeat(450) + "]".repeat(450)));
        assertThatThrownBy(() -> line.send(CloudRequest.get("/x"))).isInstanceOf(MalformedAnswer.class);
    }

    @Test
    void anAnswerNobodyNeedsMayBeEmptyOrAPage() throws Exception {
        server.answers(body(204, "", ""), body(200, "text/html", "<html>"));
        assertThat(line.send(CloudRequest.get("/x").answerOptional()).json().isJsonNull())
                .isTrue();
        assertThat(line.send(CloudRequest.get("/x").answerOptional()).json().isJsonNull())
                .isTrue();
    }

    @Test
    void anAnswerAboveTheLimitIsGivenUp() {
        server.answers(json(200, "[" + "1,".repeat(600) + "1]"));
        assertThatThrownBy(() -> line.send(CloudRequest.get("/x")))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessageContaining("larger than the 1000 bytes");
        server.answers(json(200, "[" + "1,".repeat(490) + "1]"));
        assertThat(catchThrowableOfType(Exception.class, () -> line.send(CloudRequest.get("/x"))))
                .isNull();
    }

    @Test
    void aLargeErrorPageIsStillTheErrorOfItsStatus() {
        server.answers(body(503, "text/html", "x".repeat(5000)));
        assertThatThrownBy(() -> line.send(CloudRequest.get("/x").idempotent(false)))
                .isInstanceOf(ServerError.class);
    }

    @Test
    void aLostConnectionIsANetworkFailure() {
        server.answers(cut("{\"a\":"));
        assertThatThrownBy(() -> line.send(CloudRequest.get("/x").idempotent(false)))
                .isInstanceOf(NetworkFailure.class)
                .hasMessageContaining("127.0.0.1");
    }

    @Test
    void aServerThatIsNotThereIsANetworkFailure() {
        URI gone = server.url();
        server.close();
        assertThatThrownBy(() -> lines.open(gone).send(CloudRequest.get("/x").idempotent(false)))
                .isInstanceOf(NetworkFailure.class)
                .hasMessageContaining("refused");
    }

    @ParameterizedTest
    @CsvSource({"PT0.3S, PT20S", "PT20S, PT0.3S"})
    void aStallIsCutByEitherTimeOut(Duration total, Duration idle) {
        server.answers(stalled("{\"a\":"));
        CloudLine impatient = lines.open(server.url(), Lines.impatient(total, idle));
        Instant start = Instant.now();
        assertThatThrownBy(() -> impatient.send(CloudRequest.get("/x")))
                .isInstanceOf(NetworkFailure.class)
                .hasMessageContaining("too long");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void anAddressThatIsNoneIsRefusedWithoutBeingQuoted() {
        assertThatThrownBy(() -> line.send(CloudRequest.get("ftp://host/x?signature=s3cr3t")))
                .isInstanceOf(BadRequest.class)
                .hasMessageNotContaining("s3cr3t");
        assertThat(server.seen()).isEmpty();
    }
}
