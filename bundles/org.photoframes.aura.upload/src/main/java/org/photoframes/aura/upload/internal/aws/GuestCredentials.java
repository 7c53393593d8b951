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

import java.time.Duration;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.upload.UploadSettings;
import org.photoframes.cloud.Timekeeper;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentity.CognitoIdentityClient;
import software.amazon.awssdk.services.cognitoidentity.model.Credentials;

/** The credentials that everybody gets for an hour; kept, and renewed in time (Aura sheet 11.2). */
final class GuestCredentials implements AwsCredentialsProvider, AutoCloseable {

    private static final Duration BEFORE_THEY_END = Duration.ofMinutes(5);

    private final String pool;
    private final Timekeeper time;
    private final CognitoIdentityClient cognito;

    private @Nullable String identity;
    private @Nullable AwsCredentials current;
    private Instant renewAt = Instant.MIN;

    GuestCredentials(UploadSettings settings, String pool, Timekeeper time, SdkHttpClient http) {
        this.pool = pool;
        this.time = time;
        cognito = CognitoIdentityClient.builder()
                .httpClient(http)
                .region(Region.of(settings.region()))
                .endpointOverride(settings.cognitoUrl())
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .overrideConfiguration(AwsPictureStore.onlyOurs(Duration.ofSeconds(60)))
                .build();
    }

    @Override
    public synchronized AwsCredentials resolveCredentials() {
        AwsCredentials kept = current;
        if (kept != null && time.instant().isBefore(renewAt)) {
            return kept;
        }
        String who = identity;
        if (who == null) {
            who = cognito.getId(r -> r.identityPoolId(pool)).identityId();
            identity = who;
        }
        String asked = who;
        Credentials given =
                cognito.getCredentialsForIdentity(r -> r.identityId(asked)).credentials();
        AwsCredentials fresh =
                AwsSessionCredentials.create(given.accessKeyId(), given.secretKey(), given.sessionToken());
        current = fresh;
        renewAt = given.expiration().minus(BEFORE_THEY_END);
        return fresh;
    }

    /** They were refused, or the guest is not known any more: the next use asks for new ones, as a new guest. */
    synchronized void forget() {
        identity = null;
        current = null;
    }

    @Override
    public void close() {
        cognito.close();
    }
}
