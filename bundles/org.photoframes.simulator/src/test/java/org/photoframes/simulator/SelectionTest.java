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
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelectionTest extends CloudTest {
    private SimAsset photo;

    @BeforeEach
    void hangPhoto() {
        photo = world.addPhoto(hallway, NewPhoto.photo().localIdentifier("lid-1.jpg"));
        asMira();
    }

    private HttpResponse<String> send(String call, String item) {
        return visitor.post(frame(call), "{\"assets\":[" + item + "]}");
    }

    private int failed(String call, String item) {
        return visitor.json(send(call, item)).get("number_failed").getAsInt();
    }

    private JsonObject lookUp(String localIdentifier) {
        return visitor.json(visitor.get("/assets/asset_for_local_identifier.json?local_identifier=" + localIdentifier));
    }

    @Test
    void excludeHidesAndSelectShowsAgain() {
        assertThat(failed("/exclude_asset", "{\"asset_id\":\"" + photo.id() + "\"}"))
                .isZero();
        assertThat(hallway.placement(photo.id()).shown()).isFalse();

        assertThat(failed("/select_asset.json", "{\"asset_local_identifier\":\"lid-1.jpg\"}"))
                .isZero();
        assertThat(hallway.placement(photo.id()).shown()).isTrue();
    }

    @Test
    void excludeHasNoJsonSuffix() {
        assertThat(send("/exclude_asset.json", "{\"asset_id\":\"" + photo.id() + "\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theBareKeyIsABadRequest() {
        HttpResponse<String> answer = send("/select_asset.json", "{\"local_identifier\":\"lid-1.jpg\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"error\":true,\"message\":\"Bad Request\"}");
    }

    @Test
    void androidsExtraUserIdIsAccepted() {
        assertThat(failed(
                        "/select_asset.json",
                        "{\"asset_local_identifier\":\"lid-1.jpg\",\"user_id\":\"" + mira.id() + "\"}"))
                .isZero();
    }

    @Test
    void anUnknownLocalIdentifierBecomesAPlaceholderThatCounts() {
        assertThat(failed("/select_asset.json", "{\"asset_local_identifier\":\"new.jpg\"}"))
                .isZero();

        assertThat(hallway.placements().get(0).asset().kind()).isEqualTo(MediaKind.PLACEHOLDER);
        assertThat(hallway.numAssets()).isEqualTo(2);
    }

    @Test
    void anUnknownAssetIdIsAFailure() {
        assertThat(failed("/select_asset.json", "{\"asset_id\":\"nothing\"}")).isEqualTo(1);
        assertThat(failed("/remove_asset.json", "{\"asset_id\":\"nothing\"}")).isEqualTo(1);
        assertThat(failed("/exclude_asset", "{\"asset_id\":\"nothing\"}")).isEqualTo(1);
    }

    @Test
    void selectingAgainChangesNothing() {
        failed("/select_asset.json", "{\"asset_local_identifier\":\"new.jpg\"}");
        failed("/select_asset.json", "{\"asset_local_identifier\":\"new.jpg\"}");

        assertThat(hallway.placements()).hasSize(2);
        assertThat(hallway.numAssets()).isEqualTo(2);
    }

    @Test
    void theSameAssetCanHangOnASecondFrame() {
        SimFrame second = world.addFrame(mira, "Second");

        visitor.post(
                "/frames/" + second.id() + "/select_asset.json",
                "{\"assets\":[{\"asset_id\":\"" + photo.id() + "\"}]}");

        assertThat(world.framesWith(photo)).containsExactly(hallway, second);
    }

    @Test
    void aRemovedAssetStillResolvesAsAStub() {
        assertThat(lookUp("lid-1.jpg").getAsJsonObject("asset").get("file_name").isJsonNull())
                .isFalse();

        assertThat(failed("/remove_asset.json", "{\"asset_local_identifier\":\"lid-1.jpg\"}"))
                .isZero();

        JsonObject stub = lookUp("lid-1.jpg").getAsJsonObject("asset");
        assertThat(stub.get("id").getAsString()).isEqualTo(photo.id());
        assertThat(stub.get("file_name").isJsonNull()).isTrue();
        assertThat(lookUp("never-seen").get("asset").isJsonNull()).isTrue();
    }

    @Test
    void removalOfAPlaceholderWorksOrIsNotFoundAsSet() {
        SimAsset placeholder = world.addPhoto(hallway, NewPhoto.of(MediaKind.PLACEHOLDER));
        String item = "{\"asset_id\":\"" + placeholder.id() + "\"}";

        simulator.behaviour().placeholderRemovalStatus(404);
        assertThat(send("/remove_asset.json", item).statusCode()).isEqualTo(404);
        simulator.behaviour().placeholderRemovalStatus(200);
        assertThat(failed("/remove_asset.json", item)).isZero();
        assertThat(hallway.placement(placeholder.id())).isNull();
    }

    @Test
    void aStrangersPhotoCannotBeTaken() {
        SimAsset foreign = world.addPhoto(world.addFrame(jo, "Jo's own"), NewPhoto.photo());

        assertThat(failed("/select_asset.json", "{\"asset_id\":\"" + foreign.id() + "\"}"))
                .isEqualTo(1);
    }
}
