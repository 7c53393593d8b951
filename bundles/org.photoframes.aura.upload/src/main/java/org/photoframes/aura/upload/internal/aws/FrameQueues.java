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
package org.photoframes.aura.upload.internal.aws;

import java.io.IOException;
import java.time.Duration;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.upload.PhoneSequence;
import org.photoframes.aura.upload.UploadSettings;
import org.photoframes.cloud.Timekeeper;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The message queues of frames (Aura sheet 11.8). */
final class FrameQueues implements AutoCloseable {

    private static final int MOST = 10;
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final GuestCredentials credentials;
    private final SqsClient sqs;

    FrameQueues(UploadSettings settings, PhoneSequence phone, Timekeeper time, SdkHttpClient http) {
        credentials = new GuestCredentials(settings, phone.identityPool(), time, http);
        sqs = SqsClient.builder()
                .httpClient(http)
                .region(Region.of(settings.region()))
                .endpointOverride(phone.sqsUrl())
                .credentialsProvider(credentials)
                .checksumValidationEnabled(false)
                .overrideConfiguration(AwsPictureStore.onlyOurs(WAIT.plusSeconds(30)))
                .build();
    }

    void ask(FrameId frame) throws IOException, InterruptedException {
        try {
            String queue = sqs.getQueueUrl(r -> r.queueName("frame-" + frame.value() + "-client"))
                    .queueUrl();
            sqs.receiveMessage(r -> r.queueUrl(queue)
                    .maxNumberOfMessages(MOST)
                    .waitTimeSeconds((int) WAIT.toSeconds())
                    .messageAttributeNames("All"));
        } catch (AbortedException e) {
            throw (InterruptedException) new InterruptedException("interrupted").initCause(e);
        } catch (SdkException e) {
            credentials.forget();
            throw new IOException("The queue of the frame cannot be asked.", e);
        }
    }

    @Override
    public void close() {
        sqs.close();
        credentials.close();
    }
}
