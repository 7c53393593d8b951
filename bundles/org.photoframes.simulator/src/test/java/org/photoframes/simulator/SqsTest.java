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

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqsTest extends AwsTest {
    private AwsKeys keys;

    @BeforeEach
    void getCredentials() {
        keys = keysOf(identity(QUEUE_POOL));
    }

    private HttpResponse<String> sqs(String operation, String body) {
        return send(signed(operation, body, keys));
    }

    private SignedRequest signed(String operation, String body, AwsKeys with) {
        return new SignedRequest("POST", simulator.sqsUrl(), with, "sqs", time.instant())
                .body(bytes(body))
                .header("content-type", "application/x-amz-json-1.0")
                .header("x-amz-target", "AmazonSQS." + operation);
    }

    private String queueUrl() {
        return json(sqs("GetQueueUrl", "{\"QueueName\":\"frame-" + hallway.id() + "-client\"}"))
                .get("QueueUrl")
                .getAsString();
    }

    @Test
    void everyFrameHasAQueueWhereTheFrameItselfSaysSo() {
        asMira();

        assertThat(queueUrl())
                .startsWith(simulator.sqsUrl().toString())
                .isEqualTo(frameSeen().get("client_queue_url").getAsString());
    }

    @Test
    void nothingIsInIt() {
        HttpResponse<String> answer = sqs("ReceiveMessage", "{\"QueueUrl\":\"" + queueUrl() + "\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{}");
        assertThat(answer.headers().firstValue("content-type")).contains("application/x-amz-json-1.0");
    }

    @Test
    void aLongWaitTakesASecond() {
        String body = "{\"QueueUrl\":\"" + queueUrl() + "\",\"MaxNumberOfMessages\":10,\"WaitTimeSeconds\":20}";
        long start = System.nanoTime();

        sqs("ReceiveMessage", body);

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(990), Duration.ofSeconds(10));
    }

    @Test
    void otherQueuesDoNotExist() {
        for (HttpResponse<String> answer : List.of(
                sqs("GetQueueUrl", "{\"QueueName\":\"frame-nothing-client\"}"),
                sqs("GetQueueUrl", "{}"),
                sqs("ReceiveMessage", "{\"QueueUrl\":\"" + simulator.sqsUrl() + "/1/other\"}"))) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(json(answer).get("__type").getAsString()).isEqualTo("com.amazonaws.sqs#QueueDoesNotExist");
        }
    }

    @Test
    void otherOperationsAreUnknown() {
        assertThat(sqs("PurgeQueue", "{}").body()).contains("UnknownOperationException");
    }

    @Test
    void credentialsAreChecked() {
        String body = "{\"QueueName\":\"frame-" + hallway.id() + "-client\"}";

        assertThat(send(signed("GetQueueUrl", body, keys.withSecret("other"))).body())
                .contains("InvalidSignatureException");
        assertThat(send(signed("GetQueueUrl", body, keys())).body()).contains("AccessDeniedException");
        pass(Duration.ofHours(1));
        HttpResponse<String> expired = sqs("GetQueueUrl", body);
        assertThat(expired.statusCode()).isEqualTo(403);
        assertThat(expired.body()).contains("ExpiredTokenException");
    }

    @Test
    void theLogHasNoSecretsAndFaultsHitIt() {
        simulator.faults().next(1).on("POST", "/sqs.*").status(500);
        assertThat(sqs("GetQueueUrl", "{}").statusCode()).isEqualTo(500);

        RecordedRequest request = simulator.requests().matching("POST", "/sqs").get(0);
        assertThat(request.headers().values()).doesNotContain(keys.sessionToken());
        assertThat(request.headers().get("authorization")).endsWith("Signature=…");
    }
}
