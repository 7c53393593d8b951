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

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.aura.ActivityId;
import org.photoframes.aura.Asset;
import org.photoframes.cloud.CloudException;
import org.photoframes.simulator.Activity;
import org.photoframes.simulator.SimAsset;

class ActivityApiTest {

    private CloudBench bench;
    private SimAsset photo;
    private Activity added;
    private ActivityId id;
    private String path;

    @BeforeEach
    void open() throws IOException {
        bench = new CloudBench();
        photo = bench.photo();
        added = bench.hallway.addActivity("photos_added", bench.jo, "Jo added 1 photo", List.of(photo.id()));
        id = new ActivityId(added.id());
        path = "/activities/" + added.id();
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    @Test
    void commentsComeAsTheCloudWroteThem() throws Exception {
        added.comment(bench.jo, "First");
        added.comment(bench.mira, "Second");

        List<JsonObject> comments = bench.activities.comments(id);

        assertThat(comments)
                .extracting(comment -> comment.get("content").getAsString())
                .containsExactly("First", "Second");
        assertThat(bench.last().toString()).isEqualTo("GET " + path + "/comments.json -> 200");
    }

    @Test
    void anAnswerWithoutCommentsIsMalformed() {
        bench.answers("GET", path + "/comments.json", "{\"new_count\": 0}");

        assertThatThrownBy(() -> bench.activities.comments(id)).isInstanceOf(CloudException.MalformedAnswer.class);
    }

    @Test
    void aCommentIsWrittenAndComesBack() throws Exception {
        JsonObject comment = bench.activities.comment(id, "Lovely – \"really\"!");

        assertThat(comment.get("content").getAsString()).isEqualTo("Lovely – \"really\"!");
        assertThat(added.comments()).singleElement().satisfies(written -> {
            assertThat(written.user()).isSameAs(bench.mira);
            assertThat(written.content()).isEqualTo("Lovely – \"really\"!");
        });
        assertThat(bench.last().toString()).isEqualTo("POST " + path + "/create_comment.json -> 200");
        assertThat(bench.lastBody()).isEqualTo(json("{\"content\": \"Lovely – \\\"really\\\"!\"}"));
    }

    @Test
    void aCommentWhoseAnswerIsLostIsNotWrittenTwice() {
        bench.cloud.faults().next(1).on("POST", ".*/create_comment.json").loseAnswer();

        assertThatThrownBy(() -> bench.activities.comment(id, "Once"))
                .isInstanceOf(CloudException.NetworkFailure.class);
        assertThat(added.comments()).hasSize(1);
    }

    @Test
    void aBlankCommentIsABadRequest() {
        assertThatThrownBy(() -> bench.activities.comment(id, " ")).isInstanceOf(CloudException.BadRequest.class);
    }

    @Test
    void aCommentIsRemoved() throws Exception {
        String comment = added.comment(bench.mira, "Never mind").id();

        bench.activities.removeComment(id, comment);

        assertThat(added.comments()).isEmpty();
        assertThat(bench.last().toString()).isEqualTo("POST " + path + "/remove_comment.json -> 200");
        assertThat(bench.lastBody()).isEqualTo(json("{\"comment_id\": \"" + comment + "\"}"));
        assertThatThrownBy(() -> bench.activities.removeComment(id, comment))
                .isInstanceOf(CloudException.NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OK", "{}"})
    void removingACommentAcceptsWhateverTheCloudSaysInAgreement(String answer) throws Exception {
        bench.answers("POST", ".*/remove_comment.json", answer);

        bench.activities.removeComment(id, "co-1");

        assertThat(bench.cloud.requests().count("POST", path + "/remove_comment.json"))
                .isEqualTo(1);
    }

    @Test
    void theAssetsOfAnActivityAreAPage() throws Exception {
        AssetPage page = bench.activities.assets(id, null);

        assertThat(page.assets()).extracting(Asset::id).containsExactly(id(photo));
        assertThat(page.next()).isNull();
        assertThat(bench.last().toString()).isEqualTo("GET " + path + "/assets.json -> 200");
        assertThat(bench.last().query()).containsEntry("limit", "200").doesNotContainKey("cursor");
        bench.activities.assets(id, "page=2&x");
        assertThat(bench.last().query()).containsEntry("cursor", "page=2&x");
    }

    @Test
    void anUnknownActivityIsNotFound() {
        ActivityId unknown = new ActivityId("gone");

        assertThatThrownBy(() -> bench.activities.comments(unknown)).isInstanceOf(CloudException.NotFound.class);
        assertThatThrownBy(() -> bench.activities.comment(unknown, "x")).isInstanceOf(CloudException.NotFound.class);
        assertThatThrownBy(() -> bench.activities.assets(unknown, null)).isInstanceOf(CloudException.NotFound.class);
    }
}
