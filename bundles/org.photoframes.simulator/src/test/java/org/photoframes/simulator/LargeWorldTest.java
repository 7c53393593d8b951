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

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Very many photos, and large ones. */
class LargeWorldTest extends CloudTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void manyAssetsAreListedPageByPageEachOnce() {
        SimFrame large = LargeWorld.frame(world, mira, 20_000, 7);
        asMira();
        String path = "/frames/" + large.id() + "/assets.json?filter=all&limit=200";
        Set<String> ids = new HashSet<>();
        String cursor = "";
        for (int i = 0; i < 20; i++) {
            JsonObject page = visitor.json(visitor.get(path + cursor));
            page.getAsJsonArray("assets")
                    .forEach(row -> ids.add(row.getAsJsonObject().get("id").getAsString()));
            cursor = "&cursor=" + page.get("next_page_cursor").getAsString();
        }
        assertThat(ids).hasSize(4_000);
    }

    @Test
    void sharedFilesMakePhotosThatDiffer() throws Exception {
        SimFrame files = LargeWorld.files(world, mira, 12, 7, folder);
        Set<Object> digests = new HashSet<>();
        for (Placement placement : files.placements()) {
            byte[] bytes = get(placement.asset()).body();
            Object digest = placement.asset().field("md5_hash");
            assertThat(Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("MD5").digest(bytes)))
                    .isEqualTo(digest);
            assertThat(bytes.length).isBetween(1_000_000, 3_000_000);
            digests.add(digest);
        }
        assertThat(digests).hasSize(12);
        byte[] whole = get(files.placements().get(0).asset()).body();
        assertThat(ImageIO.read(new ByteArrayInputStream(whole)).getWidth()).isEqualTo(1600);
    }

    @Test
    void aRangeMayBeginBeforeTheSharedPartAndEndWithinIt() throws Exception {
        SimAsset asset = large();
        byte[] whole = get(asset).body();
        assertThat(get(asset, "Range", "bytes=10-99").body()).isEqualTo(Arrays.copyOfRange(whole, 10, 100));
        assertThat(get(asset, "Range", "bytes=3-5").body()).isEqualTo(Arrays.copyOfRange(whole, 3, 6));
        assertThat(get(asset, "Range", "bytes=500000-").body())
                .isEqualTo(Arrays.copyOfRange(whole, 500_000, whole.length));
    }

    @Test
    void aBodyBreaksOffWhereItIsTold() throws Exception {
        simulator.faults().next(1).on("GET", "/imgproxy/.*").truncated(70_000);
        HttpResponse<InputStream> answer = http.send(request(large()), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValueAsLong("content-length").orElseThrow())
                .isGreaterThan(1_000_000);
        assertThatThrownBy(() -> answer.body().readNBytes(70_001)).isInstanceOf(IOException.class);
    }

    @Test
    void aBodyHaltsWhereItIsTold() throws Exception {
        SimAsset asset = large();
        byte[] whole = get(asset).body();
        simulator.faults().next(1).on("GET", "/imgproxy/.*").stall(1000, Duration.ofMillis(200));
        long start = System.nanoTime();
        assertThat(get(asset).body()).isEqualTo(whole);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void theAdminPathSaysHowMuchOfABodyComes() throws Exception {
        visitor.admin("POST", "/faults", "{\"path\":\"/imgproxy/.*\",\"times\":1,\"kind\":\"truncated\",\"bytes\":5}");
        assertThat(simulator.faults().active())
                .extracting(Fault::effect)
                .containsExactly(new FaultEffect.Truncation(5));
    }

    @Test
    void aPhotoIsFoundUnderItsNewNameOnly() throws Exception {
        SimAsset asset = addPhoto("Renamed");
        HttpRequest old = request(asset);
        world.objects().put("other.jpg", new byte[] {1});
        asset.set("file_name", "other.jpg");
        assertThat(get(asset).body()).hasSize(1);
        assertThat(http.send(old, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(404);
        world.delete(asset);
        assertThat(get(asset).statusCode()).isEqualTo(404);
    }

    private SimAsset large() throws IOException {
        return LargeWorld.files(world, mira, 1, 7, folder).placements().get(0).asset();
    }

    private HttpRequest request(SimAsset asset, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create(simulator.imageUrl() + "/" + asset.uploader().id() + "/" + asset.fileName()));
        return (headers.length > 0 ? request.headers(headers) : request).build();
    }

    private HttpResponse<byte[]> get(SimAsset asset, String... headers) throws Exception {
        return http.send(request(asset, headers), HttpResponse.BodyHandlers.ofByteArray());
    }
}
