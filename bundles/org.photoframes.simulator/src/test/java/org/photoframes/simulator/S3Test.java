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

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S3Test extends AwsTest {
    private static final byte[] PICTURE = bytes("a picture");

    private AwsKeys keys;

    @BeforeEach
    void getCredentials() {
        keys = keys();
    }

    private SignedRequest put(AwsKeys with) {
        return put(BUCKET + "up.jpg", with).body(PICTURE);
    }

    private void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("<Code>" + code + "</Code>");
        assertThat(answer.headers().firstValue("content-type")).contains("application/xml");
        assertThat(world.objects().has("up.jpg")).isFalse();
    }

    @Test
    void aSignedPutStoresTheBytesAndAnswersTheirHash() {
        HttpResponse<String> answer = send(put(keys));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("etag"))
                .contains('"' + HexFormat.of().formatHex(SignedRequest.digest("MD5", PICTURE)) + '"');
        assertThat(world.objects().read("up.jpg")).isEqualTo(PICTURE);
    }

    @Test
    void aKeyWithUnusualLettersIsSignedAsItIsSent() {
        HttpResponse<String> answer =
                send(put(BUCKET + "a%20b%2Bc~%C3%A9.jpg", keys).body(PICTURE));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(world.objects().has("a b+c~\u00e9.jpg")).isTrue();
    }

    @Test
    void thePayloadMayBeUnsignedAndFurtherHeadersSigned() {
        SignedRequest request = put(keys)
                .hash("UNSIGNED-PAYLOAD")
                .header("content-type", "image/jpeg")
                .header("content-md5", SignedRequest.md5(PICTURE))
                .header("x-amz-grant-read", "uri=\"http://acs.amazonaws.com/groups/global/AllUsers\"");

        assertThat(send(request).statusCode()).isEqualTo(200);
    }

    @Test
    void wrongSignaturesAndUnknownKeysAreRefused() {
        refused(send(put(keys.withSecret("other"))), 403, "SignatureDoesNotMatch");
        refused(send(put(keys.withAccessKey("ASIAOTHER"))), 403, "InvalidAccessKeyId");
        refused(send(put(keys.withToken("other"))), 400, "InvalidToken");
        refused(send(put(keys).without("x-amz-security-token")), 403, "InvalidAccessKeyId");
        refused(send(put(keys).region("eu-west-1")), 400, "AuthorizationHeaderMalformed");
        refused(send(put(keys).unsignedHeader("x-amz-acl", "public-read")), 403, "AccessDenied");
        refused(
                send(HttpRequest.newBuilder(URI.create(simulator.s3Url() + BUCKET + "up.jpg"))
                        .header("x-amz-content-sha256", "UNSIGNED-PAYLOAD")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(PICTURE))
                        .build()),
                403,
                "AccessDenied");
    }

    @Test
    void aBodyThatIsNotTheSignedOneIsRefused() {
        refused(send(put(keys).otherBody(bytes("changed"))), 400, "XAmzContentSHA256Mismatch");
        refused(send(put(keys).header("content-md5", SignedRequest.md5(bytes("changed")))), 400, "BadDigest");
        refused(send(put(keys).header("x-amz-checksum-crc32", "AAAAAA==")), 400, "BadDigest");
        refused(send(put(keys).hash("nonsense")), 400, "InvalidArgument");
        refused(send(put(keys).without("x-amz-content-sha256")), 400, "InvalidRequest");
    }

    @Test
    void expiredCredentialsAreRefusedUntilNewOnesAreFetched() {
        pass(Duration.ofMinutes(59));
        assertThat(send(put(BUCKET + "in-time.jpg", keys).body(PICTURE)).statusCode())
                .isEqualTo(200);
        pass(Duration.ofMinutes(1));

        refused(send(put(keys)), 403, "ExpiredToken");
        simulator.behaviour().expiredTokenStatus(400);
        refused(send(put(keys)), 400, "ExpiredToken");
        assertThat(send(put(keys())).statusCode()).isEqualTo(200);
    }

    @Test
    void aClockThatIsFarOffIsToldSo() {
        SignedRequest request = put(keys);
        pass(Duration.ofMinutes(15));
        assertThat(send(request).statusCode()).isEqualTo(200);
        pass(Duration.ofSeconds(1));

        assertThat(send(request).body()).contains("<Code>RequestTimeTooSkewed</Code>");
        simulator.behaviour().clockSkew(null);
        assertThat(send(request).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyTheBucketsRootTakesBytes() {
        refused(send(put("/other.bucket/up.jpg", keys).body(PICTURE)), 404, "NoSuchBucket");
        refused(send(put(BUCKET + "folder/up.jpg", keys).body(PICTURE)), 403, "AccessDenied");
        refused(send(put(BUCKET, keys).body(PICTURE)), 403, "AccessDenied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "DELETE"})
    void whatWasPutCannotBeReadOrDeletedHere(@NonNull String method) {
        send(put(keys));
        URI uri = URI.create(simulator.s3Url() + BUCKET + "up.jpg");

        HttpResponse<String> answer =
                send(new SignedRequest(method, uri, keys, "s3", time.instant()).body(new byte[0]));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(world.objects().has("up.jpg")).isTrue();
    }

    @Test
    void credentialsOfTheQueuePoolDoNotUpload() {
        refused(send(put(keysOf(identity(QUEUE_POOL)))), 403, "AccessDenied");
    }

    @Test
    void theCheckCanBeSwitchedOff() {
        simulator.behaviour().signatureChecked(false);

        assertThat(send(put(keys.withSecret("other"))).statusCode()).isEqualTo(200);
    }

    @Test
    void faultsHitIt() {
        simulator.faults().next(1).on("PUT", "/s3/.*").closeConnection();
        assertThatThrownBy(() -> send(put(keys))).isInstanceOf(UncheckedIOException.class);
        assertThat(world.objects().has("up.jpg")).as("not carried out").isFalse();
        simulator.faults().next(1).on("PUT", "/s3/images\\.senseapp\\.co/.*").s3Error(503, "SlowDown");
        refused(send(put(keys)), 503, "SlowDown");
        simulator.faults().next(1).on("PUT", "/s3/.*").loseAnswer();
        assertThatThrownBy(() -> send(put(keys))).isInstanceOf(UncheckedIOException.class);
        assertThat(world.objects().has("up.jpg")).as("carried out").isTrue();
    }

    @Test
    void theLogHasNeitherSecretsNorPictures() {
        send(put(keys));

        RecordedRequest request = simulator.requests().matching("PUT", "/s3/.*").get(0);
        assertThat(request.path()).isEqualTo("/s3/images.senseapp.co/up.jpg");
        assertThat(request.status()).isEqualTo(200);
        assertThat(request.body()).isEqualTo("[9 bytes]");
        assertThat(request.headers().get("authorization"))
                .contains(keys.accessKeyId(), "SignedHeaders=host;")
                .endsWith("Signature=…");
        assertThat(request.headers().values()).doesNotContain(keys.sessionToken());
        assertThat(simulator.requests().all().toString()).doesNotContain(keys.secretKey());
    }

    @Test
    void uploadsCostNoWrites() {
        asMira();
        for (String key : List.of("1.jpg", "2.jpg", "3.jpg")) {
            send(put(BUCKET + key, keys()).body(PICTURE));
        }

        assertThat(simulator.writeBucket().left(mira)).isEqualTo(42);
    }
}
