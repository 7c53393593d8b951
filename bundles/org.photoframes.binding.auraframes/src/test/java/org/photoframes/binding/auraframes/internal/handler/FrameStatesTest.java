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
package org.photoframes.binding.auraframes.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.PointType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;
import org.photoframes.binding.auraframes.internal.testing.Frames;

class FrameStatesTest {

    private final House house = new House();

    @Test
    void aFrameShowsItsStateAndSettings() {
        house.cloud.finds(Frames.hallway());
        house.open();

        assertThat(texts("status#", "settings#"))
                .containsEntry("status#online", "ON")
                .containsEntry("status#reported-count", "12")
                .containsEntry("status#contributors", "2")
                .containsEntry("status#wifi-network", "attic")
                .containsEntry("settings#display", "ON")
                .containsEntry("settings#display-on-at", "07:30")
                .containsEntry("settings#display-off-at", "22:00")
                .containsEntry("settings#brightness", "50")
                .containsEntry("settings#auto-brightness", "ON")
                .containsEntry("settings#slideshow-order", "random")
                .containsEntry("settings#volume", "40")
                .containsEntry("settings#captions-shown", "ON")
                .containsEntry("settings#motion-sensing", "ON")
                .containsEntry("settings#gestures", "OFF")
                .containsEntry("settings#live-photos", "ON");
        assertThat(house.frame.state("settings#slideshow-interval")).isEqualTo(new QuantityType<>("600 s"));
        assertThat(house.frame.state("status#last-online"))
                .isEqualTo(new DateTimeType(java.time.Instant.parse("2026-08-20T11:55:00Z")));
    }

    @Test
    void whatTheCloudDoesNotTellIsUndefinedNeverZero() {
        house.cloud.finds(Frames.bare(Frames.HALLWAY.value()));
        house.open();

        assertThat(states("status#", "settings#", "current#"))
                .allSatisfy((channel, state) -> {
                    if (!channel.equals("status#contributors")) {
                        assertThat(state).as(channel).isEqualTo(UnDefType.UNDEF);
                    }
                })
                .hasSizeGreaterThan(20);
    }

    @Test
    void photosAreCountedByTheListing() {
        house.cloud.finds(Frames.hallway());
        house.open();
        assertThat(house.frame.state("status#photo-count")).isNull();

        house.cloud.reads(Frames.listing(null, Frames.photo("a1", "one"), Frames.photo("a2", "two")));

        assertThat(house.frame.state("status#photo-count")).isEqualTo(new DecimalType(2));
        assertThat(house.frame.state("status#shown-count")).isEqualTo(new DecimalType(2));
        assertThat(house.frame.state("status#hidden-count")).isEqualTo(new DecimalType(2));
        assertThat(house.frame.state("status#video-count")).isEqualTo(new DecimalType(1));
    }

    @Test
    void theLatestPhotoIsTheNewestOfTheListing() {
        house.cloud.finds(Frames.hallway());
        house.open();
        house.cloud.reads(Frames.listing(Frames.photo("a2", "two"), Frames.photo("a1", "one")));

        assertThat(texts("latest#"))
                .containsEntry("latest#asset-id", "a2")
                .containsEntry("latest#caption", "two")
                .containsEntry("latest#contributor", "Bo")
                .containsEntry("latest#place", "Lyon, France")
                .containsEntry("latest#album", "Trips, Best")
                .containsEntry("latest#kind", "PHOTO");
        assertThat(house.frame.state("latest#location")).isEqualTo(new PointType("45.76,4.84"));
    }

    @Test
    void aFrameWithoutPhotosHasNoLatestPhoto() {
        house.cloud.finds(Frames.hallway());
        house.open();
        house.cloud.reads(Frames.listing(null));

        assertThat(states("latest#")).hasSize(10).allSatisfy((channel, state) -> assertThat(state)
                .isEqualTo(UnDefType.UNDEF));
    }

    @Test
    void theCurrentPhotoIsKnownByItsIdUntilTheListingTellsTheRest() {
        house.cloud.finds(Frames.hallway());
        house.open();
        assertThat(house.frame.state("current#asset-id")).hasToString("a1");
        assertThat(house.frame.state("current#show-photo")).hasToString("a1");
        assertThat(house.frame.state("current#caption")).isEqualTo(UnDefType.UNDEF);

        house.cloud.reads(Frames.listing(null, Frames.photo("a1", "one")));

        assertThat(house.frame.state("current#caption")).hasToString("one");
    }

    @Test
    void anAssetThatTheFrameSendsAlongWithFewFieldsIsNotCalledAPlaceholder() {
        house.cloud.finds(
                Frames.hallway(
                        "\"last_impression\": {\"asset_id\": \"a9\", \"asset\": {\"id\": \"a9\", \"location_name\": \"Rome\"}}"));
        house.open();

        assertThat(house.frame.state("current#place")).hasToString("Rome");
        assertThat(house.frame.state("current#kind")).isEqualTo(UnDefType.UNDEF);
    }

    @Test
    void whatHasNotChangedIsNotSentAgainExceptTheSignOfLife() {
        house.cloud.finds(Frames.hallway());
        house.open();
        house.cloud.reads(Frames.listing(Frames.photo("a2", "two"), Frames.photo("a1", "one")));
        house.frame.forgetStates();

        house.poll();
        house.cloud.reads(Frames.listing(Frames.photo("a2", "two"), Frames.photo("a1", "one")));

        assertThat(house.frame.channels()).containsExactly("status#online");
    }

    @Test
    void aChangeSendsOnlyWhatChanged() {
        house.cloud.finds(Frames.hallway());
        house.open();
        house.frame.forgetStates();
        house.cloud.finds(Frames.hallway("\"volume\": 41"));
        house.poll();

        assertThat(house.frame.channels()).containsExactlyInAnyOrder("status#online", "settings#volume");
    }

    @Test
    void refreshIsAnsweredFromMemory() {
        house.cloud.finds(Frames.hallway());
        house.open();
        house.frame.forgetStates();

        house.send("settings#volume", RefreshType.REFRESH);
        house.send("current#asset-id", RefreshType.REFRESH);
        house.send("status#photo-count", RefreshType.REFRESH);

        assertThat(house.frame.channels()).containsExactlyInAnyOrder("settings#volume", "current#asset-id");
        assertThat(house.cloud.polls).isEqualTo(1);
    }

    @Test
    void theDisplayFollowsItsScheduleInTheZoneOfTheFrame() {
        house.cloud.finds(Frames.hallway());
        house.open();
        house.time.pass(Duration.ofMinutes(8 * 60 + 1)); // 22:01 in Berlin
        house.poll();

        assertThat(house.frame.state("settings#display")).hasToString("OFF");
    }

    @Test
    void aThingThatComesLaterShowsWhatIsKnown() {
        house.cloud.finds(Frames.hallway());
        house.accountHandler.initialize();
        house.poll();
        house.cloud.reads(Frames.listing(Frames.photo("a2", "two"), Frames.photo("a1", "one")));

        house.frameHandler.initialize();

        assertThat(house.frame.status().getStatus()).hasToString("ONLINE");
        assertThat(house.frame.state("latest#caption")).hasToString("two");
        assertThat(house.frame.state("current#caption")).hasToString("one");
        assertThat(house.frame.state("settings#volume")).hasToString("40");
    }

    @Test
    void whatHardlyChangesIsAProperty() {
        house.cloud.finds(Frames.hallway());
        house.open();

        assertThat(house.frameHandler.getThing().getProperties())
                .containsEntry("serialNumber", "S-1")
                .containsEntry("firmwareVersion", "1.5.1027")
                .containsEntry("androidVersion", "8.1.0")
                .containsEntry("displayShape", "landscape_16_10")
                .containsEntry("mattingColour", "BLACK")
                .containsEntry("trimColour", "WHITE")
                .containsEntry("owner", "Ann")
                .containsEntry("timeZone", "Europe/Berlin")
                .containsEntry("vendor", "Aura");
        assertThat(house.accountHandler.getThing().getProperties()).containsEntry("userId", "me");
    }

    private Map<String, State> states(String... groups) {
        Map<String, State> all = new TreeMap<>();
        for (String channel : house.frame.channels()) {
            for (String group : groups) {
                if (channel.startsWith(group)) {
                    all.put(channel, house.frame.state(channel));
                }
            }
        }
        return all;
    }

    private Map<String, String> texts(String... groups) {
        Map<String, String> texts = new TreeMap<>();
        states(groups).forEach((channel, state) -> texts.put(channel, state.toString()));
        return texts;
    }
}
