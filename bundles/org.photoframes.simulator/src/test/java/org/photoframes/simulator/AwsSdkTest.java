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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentity.CognitoIdentityClient;
import software.amazon.awssdk.services.cognitoidentity.model.Credentials;
import software.amazon.awssdk.services.cognitoidentity.model.ResourceNotFoundException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What Amazon's own client makes of the simulator, and the simulator of it. */
class AwsSdkTest extends AwsTest {
    private static final byte[] PICTURE = new byte[300_000];

    private CognitoIdentityClient cognito;

    @BeforeEach
    void startNow() {
        // Amazon's client signs by the machine's clock.
        time.advance(Duration.between(time.instant(), Instant.now()));
        cognito = CognitoIdentityClient.builder()
                .endpointOverride(simulator.cognitoUrl())
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        for (int i = 0; i < PICTURE.length; i++) {
            PICTURE[i] = (byte) (i * 31);
        }
    }

    @AfterEach
    void closeClient() {
        cognito.close();
    }

    private AwsSessionCredentials credentials() {
        String identity =
                cognito.getId(request -> request.identityPoolId(UPLOAD_POOL)).identityId();
        Credentials given = cognito.getCredentialsForIdentity(request -> request.identityId(identity))
                .credentials();
        assertThat(given.expiration()).isAfter(time.instant());
        return AwsSessionCredentials.create(given.accessKeyId(), given.secretKey(), given.sessionToken());
    }

    private S3ClientBuilder s3(AwsSessionCredentials credentials) {
        URI address = simulator.s3Url();
        return S3Client.builder()
                .endpointOverride(address)
                .forcePathStyle(true)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .httpClient(UrlConnectionHttpClient.create());
    }

    private static PutObjectResponse put(S3Client client) {
        PutObjectRequest request = PutObjectRequest.builder()
                .bucket("images.senseapp.co")
                .key("up.jpg")
                .build();
        return client.putObject(request, RequestBody.fromBytes(PICTURE));
    }

    private String payload() {
        return String.valueOf(
                simulator.requests().matching("PUT", "/s3/.*").get(0).headers().get("x-amz-content-sha256"));
    }

    private void stored(PutObjectResponse answer) {
        assertThat(answer.eTag()).isEqualTo('"' + HexFormat.of().formatHex(SignedRequest.digest("MD5", PICTURE)) + '"');
        assertThat(world.objects().read("up.jpg")).isEqualTo(PICTURE);
    }

    @Test
    void putsByDefaultInSignedPieces() {
        try (S3Client client = s3(credentials()).build()) {
            stored(put(client));
        }
        assertThat(payload()).startsWith("STREAMING-");
    }

    @Test
    void putsInOnePieceIfToldSo() {
        try (S3Client client = s3(credentials())
                .serviceConfiguration(each -> each.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .build()) {
            stored(put(client));
        }
        assertThat(payload()).isEqualTo(SignedRequest.hashOf(PICTURE));
    }

    @Test
    void understandsRefusals() {
        AwsSessionCredentials good = credentials();
        AwsSessionCredentials bad = AwsSessionCredentials.create(good.accessKeyId(), "wrong", good.sessionToken());

        try (S3Client client = s3(bad).build()) {
            assertThatThrownBy(() -> put(client)).isInstanceOfSatisfying(S3Exception.class, refusal -> {
                assertThat(refusal.statusCode()).isEqualTo(403);
                assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo("SignatureDoesNotMatch");
            });
        }
        assertThatThrownBy(() -> cognito.getId(request -> request.identityPoolId("us-east-1:nothing")))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void findsItsWayToAnotherTime() {
        time.advance(Duration.ofDays(3));

        try (S3Client client = s3(credentials()).build()) {
            stored(put(client));
        }
        assertThat(simulator.requests().matching("PUT", "/s3/.*")).hasSize(2);
    }

    @Test
    void triesAgainWhenTheServerIsBusyOrHangsUp() {
        simulator.faults().next(1).on("PUT", "/s3/.*").s3Error(503, "SlowDown");
        simulator.faults().next(1).on("PUT", "/s3/.*").closeConnection();

        try (S3Client client = s3(credentials()).build()) {
            stored(put(client));
        }
    }
}
