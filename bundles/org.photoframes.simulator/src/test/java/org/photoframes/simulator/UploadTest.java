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

import com.google.gson.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way of a photo to the frame (Aura sheet 11.1). */
class UploadTest extends AwsTest {
    private static final String LID = "ohab-1f2e3d4c5b6a7988.jpg";

    private byte[] picture = {};

    @BeforeEach
    void paintAndLogIn() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        picture = bytes.toByteArray();
        asMira();
    }

    private void store(String key) {
        assertThat(send(put(BUCKET + key, keys()).body(picture)).statusCode()).isEqualTo(200);
    }

    private void select() {
        JsonObject answer = visitor.json(visitor.post(
                frame("/select_asset.json"), "{\"assets\":[{\"asset_local_identifier\":\"" + LID + "\"}]}"));
        assertThat(answer.get("number_failed").getAsInt()).isZero();
    }

    private String describe(String key) {
        return visitor.json(visitor.put(
                        "/assets/batch_update.json",
                        "{\"assets\":[{\"local_identifier\":\"%s\",\"file_name\":\"%s\",\"md5_hash\":\"%s\","
                                        .formatted(LID, key, SignedRequest.md5(picture))
                                + "\"data_uti\":\"public.png\",\"width\":320,\"height\":240,\"orientation\":1,"
                                + "\"taken_at\":\"2021-08-14T09:31:07.000Z\",\"selected\":true}]}"))
                .getAsJsonArray("successes")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
    }

    private JsonObject listed() {
        return visitor.json(visitor.get(frame("/assets.json?filter=all")))
                .getAsJsonArray("assets")
                .get(0)
                .getAsJsonObject();
    }

    private boolean isThere() {
        return !listed().get("uploaded_at").isJsonNull();
    }

    private void process() {
        pass(simulator.behaviour().processingDelay());
    }

    @Test
    void whatWasUploadedIsListedAndServed() throws IOException {
        store("up.png");
        select();
        String id = describe("up.png");
        assertThat(isThere()).isFalse();
        process();

        JsonObject asset = listed();
        assertThat(asset.get("id").getAsString()).isEqualTo(id);
        assertThat(asset.get("md5_hash").getAsString()).isEqualTo(SignedRequest.md5(picture));
        assertThat(asset.get("taken_at").getAsString()).isEqualTo("2021-08-14T09:31:07.000Z");
        assertThat(visitor.download(simulator.imageUrl() + "/" + mira.id() + "/up.png")
                        .body())
                .isEqualTo(picture);
        byte[] thumbnail =
                visitor.download(asset.get("thumbnail_url").getAsString()).body();
        assertThat(ImageIO.read(new ByteArrayInputStream(thumbnail)).getWidth()).isEqualTo(200);
    }

    @Test
    void theSameAgainAddsNothing() {
        store("up.png");
        select();
        String id = describe("up.png");
        process();
        store("again.png");
        select();

        assertThat(describe("again.png")).isEqualTo(id);
        process();
        assertThat(listed().get("file_name").getAsString()).isEqualTo("again.png");
        assertThat(hallway.placements()).hasSize(1);
        assertThat(hallway.numAssets()).isEqualTo(1);
    }

    @Test
    void describedFirstAndSelectedLaterItHangsToo() {
        store("up.png");
        String id = describe("up.png");
        assertThat(hallway.placements()).isEmpty();
        process();
        select();

        assertThat(listed().get("id").getAsString()).isEqualTo(id);
        assertThat(isThere()).isTrue();
    }

    @Test
    void bytesThatComeTooLateCountWhenTheyAreToldOfAgain() {
        select();
        describe("late.png");
        store("late.png");
        pass(Duration.ofDays(1));
        assertThat(isThere()).isFalse();

        describe("late.png");
        process();

        assertThat(isThere()).isTrue();
    }

    @Test
    void toldOfTwiceItIsNotProcessedTwice() {
        store("up.png");
        select();
        describe("up.png");
        pass(Duration.ofSeconds(19));
        describe("up.png");
        pass(Duration.ofSeconds(1));

        assertThat(isThere()).isTrue();
    }

    @Test
    void whileItLooksLikeAPlaceholderItCannotBeDeleted() {
        select();
        String id = describe("missing.png");

        assertThat(visitor.delete("/assets/" + id + ".json").body()).isEqualTo("{}");
        assertThat(hallway.placements()).hasSize(1);
        simulator.behaviour().placeholderRemovalStatus(404);
        String item = "{\"assets\":[{\"asset_id\":\"" + id + "\"}]}";
        assertThat(visitor.post(frame("/remove_asset.json"), item).statusCode()).isEqualTo(404);
        simulator.behaviour().placeholderRemovalStatus(200);
        visitor.post(frame("/remove_asset.json"), item);
        assertThat(hallway.placements()).isEmpty();
    }

    @Test
    void anUploadCostsTwoWritesAndNoMore() {
        store("up.png");
        select();
        describe("up.png");

        assertThat(simulator.writeBucket().left(mira)).isEqualTo(40);
    }

    @Test
    void aTripStopsTheApiAndNotS3() {
        simulator.writeBucket().empty(mira);
        assertThat(visitor.post(frame("/select_asset.json"), "{\"assets\":[]}").statusCode())
                .isEqualTo(401);

        store("up.png");

        assertThat(simulator.writeBucket().isTripped(mira)).isTrue();
        assertThat(hallway.placements()).isEmpty();
    }
}
