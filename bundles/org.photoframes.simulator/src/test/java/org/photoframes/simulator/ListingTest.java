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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListingTest extends CloudTest {
    private final List<SimAsset> photos = new ArrayList<>();

    @BeforeEach
    void hangPhotos() {
        for (int i = 0; i < 7; i++) {
            photos.add(addPhoto("Photo " + i));
        }
        hallway.hide(photos.get(2));
        asMira();
    }

    private JsonObject listing(String query) {
        return visitor.json(visitor.get(frame("/assets.json" + query)));
    }

    @Test
    void listsVisibleAssetsNewestFirst() {
        List<String> listed = ids(listing("").getAsJsonArray("assets"));

        assertThat(listed).hasSize(6).doesNotContain(photos.get(2).id());
        assertThat(listed.get(0)).isEqualTo(photos.get(6).id());
    }

    @Test
    void filterAllListsHiddenAssetsWithTheirSettings() {
        JsonObject answer = listing("?filter=all");
        JsonObject hidden = answer.getAsJsonArray("asset_settings").asList().stream()
                .map(row -> row.getAsJsonObject())
                .filter(row ->
                        row.get("asset_id").getAsString().equals(photos.get(2).id()))
                .findFirst()
                .orElseThrow();

        assertThat(answer.getAsJsonArray("assets")).hasSize(7);
        assertThat(hidden.get("hidden").getAsBoolean()).isTrue();
        assertThat(hidden.get("selected").getAsBoolean()).isFalse();
        JsonObject asset = answer.getAsJsonArray("assets").get(4).getAsJsonObject();
        assertThat(asset.get("selected").getAsBoolean())
                .as("the asset's own flag")
                .isTrue();
    }

    @Test
    void cursorLeadsThroughAllPagesOnce() {
        List<String> collected = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            JsonObject page = listing("?filter=all&limit=3" + cursor);
            JsonArray rows = page.getAsJsonArray("assets");
            assertThat(page.getAsJsonArray("asset_settings")).hasSize(rows.size());
            collected.addAll(ids(rows));
            cursor = page.get("next_page_cursor").isJsonNull()
                    ? ""
                    : "&cursor=" + page.get("next_page_cursor").getAsString();
            pages++;
        } while (!cursor.isEmpty());

        assertThat(pages).isEqualTo(3);
        assertThat(collected).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void nonsenseAsCursorOrLimitIsABadRequest() {
        assertThat(visitor.get(frame("/assets.json?cursor=%21%21")).statusCode())
                .isEqualTo(400);
        assertThat(visitor.get(frame("/assets.json?limit=-3")).statusCode()).isEqualTo(400);
    }

    @Test
    void assetsLookAsInTheSheet() {
        JsonObject asset = listing("?limit=1").getAsJsonArray("assets").get(0).getAsJsonObject();

        assertThat(asset.has("created_at")).isFalse();
        assertThat(asset.get("taken_at").getAsString()).isEqualTo("2021-08-14T09:31:07.000Z");
        assertThat(asset.get("glaciered_at").getAsString()).isEqualTo("4001-01-01T00:00:00.000Z");
        assertThat(asset.get("location").isJsonNull()).isTrue();
        assertThat(asset.getAsJsonObject("user").get("name").getAsString()).isEqualTo("Mira Example");
        JsonObject caption = asset.getAsJsonArray("attachments").get(0).getAsJsonObject();
        assertThat(caption.get("data").getAsString()).isEqualTo("Photo 6");
        assertThat(caption.has("text")).isFalse();
        assertThat(asset.get("thumbnail_url").getAsString())
                .startsWith(simulator.imageUrl().toString());
    }

    @Test
    void uploadersAreEmbeddedOrBesideTheAssets() {
        JsonObject embedded = listing("?side_load_users=false");
        JsonObject beside = listing("?side_load_users=true");

        assertThat(embedded.has("users")).isFalse();
        assertThat(embedded.getAsJsonArray("assets").get(0).getAsJsonObject().has("user"))
                .isTrue();
        assertThat(ids(beside.getAsJsonArray("users"))).containsExactly(mira.id());
        assertThat(beside.getAsJsonArray("assets").get(0).getAsJsonObject().has("user"))
                .isFalse();
    }

    @Test
    void placeholderHasNearlyNothing() {
        world.addPhoto(hallway, NewPhoto.of(MediaKind.PLACEHOLDER).withoutSettingsRow());

        JsonObject answer = listing("?limit=1");
        JsonObject row = answer.getAsJsonArray("assets").get(0).getAsJsonObject();

        for (String name : List.of("file_name", "md5_hash", "uploaded_at", "taken_at", "width", "thumbnail_url")) {
            assertThat(row.get(name).isJsonNull()).as(name).isTrue();
        }
        assertThat(row.has("good_resolution")).isFalse();
        assertThat(answer.getAsJsonArray("asset_settings")).isEmpty();
    }

    @Test
    void unknownAndForeignFramesAreNotFoundAlike() {
        SimFrame foreign = world.addFrame(jo, "Jo's own");

        HttpResponse<String> unknown = visitor.get("/frames/nowhere/assets.json");
        HttpResponse<String> other = visitor.get("/frames/" + foreign.id() + "/assets.json");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).isEqualTo("{\"error\":true,\"message\":\"Not found\"}");
        assertThat(other.body()).isEqualTo(unknown.body());
    }

    @Test
    void albumAnswersSettingsRows() {
        Playlist album = hallway.addPlaylist("Hiking").add(photos.get(0)).add(photos.get(2));

        JsonObject shown =
                visitor.json(visitor.get("/playlists/" + album.id() + "/assets.json?frame_id=" + hallway.id()));
        JsonObject all = visitor.json(visitor.get("/playlists/" + album.id() + "/assets.json?filter=all&limit=1"));

        assertThat(shown.has("assets")).isFalse();
        assertThat(shown.getAsJsonArray("asset_settings")).hasSize(1);
        assertThat(all.get("next_page_cursor").isJsonNull()).isFalse();
        assertThat(visitor.get("/playlists/none/assets.json").statusCode()).isEqualTo(404);
    }
}
