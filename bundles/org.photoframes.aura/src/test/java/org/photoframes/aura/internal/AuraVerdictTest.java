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

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photoframes.cloud.AnswerVerdict.Answer;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudException.Throttled;

class AuraVerdictTest {

    private final AuraVerdict verdict = new AuraVerdict();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {}",
                "200 | {\"number_failed\": 2}",
                "200 | {\"error\": false, \"result\": {}}",
                "200 | {\"error\": null}",
                "200 | {\"error\": \"\"}",
                "200 | {\"message\": \"Not found\"}",
                "200 | [{\"error\": true}]",
                "201 | {}",
                "204 | ",
            })
    void aGoodAnswerIsNoFailure(int status, String body) {
        assertThat(judge(status, body)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "475 | {\"error\": true, \"message\": \"The email or password was incorrect.\"} | CredentialsRefused",
                "475 | | CredentialsRefused",
                "401 | {\"error\": true, \"message\": \"Request Unauthenticated\", \"logout\": true} | SessionEnded",
                "401 | {\"error\": true, \"message\": \"Unauthorized\"} | SessionEnded",
                "401 | | SessionEnded",
                "403 | {\"error\": true, \"message\": \"Forbidden\"} | SessionEnded",
                "404 | {\"error\": true, \"message\": \"Not found\"} | NotFound",
                "404 | | NotFound",
                "400 | {\"error\": true, \"message\": \"Bad Request\"} | BadRequest",
                "422 | {\"error\": true} | BadRequest",
                "429 | {\"error\": true, \"message\": \"Too many requests\"} | Throttled",
                "500 | | ServerError",
                "503 | {\"error\": true, \"message\": \"Not found\"} | ServerError",
                "302 | | BadRequest",
                "200 | {\"error\": true, \"message\": \"Not found\"} | NotFound",
                "200 | {\"error\": \"yes\", \"message\": \"not FOUND\"} | NotFound",
                "200 | {\"error\": true, \"message\": \"Request Unauthenticated\", \"logout\": true} | SessionEnded",
                "200 | {\"error\": true, \"message\": \"The email or password was incorrect.\"} | CredentialsRefused",
                "200 | {\"error\": true, \"message\": \"Bad Request\"} | BadRequest",
                "200 | {\"error\": true} | BadRequest",
                "200 | {\"error\": \"No such thing\"} | BadRequest",
                "200 | {\"error\": true, \"message\": {\"text\": \"odd\"}} | BadRequest",
            })
    void aFailureIsNamedByTheDecisionItCauses(int status, String body, String expected) {
        CloudException failure = judge(status, body);

        assertThat(failure).isNotNull();
        assertThat(failure.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(failure.status()).isEqualTo(status);
    }

    @Test
    void whatTheCloudSaysInAFailureIsNotRepeated() {
        CloudException failure = judge(200, "{\"error\": true, \"message\": \"token abc of mira@example.org\"}");

        assertThat(failure).hasMessageNotContainingAny("abc", "mira");
    }

    @Test
    void theWaitThatAThrottlingCloudAsksForIsKept() {
        CloudException failure = verdict.judge(new Answer(429, null, Duration.ofSeconds(90)));

        assertThat(failure).isInstanceOfSatisfying(Throttled.class, throttled -> assertThat(throttled.retryAfter())
                .isEqualTo(Duration.ofSeconds(90)));
    }

    private CloudException judge(int status, String body) {
        JsonElement json = body == null ? null : JsonParser.parseString(body);
        return verdict.judge(new Answer(status, json, null));
    }
}
