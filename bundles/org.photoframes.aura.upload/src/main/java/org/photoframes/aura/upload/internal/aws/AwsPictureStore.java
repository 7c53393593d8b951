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
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.upload.PhoneSequence;
import org.photoframes.aura.upload.UploadSettings;
import org.photoframes.aura.upload.internal.PictureStore;
import org.photoframes.aura.upload.internal.Refusal;
import org.photoframes.cloud.Timekeeper;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The bucket behind Aura's frames: addressed by path, plain PUTs, temporary credentials (Aura sheet 11.2). */
public final class AwsPictureStore implements PictureStore {

    private final String bucket;
    private final SdkHttpClient http;
    private final GuestCredentials credentials;
    private final S3Client s3;
    private final @Nullable FrameQueues queues;

    public AwsPictureStore(UploadSettings settings, Timekeeper time) {
        bucket = settings.bucket();
        http = UrlConnectionHttpClient.builder()
                .connectionTimeout(Duration.ofSeconds(10))
                .socketTimeout(Duration.ofSeconds(60))
                .build();
        credentials = new GuestCredentials(settings, settings.identityPool(), time, http);
        s3 = S3Client.builder()
                .httpClient(http)
                .region(Region.of(settings.region()))
                .endpointOverride(settings.s3Url())
                .forcePathStyle(true)
                .credentialsProvider(credentials)
                // The body is hashed and sent as it is; trailers would be more than Aura's own uploader does.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .serviceConfiguration(c -> c.chunkedEncodingEnabled(false))
                .overrideConfiguration(onlyOurs(Duration.ofMinutes(3)))
                .build();
        PhoneSequence phone = settings.phone();
        queues = phone == null ? null : new FrameQueues(settings, phone, time, http);
    }

    /** What a file in the home of the user says about AWS is for other programs. */
    static ClientOverrideConfiguration onlyOurs(Duration longest) {
        return ClientOverrideConfiguration.builder()
                .defaultProfileFile(ProfileFile.aggregator().build())
                .apiCallTimeout(longest)
                .build();
    }

    @Override
    public void put(String key, String mimeType, Path file) throws IOException, Refusal, InterruptedException {
        try {
            s3.putObject(r -> r.bucket(bucket).key(key).contentType(mimeType), RequestBody.fromFile(file));
        } catch (AbortedException e) {
            throw (InterruptedException) new InterruptedException("interrupted").initCause(e);
        } catch (SdkServiceException e) {
            credentials.forget();
            throw new IOException("The cloud's store refused the picture (status " + e.statusCode() + ").", e);
        } catch (SdkException e) {
            throw new IOException("The cloud's store cannot be reached.", e);
        }
    }

    @Override
    public boolean asThePhone() {
        return queues != null;
    }

    @Override
    public void ask(FrameId frame) throws IOException, InterruptedException {
        if (queues != null) {
            queues.ask(frame);
        }
    }

    @Override
    public void close() {
        if (queues != null) {
            queues.close();
        }
        s3.close();
        credentials.close();
        http.close();
    }
}
