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
package org.photoframes.aura.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.photoframes.aura.internal.CloudBench.id;
import static org.photoframes.aura.internal.CloudBench.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.Frame;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudRequest.Write;
import org.photoframes.simulator.SimAsset;

class FrameCommandApiTest {

    private CloudBench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new CloudBench();
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    @Test
    void aChangeSendsTheChangedFieldsOnlyAndAnswersWithTheFrame() throws Exception {
        JsonObject changed = json("{\"slideshow_interval\": 120}");

        Frame frame = bench.frames.change(id(bench.hallway), changed, Write.INTERACTIVE);

        assertThat(frame.slideshowInterval()).hasMinutes(2);
        assertThat(bench.hallway.field("slideshow_interval").toString()).isEqualTo("120");
        assertThat(bench.last().method()).isEqualTo("PUT");
        assertThat(bench.last().path()).isEqualTo("/frames/" + bench.hallway.id() + ".json");
        assertThat(bench.lastBody()).isEqualTo(json("{\"frame\": {\"slideshow_interval\": 120}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OK", "{}", "null", "<html></html>", "{\"showing\": true}"})
    void nextAndBackAcceptWhateverTheCloudSaysInAgreement(String answer) throws Exception {
        bench.answers("POST", ".*/(next|back).json", answer);
        bench.frames.next(id(bench.hallway));
        assertThat(bench.last().path()).isEqualTo("/frames/" + bench.hallway.id() + "/next.json");
        assertThat(bench.lastBody()).isEqualTo(json("{}"));

        bench.answers("POST", ".*/(next|back).json", answer);
        bench.frames.back(id(bench.hallway));
        assertThat(bench.last().path()).isEqualTo("/frames/" + bench.hallway.id() + "/back.json");
        assertThat(bench.lastBody()).isEqualTo(json("{}"));
    }

    @Test
    void nextFailsWithAnErrorEnvelopeAndIsNotRepeated() {
        bench.cloud.faults().next(1).on("POST", ".*/next.json").errorEnvelope("Not found");

        assertThatThrownBy(() -> bench.frames.next(id(bench.hallway))).isInstanceOf(CloudException.NotFound.class);
        assertThat(bench.cloud.requests().count("POST", ".*/next.json")).isEqualTo(1);
    }

    @Test
    void goToNamesAssetFrameAndTime() throws Exception {
        SimAsset photo = bench.photo();

        assertThat(bench.frames.goTo(id(bench.hallway), id(photo), bench.now())).isTrue();

        JsonObject body = bench.lastBody();
        assertThat(body.remove("impression_id").getAsString()).matches("[0-9a-f-]{36}");
        assertThat(body.remove("goto_time").getAsString()).matches("2026-09-12T05:45:\\d\\d\\.\\d{3}Z");
        assertThat(body)
                .isEqualTo(json(
                        "{\"asset_id\": \"%s\", \"frame_id\": \"%s\", \"swipe_direction\": 0, \"select_asset\": true}"
                                .formatted(photo.id(), bench.hallway.id())));
        assertThat(bench.last().path()).isEqualTo("/frames/" + bench.hallway.id() + "/goto.json");
    }

    @Test
    void goToTellsWhenTheFrameDoesNotComply() throws Exception {
        SimAsset photo = bench.photo();
        bench.hallway.setOnline(false);

        assertThat(bench.frames.goTo(id(bench.hallway), id(photo), bench.now())).isFalse();
    }

    @Test
    void selectExcludeAndRemoveNameAssetsById() throws Exception {
        SimAsset photo = bench.photo();
        JsonObject expected = json("{\"assets\": [{\"asset_id\": \"" + photo.id() + "\"}]}");
        String frame = "/frames/" + bench.hallway.id();

        assertThat(bench.frames.exclude(id(bench.hallway), List.of(id(photo)), Write.INTERACTIVE))
                .isZero();
        assertThat(bench.hallway.placement(photo.id()).shown()).isFalse();
        assertThat(bench.last().path()).isEqualTo(frame + "/exclude_asset");
        assertThat(bench.lastBody()).isEqualTo(expected);

        assertThat(bench.frames.select(id(bench.hallway), List.of(id(photo)), Write.INTERACTIVE))
                .isZero();
        assertThat(bench.hallway.placement(photo.id()).shown()).isTrue();
        assertThat(bench.last().path()).isEqualTo(frame + "/select_asset.json");
        assertThat(bench.lastBody()).isEqualTo(expected);

        assertThat(bench.frames.remove(id(bench.hallway), List.of(id(photo)), Write.INTERACTIVE))
                .isZero();
        assertThat(bench.hallway.placement(photo.id())).isNull();
        assertThat(bench.last().path()).isEqualTo(frame + "/remove_asset.json");
        assertThat(bench.lastBody()).isEqualTo(expected);
    }

    @Test
    void anUploadIsSelectedByItsLocalIdentifier() throws Exception {
        assertThat(bench.frames.selectLocal(id(bench.hallway), List.of("ohab-1.jpg"), Write.JOB))
                .isZero();
        assertThat(bench.lastBody()).isEqualTo(json("{\"assets\": [{\"asset_local_identifier\": \"ohab-1.jpg\"}]}"));
        assertThat(bench.frames.assets(id(bench.hallway), null).assets())
                .extracting(Asset::localIdentifier)
                .contains("ohab-1.jpg");
    }

    @Test
    void howManyOfABatchFailedIsTold() throws Exception {
        List<AssetId> assets = List.of(id(bench.photo()), new AssetId("gone-1"), new AssetId("gone-2"));

        assertThat(bench.frames.exclude(id(bench.hallway), assets, Write.JOB)).isEqualTo(2);
        assertThat(bench.frames.remove(id(bench.hallway), assets, Write.JOB)).isEqualTo(2);
        JsonArray sent = bench.lastBody().getAsJsonArray("assets");
        assertThat(sent).hasSize(3);
    }

    @Test
    void aBatchOfNoneOrTooManyIsNeverSent() {
        List<AssetId> tooMany =
                IntStream.range(0, 51).mapToObj(i -> new AssetId("a" + i)).toList();

        assertThatThrownBy(() -> bench.frames.select(id(bench.hallway), tooMany, Write.JOB))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bench.frames.remove(id(bench.hallway), List.of(), Write.JOB))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(bench.cloud.requests().all()).isEmpty();
    }

    @Test
    void aBadRequestIsOneAndIsNotRepeated() {
        bench.cloud.faults().always().on("PUT", ".*").status(400);

        assertThatThrownBy(() -> bench.frames.change(id(bench.hallway), new JsonObject(), Write.INTERACTIVE))
                .isInstanceOf(CloudException.BadRequest.class);
        assertThat(bench.cloud.requests().count("PUT", ".*")).isEqualTo(1);
    }
}
