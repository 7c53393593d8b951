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
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers have the shape of the sheet's example documents (section 20): every field, of the same kind. */
class ExampleTest extends CloudTest {
    private SimAsset photo;

    @BeforeEach
    void furnish() {
        photo = world.addPhoto(
                hallway,
                NewPhoto.photo()
                        .caption("First summit together")
                        .location(13.0432, 47.7981)
                        .placeName("Salzburg, Austria")
                        .localIdentifier("ohab-1f2e3d4c5b6a7988.jpg"));
        hallway.addPlaylist("Hiking").add(photo);
        hallway.set("scheduled_display_on_at", "1969-12-31T07:00:00.000Z");
        hallway.set("scheduled_display_off_at", "1969-12-31T22:30:00.000Z");
        asMira();
    }

    @Test
    void login() throws IOException {
        assertShape("login", visitor.login("mira@example.org", PASSWORD));
    }

    @Test
    void frames() throws IOException {
        assertShape("frames", visitor.get("/frames.json"));
    }

    @Test
    void singleFrame() throws IOException {
        assertShape("frame", visitor.get(frame(".json")));
    }

    @Test
    void assets() throws IOException {
        assertShape("assets", visitor.get(frame("/assets.json?limit=4&filter=all")));
    }

    @Test
    void activities() throws IOException {
        Activity activity = hallway.addActivity("photos_added", jo, "Jo Example added 1 photo", List.of(photo.id()));
        activity.comment(mira, "Lovely!");
        activity.react(mira, "love");

        assertShape("activities", visitor.get(frame("/activities.json")));
    }

    @Test
    void playlistAssets() throws IOException {
        String album = hallway.playlists().get(0).id();
        assertShape("playlist-assets", visitor.get("/playlists/" + album + "/assets.json?frame_id=" + hallway.id()));
    }

    @Test
    void attachment() throws IOException {
        assertShape(
                "attachment",
                visitor.post(
                        "/attachments.json",
                        "{\"asset_id\":\"%s\",\"frame_id\":\"%s\",\"type\":\"caption\",\"text\":\"First\"}"
                                .formatted(photo.id(), hallway.id())));
    }

    @Test
    void selectAsset() throws IOException {
        assertShape(
                "select",
                visitor.post(
                        frame("/select_asset.json"),
                        "{\"assets\":[{\"asset_local_identifier\":\"ohab-1f2e3d4c5b6a7988.jpg\"}]}"));
    }

    @Test
    void batchUpdate() throws IOException {
        assertShape(
                "batch-update",
                visitor.put(
                        "/assets/batch_update.json",
                        "{\"assets\":[{\"local_identifier\":\"ohab-1f2e3d4c5b6a7988.jpg\",\"location\":null}]}"));
    }

    @Test
    void goTo() throws IOException {
        assertShape(
                "goto",
                visitor.post(
                        frame("/goto.json"),
                        "{\"asset_id\":\"%s\",\"frame_id\":\"%s\",\"goto_time\":\"2026-09-12T05:45:00.000Z\","
                                        .formatted(photo.id(), hallway.id())
                                + "\"swipe_direction\":0,\"impression_id\":\"0f9e8d7c-6b5a-4948-8776-655443322110\","
                                + "\"select_asset\":true}"));
    }

    @Test
    void removedAsset() throws IOException {
        hallway.remove(photo);

        assertShape(
                "stub",
                visitor.get("/assets/asset_for_local_identifier.json?local_identifier=ohab-1f2e3d4c5b6a7988.jpg"));
    }

    private void assertShape(String example, HttpResponse<String> answer) throws IOException {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ExampleTest.class.getResourceAsStream("examples/" + example + ".json")),
                StandardCharsets.UTF_8)) {
            assertLike(example, JsonParser.parseReader(in), visitor.json(answer));
        }
    }

    private static void assertLike(String where, JsonElement example, JsonElement actual) {
        if (example.isJsonNull() || actual.isJsonNull()) {
            return; // Nearly every field of Aura may be null.
        }
        if (example instanceof JsonObject object) {
            assertThat(actual).as(where).isInstanceOf(JsonObject.class);
            for (String name : object.keySet()) {
                if (name.equals("smart_adds")) {
                    continue; // The example is older than the default profile.
                }
                JsonObject fields = actual.getAsJsonObject();
                assertThat(fields.has(name)).as(where + "." + name).isTrue();
                assertLike(where + "." + name, object.get(name), fields.get(name));
            }
        } else if (example instanceof JsonArray list) {
            assertThat(actual).as(where).isInstanceOf(JsonArray.class);
            if (!list.isEmpty()) {
                assertThat(actual.getAsJsonArray()).as(where).isNotEmpty();
                assertLike(where + "[0]", list.get(0), actual.getAsJsonArray().get(0));
            }
        } else {
            assertThat(actual.isJsonPrimitive()).as(where).isTrue();
            assertThat(actual.getAsJsonPrimitive().isNumber())
                    .as(where)
                    .isEqualTo(example.getAsJsonPrimitive().isNumber());
            assertThat(actual.getAsJsonPrimitive().isBoolean())
                    .as(where)
                    .isEqualTo(example.getAsJsonPrimitive().isBoolean());
        }
    }
}
