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
package org.photoframes.aura.upload.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.aura.upload.PictureOrigin.InMemory;
import org.photoframes.aura.upload.UploadResult;
import org.photoframes.aura.upload.internal.prepare.TestPictures;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The order of the phone app, with a message queue that we have not written. */
class PhoneSequenceTest {

    @TempDir
    Path folder;

    @Test
    void frameIsToldAskedAndToldAgainBeforeTheBytesGoUp() throws Exception {
        SQSRestServer server = SQSRestServerBuilder.withInterface("127.0.0.1")
                .withDynamicPort()
                .start();
        URI address = URI.create(
                "http://127.0.0.1:" + server.waitUntilStarted().localAddress().getPort());
        try (UploadDesk desk = new UploadDesk(folder, null, address);
                SqsClient sqs = client(address)) {
            String queue = sqs.createQueue(r -> r.queueName("frame-" + desk.hallway.id() + "-client"))
                    .queueUrl();
            sqs.sendMessage(r -> r.queueUrl(queue).messageBody("whatever it means"));

            UploadResult result = desk.upload(List.of(desk.hallway), new InMemory("a", TestPictures.jpeg(64, 48)));

            assertThat(result.complete()).as("%s", result).isTrue();
            assertThat(desk.pictures(desk.hallway)).hasSize(1);
            assertThat(desk.simulator.requests().matching("*", ".*(select_asset|batch_update|/s3/).*").stream()
                            .map(r -> r.path().replaceAll(".*(select_asset|batch_update|/s3/).*", "$1")))
                    .containsExactly("select_asset", "select_asset", "/s3/", "batch_update");
            assertThat(sqs.receiveMessage(r -> r.queueUrl(queue)).messages())
                    .as("the message was received, and is invisible for a while")
                    .isEmpty();
        } finally {
            server.stopAndWait();
        }
    }

    @Test
    void withoutTheQueueItArrivesAllTheSame() throws Exception {
        try (UploadDesk desk = new UploadDesk(folder, null, URI.create("http://127.0.0.1:1"))) {
            UploadResult result = desk.upload(List.of(desk.hallway), new InMemory("a", TestPictures.jpeg(64, 48)));

            assertThat(result.complete()).as("%s", result).isTrue();
            assertThat(desk.writes()).isEqualTo(3);
        }
    }

    private static SqsClient client(URI address) {
        return SqsClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Region.US_EAST_1)
                .endpointOverride(address)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .build();
    }
}
