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

import com.google.gson.JsonElement;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the frame shows: by itself, on command, and when nobody is there. */
class SlideshowTest extends CloudTest {
    private SimAsset oldest;
    private SimAsset middle;
    private SimAsset newest;

    @BeforeEach
    void hangPhotos() {
        oldest = addPhoto("Oldest");
        middle = addPhoto("Middle");
        newest = addPhoto("Newest");
        hallway.set("slideshow_interval", 600);
        asMira();
    }

    private String shown() {
        return frameSeen().getAsJsonObject("last_impression").get("asset_id").getAsString();
    }

    private boolean goTo(SimAsset asset) {
        return visitor.json(visitor.post(
                        frame("/goto.json"),
                        "{\"asset_id\":\"%s\",\"frame_id\":\"%s\",\"goto_time\":\"2026-09-12T05:45:00.000Z\","
                                        .formatted(asset.id(), hallway.id())
                                + "\"swipe_direction\":0,\"impression_id\":\"x\",\"select_asset\":true}"))
                .get("showing")
                .getAsBoolean();
    }

    @Test
    void advancesByItsInterval() {
        String first = shown();
        pass(Duration.ofMinutes(9));
        assertThat(shown()).isEqualTo(first);
        pass(Duration.ofMinutes(1));
        String second = shown();
        pass(Duration.ofMinutes(20));

        assertThat(second).isNotEqualTo(first);
        assertThat(shown()).as("three pictures later").isEqualTo(first);
        assertThat(frameSeen().get("last_impression_at").getAsString()).isEqualTo("2026-09-12T06:10:00.000Z");
    }

    @Test
    void gotoIsReportedLate() {
        SimAsset other = shown().equals(middle.id()) ? oldest : middle;
        String before = shown();

        assertThat(goTo(other)).isTrue();
        pass(Duration.ofSeconds(9));
        assertThat(shown()).isEqualTo(before);
        pass(Duration.ofSeconds(1));
        assertThat(shown()).isEqualTo(other.id());
    }

    @Test
    void gotoShowsAHiddenPhotoAgain() {
        hallway.hide(middle);

        goTo(middle);
        pass(Duration.ofSeconds(10));

        assertThat(shown()).isEqualTo(middle.id());
        assertThat(hallway.placement(middle.id()).shown()).isTrue();
    }

    @Test
    void gotoIsForgottenIfThePhotoIsTakenOffMeanwhile() {
        String before = shown();
        SimAsset other = before.equals(middle.id()) ? oldest : middle;

        assertThat(goTo(other)).isTrue();
        hallway.remove(other);
        pass(Duration.ofSeconds(10));

        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void gotoToAPhotoThatIsNotProcessedYetDoesNotShowIt() {
        SimAsset pending = world.addPhoto(hallway, NewPhoto.of(MediaKind.PLACEHOLDER));

        assertThat(goTo(pending)).isFalse();
    }

    @Test
    void gotoToNowhereIsNotFound() {
        assertThat(visitor.post(frame("/goto.json"), "{\"asset_id\":\"nothing\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.post(frame("/goto.json"), "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void nextAndBackStepThroughVisiblePhotos() {
        simulator.behaviour().commandLag(Duration.ZERO);
        goTo(newest);
        assertThat(shown()).isEqualTo(newest.id());

        hallway.hide(middle);
        visitor.post(frame("/next.json"), "{}");
        assertThat(shown()).isEqualTo(oldest.id());
        visitor.post(frame("/back.json"), "{}");
        assertThat(shown()).isEqualTo(newest.id());
    }

    @Test
    void anOfflineFrameDoesNotComplyAndStandsStill() {
        String before = shown();
        hallway.setOnline(false);

        assertThat(goTo(before.equals(middle.id()) ? oldest : middle)).isFalse();
        pass(Duration.ofHours(5));
        assertThat(shown()).isEqualTo(before);

        hallway.setOnline(true);
        assertThat(shown()).isNotEqualTo(before);
    }

    @Test
    void aSleepingFrameStandsStillUntilItsOnTimeOnTheWall() {
        hallway.set("time_zone", "Europe/Vienna")
                .set("scheduled_display_on_at", "1969-12-31T07:00:00.000Z")
                .set("scheduled_display_off_at", "1969-12-31T22:30:00.000Z")
                .set("scheduled_display_sleep", true);
        pass(Duration.ofHours(15)); // 20:40 UTC is 22:40 in Vienna.

        assertThat(hallway.isAsleep()).isTrue();
        assertThat(goTo(middle)).isFalse();
        String atNight = shown();
        assertThat(frameSeen().get("last_impression_at").getAsString()).isLessThan("2026-09-12T20:30:00.001Z");
        pass(Duration.ofHours(8));
        assertThat(shown()).isEqualTo(atNight);
        pass(Duration.ofMinutes(20)); // 05:00 UTC is 07:00 in Vienna.
        assertThat(hallway.isAsleep()).isFalse();
        assertThat(frameSeen().get("last_impression_at").getAsString()).isEqualTo("2026-09-13T05:00:00.000Z");
    }

    @Test
    void numAssetsNeverShrinks() {
        hallway.remove(oldest);
        hallway.hide(middle);
        hallway.show(middle, mira);

        assertThat(frameSeen().get("num_assets").getAsInt()).isEqualTo(3);
        addPhoto("One more");
        assertThat(frameSeen().get("num_assets").getAsInt()).isEqualTo(4);
    }

    @Test
    void anEmptyFrameShowsNothing() {
        SimFrame bare = world.addFrame(mira, "Bare");

        JsonElement impression = visitor.json(visitor.get("/frames/" + bare.id() + ".json"))
                .getAsJsonObject("frame")
                .get("last_impression");

        assertThat(impression.isJsonNull()).isTrue();
    }
}
