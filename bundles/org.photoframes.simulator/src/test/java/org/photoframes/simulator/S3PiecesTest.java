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
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies that come in pieces, as the AWS SDKs send them. */
class S3PiecesTest extends AwsTest {
    private static final String TRAILED = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER";
    private static final String NOTHING = SignedRequest.hashOf(new byte[0]);
    private static final List<String> PIECES = List.of("first ", "second", "");
    private static final byte[] WHOLE = bytes("first second");

    private AwsKeys keys;

    @BeforeEach
    void getCredentials() {
        keys = keys();
    }

    private SignedRequest pieces(String hash, int length) {
        return put(BUCKET + "up.jpg", keys)
                .hash(hash)
                .header("content-encoding", "aws-chunked")
                .header("x-amz-decoded-content-length", String.valueOf(length));
    }

    private static String trailer(byte[] body) {
        CRC32 checksum = new CRC32();
        checksum.update(body);
        byte[] number = ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array();
        return "x-amz-checksum-crc32:" + Base64.getEncoder().encodeToString(number);
    }

    /** The pieces, each with its signature; without the line that ends it all. */
    private static String signed(SignedRequest request, List<String> pieces) {
        StringBuilder body = new StringBuilder();
        String before = request.signature();
        for (String piece : pieces) {
            before = signature(request, before, piece);
            body.append(Integer.toHexString(piece.length()))
                    .append(";chunk-signature=")
                    .append(before);
            body.append("\r\n").append(piece).append(piece.isEmpty() ? "" : "\r\n");
        }
        return body.toString();
    }

    private static String signature(SignedRequest request, String before, String piece) {
        return request.sign("AWS4-HMAC-SHA256-PAYLOAD\n" + request.time() + "\n" + request.scope() + "\n" + before
                + "\n" + NOTHING + "\n" + SignedRequest.hashOf(bytes(piece)));
    }

    private static String lastSignature(SignedRequest request) {
        String before = request.signature();
        for (String piece : PIECES) {
            before = signature(request, before, piece);
        }
        return before;
    }

    private HttpResponse<String> send(SignedRequest request, String body) {
        return send(request.otherBody(bytes(body)));
    }

    private void stored(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(world.objects().read("up.jpg")).isEqualTo(WHOLE);
    }

    private void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("<Code>" + code + "</Code>");
        assertThat(world.objects().has("up.jpg")).isFalse();
    }

    @Test
    void unsignedPiecesWithAChecksumBehindThem() {
        SignedRequest request =
                pieces("STREAMING-UNSIGNED-PAYLOAD-TRAILER", 12).header("x-amz-trailer", "x-amz-checksum-crc32");

        stored(send(request, "6\r\nfirst \r\n6\r\nsecond\r\n0\r\n" + trailer(WHOLE) + "\r\n\r\n"));
    }

    @Test
    void aChecksumThatIsWrongOrMissingIsFoundOut() {
        SignedRequest request =
                pieces("STREAMING-UNSIGNED-PAYLOAD-TRAILER", 12).header("x-amz-trailer", "x-amz-checksum-crc32");
        String body = "c\r\nfirst second\r\n0\r\n";

        refused(send(request, body + trailer(bytes("other")) + "\r\n\r\n"), 400, "BadDigest");
        refused(send(request, body + "\r\n"), 400, "MalformedTrailerError");
    }

    @Test
    void signedPieces() {
        SignedRequest request = pieces("STREAMING-AWS4-HMAC-SHA256-PAYLOAD", 12);

        stored(send(request, signed(request, PIECES) + "\r\n"));
    }

    @Test
    void signedPiecesWithASignedChecksum() {
        SignedRequest request = pieces(TRAILED, 12).header("x-amz-trailer", "x-amz-checksum-crc32");
        String signature = request.sign("AWS4-HMAC-SHA256-TRAILER\n" + request.time() + "\n" + request.scope() + "\n"
                + lastSignature(request) + "\n" + SignedRequest.hashOf(bytes(trailer(WHOLE) + "\n")));

        stored(send(
                request,
                signed(request, PIECES) + trailer(WHOLE) + "\r\nx-amz-trailer-signature:" + signature + "\r\n\r\n"));
    }

    @Test
    void aChangedPieceOrTrailerIsFoundOut() {
        SignedRequest request = pieces("STREAMING-AWS4-HMAC-SHA256-PAYLOAD", 12);
        String changed = signed(request, PIECES).replace("second", "Second");
        refused(send(request, changed + "\r\n"), 403, "SignatureDoesNotMatch");

        SignedRequest trailed = pieces(TRAILED, 12).header("x-amz-trailer", "x-amz-checksum-crc32");
        refused(send(trailed, signed(trailed, PIECES) + trailer(WHOLE) + "\r\n\r\n"), 403, "SignatureDoesNotMatch");
    }

    @Test
    void aBodyThatEndsTooEarlyIsIncomplete() {
        SignedRequest request = pieces("STREAMING-UNSIGNED-PAYLOAD-TRAILER", 12);

        refused(send(request, "6\r\nfirst \r\n6\r\nsec"), 400, "IncompleteBody");
        refused(send(request, "6\r\nfirst \r\n0\r\n\r\n"), 400, "IncompleteBody");
        refused(send(request, "-1\r\n"), 400, "IncompleteBody");
        refused(send(request, "no number\r\n"), 400, "IncompleteBody");
    }
}
