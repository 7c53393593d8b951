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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Captions, and comments under activities. */
class ConversationTest extends CloudTest {
    private SimAsset photo;
    private Activity activity;

    @BeforeEach
    void furnish() {
        photo = world.addPhoto(hallway, NewPhoto.photo());
        activity = hallway.addActivity("photos_added", jo, "Jo Example added 1 photo", List.of(photo.id()));
        asMira();
    }

    private JsonObject caption(String text) {
        return visitor.json(visitor.post(
                        "/attachments.json",
                        "{\"asset_id\":\"%s\",\"frame_id\":\"%s\",\"type\":\"caption\",\"text\":\"%s\"}"
                                .formatted(photo.id(), hallway.id(), text)))
                .getAsJsonObject("attachment");
    }

    @Test
    void textGoesInAndDataComesOut() {
        JsonObject caption = caption("Hello");

        assertThat(caption.get("data").getAsString()).isEqualTo("Hello");
        assertThat(caption.has("text")).isFalse();
    }

    @Test
    void theListingHasTheCaptionUnderData() {
        caption("Hello");

        assertThat(visitor.get(frame("/assets.json")).body())
                .contains("\"type\":\"caption\",\"data\":\"Hello\"")
                .doesNotContain("\"text\":");
    }

    @Test
    void captionsArePerFrame() {
        SimFrame second = world.addFrame(mira, "Second");
        second.show(photo, mira);
        caption("In the hallway");

        assertThat(photo.captions(hallway)).hasSize(1);
        assertThat(photo.captions(second)).isEmpty();
        assertThat(visitor.get("/frames/" + second.id() + "/assets.json").body())
                .contains("\"attachments\":[]");
    }

    @Test
    void aSecondCaptionIsAddedNotReplaced() {
        caption("One");
        caption("Two");

        assertThat(photo.captions(hallway)).extracting(Caption::text).containsExactly("One", "Two");
    }

    @Test
    void captionsCanBeChangedAndDeleted() {
        String id = caption("Old").get("id").getAsString();

        visitor.json(visitor.put("/attachments/" + id + ".json", "{\"attachment\":{\"content\":\"New\"}}"));
        assertThat(photo.captions(hallway)).extracting(Caption::text).containsExactly("New");

        assertThat(visitor.delete("/attachments/" + id + ".json").statusCode()).isEqualTo(200);
        assertThat(photo.captions(hallway)).isEmpty();
        assertThat(visitor.delete("/attachments/" + id + ".json").statusCode()).isEqualTo(404);
    }

    @Test
    void aCaptionNeedsAnAssetThatIsOnTheFrame() {
        hallway.remove(photo);

        assertThat(visitor.post(
                                "/attachments.json",
                                "{\"asset_id\":\"%s\",\"frame_id\":\"%s\",\"type\":\"caption\",\"text\":\"x\"}"
                                        .formatted(photo.id(), hallway.id()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void commentsAreAddedReadAndRemoved() {
        String path = "/activities/" + activity.id();

        JsonObject made = visitor.json(visitor.post(path + "/create_comment.json", "{\"content\":\"Lovely!\"}"));
        String id = made.getAsJsonObject("comment").get("id").getAsString();
        JsonObject read = visitor.json(visitor.get(path + "/comments.json"));

        assertThat(made.getAsJsonObject("activity").get("comment_count").getAsInt())
                .isEqualTo(1);
        assertThat(ids(read.getAsJsonArray("comments"))).containsExactly(id);
        assertThat(ids(read.getAsJsonArray("users"))).containsExactly(mira.id());
        JsonObject left = visitor.json(visitor.post(path + "/remove_comment.json", "{\"comment_id\":\"" + id + "\"}"));
        assertThat(left.getAsJsonObject("activity").get("comment_count").getAsInt())
                .isZero();
    }

    @Test
    void activitiesComeNewestFirstWithReactions() {
        Activity newer = hallway.addActivity("user_joined", jo, "Jo Example joined", List.of());
        newer.react(mira, "love");

        JsonObject answer = visitor.json(visitor.get(frame("/activities.json")));

        assertThat(ids(answer.getAsJsonArray("activities"))).containsExactly(newer.id(), activity.id());
        assertThat(answer.toString()).contains("\"type\":\"love\"");
    }

    @Test
    void aDeletedActivityTakesItsPhotosAlong() {
        assertThat(visitor.delete("/activities/" + activity.id()).body()).isEqualTo("{}");

        assertThat(hallway.placements()).isEmpty();
        assertThat(hallway.activities()).isEmpty();
    }

    @Test
    void activitiesOfForeignFramesAreNotFound() {
        Activity foreign = world.addFrame(jo, "Jo's own").addActivity("frame_created", jo, "Jo made it", List.of());

        assertThat(visitor.get("/activities/" + foreign.id() + "/comments.json").statusCode())
                .isEqualTo(404);
    }
}
