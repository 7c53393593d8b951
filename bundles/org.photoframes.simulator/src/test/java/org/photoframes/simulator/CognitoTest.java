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
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CognitoTest extends AwsTest {
    @Test
    void everybodyGetsAnIdentityAndCredentialsForAnHour() {
        String identity = identity(UPLOAD_POOL);

        HttpResponse<String> answer = cognito("GetCredentialsForIdentity", "{\"IdentityId\":\"" + identity + "\"}");
        JsonObject credentials = json(answer).getAsJsonObject("Credentials");

        assertThat(identity).matches("us-east-1:[0-9a-f-]{36}");
        assertThat(json(answer).get("IdentityId").getAsString()).isEqualTo(identity);
        assertThat(answer.headers().firstValue("content-type")).contains("application/x-amz-json-1.1");
        assertThat(credentials.keySet())
                .containsExactlyInAnyOrder("AccessKeyId", "SecretKey", "SessionToken", "Expiration");
        assertThat(credentials.get("AccessKeyId").getAsString()).startsWith("ASIA");
        assertThat(answer.body())
                .contains("\"Expiration\":" + time.instant().plusSeconds(3600).getEpochSecond() + ".0");
    }

    @Test
    void everyIdentityHasOtherCredentialsAndTheirLifeIsASetting() {
        simulator.behaviour().credentialLife(Duration.ofMinutes(7));

        AwsKeys first = keys();
        AwsKeys second = keys();

        assertThat(first.secretKey()).isNotEqualTo(second.secretKey());
        assertThat(first.expiration()).isEqualTo(time.instant().plus(Duration.ofMinutes(7)));
    }

    @Test
    void theQueuePoolIsKnownToo() {
        assertThat(identity(QUEUE_POOL)).startsWith("us-east-1:");
    }

    @Test
    void unknownPoolsAndIdentitiesAreNotFound() {
        HttpResponse<String> pool = cognito("GetId", "{\"IdentityPoolId\":\"us-east-1:nothing\"}");
        HttpResponse<String> identity = cognito("GetCredentialsForIdentity", "{\"IdentityId\":\"us-east-1:x\"}");

        assertThat(pool.statusCode()).isEqualTo(400);
        assertThat(pool.body())
                .isEqualTo("{\"__type\":\"ResourceNotFoundException\","
                        + "\"message\":\"IdentityPool 'us-east-1:nothing' not found.\"}");
        assertThat(identity.statusCode()).isEqualTo(400);
        assertThat(json(identity).get("__type").getAsString()).isEqualTo("ResourceNotFoundException");
    }

    @Test
    void otherOperationsAndBrokenBodiesAreRefused() {
        assertThat(json(cognito("DeleteEverything", "{}")).get("__type").getAsString())
                .isEqualTo("UnknownOperationException");
        assertThat(json(cognito("GetId", "{")).get("__type").getAsString()).isEqualTo("SerializationException");
        assertThat(json(cognito("GetId", "{}")).get("__type").getAsString()).isEqualTo("InvalidParameterException");
        HttpResponse<String> plain =
                send(HttpRequest.newBuilder(simulator.cognitoUrl()).build());
        assertThat(plain.statusCode()).isEqualTo(400);
    }

    @Test
    void faultsHitIt() {
        simulator.faults().next(1).on("POST", "/cognito").status(503);

        assertThat(cognito("GetId", "{}").statusCode()).isEqualTo(503);
        assertThat(identity(UPLOAD_POOL)).isNotEmpty();
    }
}
