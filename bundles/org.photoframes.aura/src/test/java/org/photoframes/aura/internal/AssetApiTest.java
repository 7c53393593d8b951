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
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AttachmentId;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudRequest.Write;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimAsset;

class AssetApiTest {

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
    void anUpdateSendsTheObjectsAsTheyAreAndTellsWhoSucceeded() throws Exception {
        bench.world.addPhoto(bench.hallway, NewPhoto.photo().localIdentifier("known.jpg"));
        List<JsonObject> items = List.of(
                json("{\"local_identifier\": \"known.jpg\", \"favorite\": true, \"location\": null}"),
                json("{\"local_identifier\": \"new.jpg\", \"taken_at\": \"2021-08-14T09:31:07.000Z\"}"),
                json("{\"favorite\": true}"));

        assertThat(bench.assets.update(items, Write.JOB)).containsOnlyKeys("known.jpg", "new.jpg");

        JsonArray sent = new JsonArray();
        items.forEach(sent::add);
        assertThat(bench.last().toString()).isEqualTo("PUT /assets/batch_update.json -> 200");
        assertThat(bench.lastBody().keySet()).containsExactly("assets");
        assertThat(bench.lastBody().get("assets")).isEqualTo(sent);
    }

    @Test
    void anUpdateOfNoneOrTooManyIsNeverSent() {
        List<JsonObject> tooMany = Collections.nCopies(51, json("{\"local_identifier\": \"x\"}"));

        assertThatThrownBy(() -> bench.assets.update(List.of(), Write.JOB))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bench.assets.update(tooMany, Write.JOB)).isInstanceOf(IllegalArgumentException.class);
        assertThat(bench.cloud.requests().all()).isEmpty();
    }

    @Test
    void anUpdateWithoutSuccessesInItsAnswerIsMalformed() {
        bench.answers("PUT", "/assets/batch_update.json", "{\"ids\": []}");

        assertThatThrownBy(() -> bench.assets.update(List.of(json("{\"local_identifier\": \"x\"}")), Write.JOB))
                .isInstanceOf(CloudException.MalformedAnswer.class);
    }

    @Test
    void anAssetIsFoundByItsLocalIdentifier() throws Exception {
        SimAsset photo = bench.world.addPhoto(bench.hallway, NewPhoto.photo().localIdentifier("a b&c=ä.jpg"));

        assertThat(bench.assets.forLocalIdentifier("a b&c=ä.jpg"))
                .extracting(Asset::id)
                .isEqualTo(id(photo));
        assertThat(bench.last().method()).isEqualTo("GET");
        assertThat(bench.last().path()).isEqualTo("/assets/asset_for_local_identifier.json");
        assertThat(bench.last().query()).isEqualTo(Map.of("local_identifier", "a b&c=ä.jpg"));
    }

    @Test
    void anUnknownOrRemovedAssetIsNone() throws Exception {
        SimAsset removed = bench.world.addPhoto(bench.hallway, NewPhoto.photo().localIdentifier("removed.jpg"));
        bench.hallway.remove(removed);

        assertThat(bench.assets.forLocalIdentifier("never-seen.jpg")).isNull();
        assertThat(bench.assets.forLocalIdentifier("removed.jpg")).isNull();
        bench.cloud.faults().next(1).on("GET", "/assets/.*").errorEnvelope("Not found");
        assertThatThrownBy(() -> bench.assets.forLocalIdentifier("x")).isInstanceOf(CloudException.NotFound.class);
    }

    @Test
    void theDateIsChangedWithThreeFractionDigits() throws Exception {
        SimAsset photo = bench.photo();
        Instant taken = Instant.parse("2021-08-14T09:31:07.1239Z");

        Asset changed = bench.assets.changeTaken(id(photo), taken);

        assertThat(changed.id()).isEqualTo(id(photo));
        assertThat(changed.taken()).isEqualTo(Instant.parse("2021-08-14T09:31:07.123Z"));
        assertThat(bench.last().toString()).isEqualTo("POST /assets/update_taken_at_date.json -> 200");
        assertThat(bench.lastBody())
                .isEqualTo(json(
                        "{\"id\": \"%s\", \"taken_at\": \"2021-08-14T09:31:07.123Z\", \"taken_at_granularity\": null}"
                                .formatted(photo.id())));
    }

    @Test
    void theDateOfAnUnknownAssetCannotBeChanged() {
        assertThatThrownBy(() -> bench.assets.changeTaken(new AssetId("gone"), Instant.EPOCH))
                .isInstanceOf(CloudException.NotFound.class);
    }

    @Test
    void aDateChangeThatAnswersWithoutTheAssetIsMalformed() {
        bench.answers("POST", "/assets/update_taken_at_date.json", "{\"success\": true}");

        assertThatThrownBy(() -> bench.assets.changeTaken(new AssetId("a1"), Instant.EPOCH))
                .isInstanceOf(CloudException.MalformedAnswer.class);
    }

    @Test
    void aCropSetsTheSameRectangleForEveryShapeOfDisplay() throws Exception {
        bench.world.addPhoto(bench.hallway, NewPhoto.photo().localIdentifier("crop.jpg"));
        Asset asset = bench.assets.forLocalIdentifier("crop.jpg");

        Asset cropped = bench.assets.crop(asset, "0,0,2048,1365", Write.JOB);

        assertThat(cropped.raw().get("user_landscape_rect").getAsString()).isEqualTo("0,0,2048,1365");
        assertThat(bench.last().toString()).isEqualTo("POST /assets/crop.json -> 200");
        assertThat(bench.lastBody()).isEqualTo(json("""
                        {"id": "%s", "local_identifier": "crop.jpg", "user_id": "%s", "rotation_cw": 0,
                         "user_landscape_rect": "0,0,2048,1365", "user_landscape_16_10_rect": "0,0,2048,1365",
                         "user_portrait_rect": "0,0,2048,1365", "user_portrait_4_5_rect": "0,0,2048,1365"}""".formatted(asset.id(), bench.mira.id())));
    }

    @Test
    void aCropOfAnAssetOfUnknownUploaderNamesNone() throws Exception {
        SimAsset photo = bench.photo();

        bench.assets.crop(new Asset(json("{\"id\": \"" + photo.id() + "\"}")), "0,0,10,10", Write.JOB);

        assertThat(bench.lastBody().get("user_id").isJsonNull()).isTrue();
        assertThat(bench.lastBody().get("local_identifier").isJsonNull()).isTrue();
    }

    @Test
    void aCropThatTheCloudDoesNotUnderstandIsABadRequest() {
        Asset asset = new Asset(json("{\"id\": \"" + bench.photo().id() + "\"}"));

        assertThatThrownBy(() -> bench.assets.crop(asset, "all of it", Write.JOB))
                .isInstanceOf(CloudException.BadRequest.class);
        assertThat(bench.cloud.requests().count("POST", "/assets/crop.json")).isEqualTo(1);
    }

    @Test
    void aCaptionIsWrittenAsTextAndReadAsData() throws Exception {
        SimAsset photo = bench.photo();

        AttachmentId caption =
                bench.assets.caption(id(bench.hallway), id(photo), "First \"summit\" – together", Write.INTERACTIVE);

        assertThat(bench.last().toString()).isEqualTo("POST /attachments.json -> 200");
        assertThat(bench.lastBody()).isEqualTo(json("""
                        {"asset_id": "%s", "frame_id": "%s", "type": "caption", "text": "First \\"summit\\" – together"}""".formatted(photo.id(), bench.hallway.id())));
        assertThat(photo.captions(bench.hallway)).singleElement().satisfies(written -> assertThat(written.id())
                .isEqualTo(caption.value()));
        assertThat(bench.frames.assets(id(bench.hallway), null).assets().get(0).caption(id(bench.hallway)))
                .isEqualTo("First \"summit\" – together");
    }

    @Test
    void aCaptionWhoseAnswerIsLostIsNotWrittenTwice() {
        SimAsset photo = bench.photo();
        bench.cloud.faults().next(1).on("POST", "/attachments.json").loseAnswer();

        assertThatThrownBy(() -> bench.assets.caption(id(bench.hallway), id(photo), "Once", Write.INTERACTIVE))
                .isInstanceOf(CloudException.NetworkFailure.class);
        assertThat(photo.captions(bench.hallway)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"attachment\": {}}", "{\"attachment\": {\"id\": \"\"}}", "{\"attachment\": null}"})
    void aCaptionThatGotNoIdIsMalformed(String answer) {
        bench.answers("POST", "/attachments.json", answer);

        assertThatThrownBy(() -> bench.assets.caption(id(bench.hallway), new AssetId("a1"), "Once", Write.INTERACTIVE))
                .isInstanceOf(CloudException.MalformedAnswer.class);
    }

    @Test
    void noCaptionIsWrittenForAPhotoThatIsNotOnTheFrame() {
        assertThatThrownBy(
                        () -> bench.assets.caption(id(bench.grandma), id(bench.photo()), "Where?", Write.INTERACTIVE))
                .isInstanceOf(CloudException.NotFound.class);
    }

    @Test
    void aCaptionIsRemovedById() throws Exception {
        SimAsset photo = bench.photo();
        String caption = photo.addCaption(bench.hallway, bench.mira, "Old").id();

        bench.assets.removeCaption(new AttachmentId(caption), Write.INTERACTIVE);

        assertThat(photo.captions(bench.hallway)).isEmpty();
        assertThat(bench.last().toString()).isEqualTo("DELETE /attachments/" + caption + ".json -> 200");
        assertThat(bench.last().body()).isEmpty();
        assertThatThrownBy(() -> bench.assets.removeCaption(new AttachmentId(caption), Write.INTERACTIVE))
                .isInstanceOf(CloudException.NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OK", "{}", "null", "{\"success\": true}"})
    void removingACaptionAcceptsWhateverTheCloudSaysInAgreement(String answer) throws Exception {
        bench.answers("DELETE", "/attachments/.*", answer);

        bench.assets.removeCaption(new AttachmentId("at-1"), Write.INTERACTIVE);

        assertThat(bench.cloud.requests().count("DELETE", "/attachments/at-1.json"))
                .isEqualTo(1);
    }
}
