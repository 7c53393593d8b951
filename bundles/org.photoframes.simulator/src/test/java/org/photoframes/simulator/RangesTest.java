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

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Originals with bytes of their own, and parts of them, as any HTTP client would ask. */
class RangesTest extends CloudTest {
    private final byte[] bytes = new byte[300_000];
    private final HttpClient http = HttpClient.newHttpClient();
    private SimAsset photo;

    @TempDir
    Path folder;

    @BeforeEach
    void upload() throws IOException {
        new Random(4).nextBytes(bytes);
        Path file = folder.resolve("photo.jpg");
        Files.write(file, bytes);
        photo = world.addPhoto(hallway, NewPhoto.photo().file(file));
    }

    @Test
    void theDigestInTheListingIsThatOfTheBytes() throws Exception {
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("MD5").digest(bytes));
        assertThat(photo.field("md5_hash")).isEqualTo(digest);
        SimAsset inMemory = world.addPhoto(hallway, NewPhoto.photo().bytes(bytes));
        assertThat(inMemory.field("md5_hash")).isEqualTo(digest);
        assertThat(get(inMemory).body()).isEqualTo(bytes);
    }

    @Test
    void aWholeFileComesWithItsLengthAndTag() throws Exception {
        HttpResponse<byte[]> answer = get(photo);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(bytes);
        assertThat(answer.headers().firstValue("accept-ranges")).contains("bytes");
        assertThat(answer.headers().firstValue("etag").orElseThrow())
                .startsWith("\"")
                .endsWith("\"");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=100-, 100, 300000",
        "bytes=0-0, 0, 1",
        "bytes=10-19, 10, 20",
        "bytes=-500, 299500, 300000",
        "bytes=299999-400000, 299999, 300000"
    })
    void aRangeIsServedWithItsPlace(String range, int from, int to) throws Exception {
        HttpResponse<byte[]> answer = get(photo, "Range", range);
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(bytes, from, to));
        assertThat(answer.headers().firstValue("content-range")).contains("bytes " + from + "-" + (to - 1) + "/300000");
    }

    @Test
    void aRangeBehindTheEndIsRefused() throws Exception {
        HttpResponse<byte[]> answer = get(photo, "Range", "bytes=300000-");
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("content-range")).contains("bytes */300000");
    }

    @Test
    void anotherVersionIsServedWhole() throws Exception {
        String tag = get(photo).headers().firstValue("etag").orElseThrow();
        assertThat(get(photo, "Range", "bytes=5-", "If-Range", tag).statusCode())
                .isEqualTo(206);
        assertThat(get(photo, "Range", "bytes=5-", "If-Range", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aServerWithoutRangesServesTheWhole() throws Exception {
        simulator.behaviour().ranges(false);
        HttpResponse<byte[]> answer = get(photo, "Range", "bytes=5-");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("accept-ranges")).isEmpty();
    }

    @Test
    void aFlippedBodyHasItsLengthAndOneOtherBit() throws Exception {
        simulator.faults().next(1).on("GET", "/imgproxy/.*").flipped();
        byte[] flipped = get(photo).body();
        assertThat(flipped).hasSize(bytes.length).isNotEqualTo(bytes);
        assertThat(Arrays.mismatch(flipped, bytes)).isEqualTo(bytes.length * 3 / 4);
        assertThat(get(photo).body()).isEqualTo(bytes);
    }

    private HttpResponse<byte[]> get(SimAsset asset, String... headers) throws Exception {
        URI address = URI.create(simulator.imageUrl() + "/" + asset.uploader().id() + "/" + asset.fileName());
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
