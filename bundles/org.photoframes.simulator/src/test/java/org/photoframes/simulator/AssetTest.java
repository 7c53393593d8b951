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

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssetTest extends CloudTest {
    private SimAsset photo;

    @BeforeEach
    void hangPhoto() {
        photo = addPhoto("A photo");
        asMira();
    }

    @Test
    void aNewDateIsAnsweredWithTheAssetItself() {
        JsonObject asset = visitor.json(visitor.post(
                "/assets/update_taken_at_date.json",
                "{\"id\":\"" + photo.id()
                        + "\",\"taken_at\":\"1999-12-31T23:59:58.123456Z\",\"taken_at_granularity\":null}"));

        assertThat(asset.get("id").getAsString()).isEqualTo(photo.id());
        assertThat(asset.get("taken_at").getAsString()).isEqualTo("1999-12-31T23:59:58.123Z");
        assertThat(asset.get("taken_at_user_override_at").isJsonNull()).isFalse();
    }

    @Test
    void nonsenseIsNoDate() {
        HttpResponse<String> answer = visitor.post(
                "/assets/update_taken_at_date.json", "{\"id\":\"" + photo.id() + "\",\"taken_at\":\"yesterday\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void cropIsAnsweredWithTheAssetWrapped() {
        JsonObject asset = visitor.json(visitor.post(
                        "/assets/crop.json",
                        "{\"id\":\"%s\",\"local_identifier\":null,\"user_id\":\"%s\",\"rotation_cw\":90,"
                                        .formatted(photo.id(), mira.id())
                                + "\"user_landscape_rect\":\"0,0,320,240\",\"user_landscape_16_10_rect\":null,"
                                + "\"user_portrait_rect\":\"0,0,320,240\",\"user_portrait_4_5_rect\":null}"))
                .getAsJsonObject("asset");

        assertThat(asset.get("rotation_cw").getAsInt()).isEqualTo(90);
        assertThat(asset.get("user_portrait_rect").getAsString()).isEqualTo("0,0,320,240");
        assertThat(asset.get("thumbnail_url").getAsString()).contains("rotate_90__");
    }

    @Test
    void deleteTakesAnAssetOffEveryFrame() {
        SimFrame second = world.addFrame(mira, "Second");
        second.show(photo, mira);

        HttpResponse<String> answer = visitor.delete("/assets/" + photo.id() + ".json");

        assertThat(answer.body()).isEqualTo("{}");
        assertThat(hallway.placements()).isEmpty();
        assertThat(second.placements()).isEmpty();
        assertThat(visitor.delete("/assets/" + photo.id() + ".json").statusCode())
                .isEqualTo(404);
    }

    @Test
    void deletingAPlaceholderSucceedsAndDoesNothing() {
        SimAsset placeholder = world.addPhoto(hallway, NewPhoto.of(MediaKind.PLACEHOLDER));

        assertThat(visitor.delete("/assets/" + placeholder.id() + ".json").body())
                .isEqualTo("{}");
        assertThat(hallway.placement(placeholder.id())).isNotNull();
    }

    @Test
    void deletingSomebodyElsesPhotoIsNotFound() {
        SimAsset foreign = world.addPhoto(hallway, NewPhoto.photo().by(jo));

        assertThat(visitor.delete("/assets/" + foreign.id() + ".json").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anUploadLooksLikeAPlaceholderUntilProcessed() {
        world.objects().put("up-1.jpg", new byte[] {1});
        visitor.post(frame("/select_asset.json"), "{\"assets\":[{\"asset_local_identifier\":\"up.jpg\"}]}");

        JsonArray successes = update("up.jpg", "up-1.jpg").getAsJsonArray("successes");
        assertThat(successes.get(0).getAsJsonObject().get("local_identifier").getAsString())
                .isEqualTo("up.jpg");
        assertThat(newest().get("file_name").isJsonNull()).isTrue();

        pass(Duration.ofSeconds(20));
        assertThat(newest().get("file_name").getAsString()).isEqualTo("up-1.jpg");
        assertThat(newest().get("uploaded_at").isJsonNull()).isFalse();
    }

    @Test
    void anUploadWithoutItsFileStaysUnprocessed() {
        visitor.post(frame("/select_asset.json"), "{\"assets\":[{\"asset_local_identifier\":\"up.jpg\"}]}");
        update("up.jpg", "never-stored.jpg");

        pass(Duration.ofDays(1));

        assertThat(newest().get("file_name").isJsonNull()).isTrue();
    }

    @Test
    void theSameLocalIdentifierIsTheSameAsset() {
        String first =
                update("again.jpg", "a.jpg").getAsJsonArray("successes").get(0).toString();
        String second =
                update("again.jpg", "b.jpg").getAsJsonArray("successes").get(0).toString();

        assertThat(second).isEqualTo(first);
    }

    private JsonObject update(String localIdentifier, String file) {
        return visitor.json(visitor.put(
                "/assets/batch_update.json",
                "{\"assets\":[{\"local_identifier\":\"%s\",\"file_name\":\"%s\",\"md5_hash\":\"Q2h1Y2sgTm9ycmlzIQ9/Aw==\","
                                .formatted(localIdentifier, file)
                        + "\"data_uti\":\"public.jpeg\",\"width\":10,\"height\":10,\"orientation\":1,"
                        + "\"taken_at\":\"2021-08-14T09:31:07.000Z\",\"selected\":true,\"favorite\":null,"
                        + "\"upload_priority\":0,\"location\":null}]}"));
    }

    private JsonObject newest() {
        return visitor.json(visitor.get(frame("/assets.json?filter=all&limit=1")))
                .getAsJsonArray("assets")
                .get(0)
                .getAsJsonObject();
    }

    @Test
    void assetsOfAnActivityComeWithTheirSettings() {
        Activity activity =
                hallway.addActivity("photos_added", mira, "Mira Example added 1 photo", List.of(photo.id()));

        JsonObject answer = visitor.json(visitor.get("/activities/" + activity.id() + "/assets.json?limit=10"));

        assertThat(ids(answer.getAsJsonArray("assets"))).containsExactly(photo.id());
        assertThat(answer.getAsJsonArray("asset_settings")).hasSize(1);
    }
}
