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
import static org.awaitility.Awaitility.await;
import static org.openhab.core.thing.ThingStatus.OFFLINE;
import static org.openhab.core.thing.ThingStatus.ONLINE;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.NextPreviousType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.RawType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ThingStatusDetail;
import org.photoframes.binding.auraframes.internal.action.AuraFrameActions;
import org.photoframes.binding.auraframes.internal.testing.FileTexts;
import org.photoframes.binding.auraframes.internal.testing.LogBook;
import org.photoframes.binding.auraframes.internal.testing.RecordingCallback;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;

class AgainstTheCloudTest {

    private final Town town;
    private final SimFrame hallway;

    AgainstTheCloudTest() throws IOException {
        town = new Town();
        hallway = town.world.addFrame(town.ann, "Hallway");
    }

    @AfterEach
    void close() throws IOException {
        town.close();
    }

    @Test
    void aFrameShowsItsPhotos() {
        town.world.addPhoto(hallway, NewPhoto.photo().caption("old").addedAt(ago(30)));
        town.world.addPhoto(
                hallway,
                NewPhoto.photo().caption("new").placeName("Lyon, France").addedAt(ago(10)));
        town.world.addPhoto(hallway, NewPhoto.photo().hidden().addedAt(ago(20)));
        AuraFrameHandler frame = town.thing(hallway, "status#photo-count", "latest#image", "latest#caption");
        town.open();

        RecordingCallback heard = town.of(frame);
        assertThat(heard.status().getStatus()).isEqualTo(ONLINE);
        await().atMost(Town.SOON).until(() -> heard.state("latest#image") instanceof RawType);
        assertThat(heard.state("latest#caption")).hasToString("new");
        assertThat(heard.state("latest#place")).hasToString("Lyon, France");
        assertThat(heard.state("status#photo-count")).isEqualTo(new DecimalType(3));
        assertThat(heard.state("status#hidden-count")).isEqualTo(new DecimalType(1));
        assertThat(((RawType) heard.state("latest#image")).getMimeType()).isEqualTo("image/jpeg");
        assertThat(heard.state("current#image")).isNull();
        assertThat(heard.events()).as("history is no event").isEmpty();
    }

    @Test
    void theNewestPhotoIsCaptionedByItsItemAndTheItemSaysSo() {
        SimAsset photo =
                town.world.addPhoto(hallway, NewPhoto.photo().caption("old").addedAt(ago(30)));
        AuraFrameHandler frame = town.thing(hallway, "latest#caption");
        town.open();
        RecordingCallback heard = town.of(frame);
        await().atMost(Town.SOON).until(() -> heard.state("latest#caption") instanceof StringType);

        town.send(frame, "latest#caption", new StringType("Im Garten 🌻"));

        await().atMost(Town.SOON)
                .untilAsserted(() -> assertThat(heard.state("latest#caption")).hasToString("Im Garten 🌻"));
        assertThat(photo.captions(hallway)).singleElement().satisfies(caption -> assertThat(caption.text())
                .isEqualTo("Im Garten 🌻"));
    }

    @Test
    void aSettingIsWrittenAndTheItemSaysWhatTheCloudMadeOfIt() {
        AuraFrameHandler frame = town.thing(hallway, "settings#slideshow-interval");
        town.open();
        town.send(frame, "settings#slideshow-interval", new QuantityType<>("20 min"));
        await().atMost(Town.SOON).untilAsserted(() -> assertThat(town.of(frame).state("settings#slideshow-interval"))
                .isEqualTo(new QuantityType<>("1200 s")));
        assertThat(hallway.field("slideshow_interval")).isEqualTo(1200L);
    }

    @Test
    void aRuleCaptionsAnAlbum() throws Exception {
        SimAsset photo = town.world.addPhoto(hallway, NewPhoto.photo().addedAt(ago(30)));
        SimAsset other = town.world.addPhoto(hallway, NewPhoto.photo().addedAt(ago(20)));
        hallway.addPlaylist("Garden").add(photo);
        AuraFrameHandler frame = town.thing(hallway);
        town.open();
        AuraFrameActions actions = FileTexts.actions(frame, Locale.ENGLISH);

        Map<String, Object> result = AuraFrameActions.captionAlbum(actions, "Garden", "Roses", null, null);

        assertThat(result).containsEntry("success", true);
        assertThat(((CompletableFuture<?>) result.get("outcome")).get(20, TimeUnit.SECONDS))
                .isEqualTo("");
        assertThat(photo.captions(hallway)).hasSize(1);
        assertThat(other.captions(hallway)).isEmpty();
    }

    @Test
    void aNewActivityFires() {
        AuraFrameHandler frame = town.thing(hallway);
        town.open();
        await().atMost(Town.SOON).until(() -> town.requests("GET", ".*/activities\\.json") == 1);
        town.time.pass(Duration.ofMinutes(1));
        SimAsset photo = town.world.addPhoto(hallway, NewPhoto.photo());
        hallway.addActivity("photos_added", town.ann, "Ann added a photo", List.of(photo.id()));
        town.poll();
        for (int i = 0; i < 8; i++) {
            town.poll();
        }

        await().atMost(Town.SOON).until(() -> town.of(frame).events().contains("activity#event PHOTOS_ADDED"));
    }

    @Test
    void aWrongPasswordIsTriedOnceAndNeverAgain() {
        town.ann.changePassword("another");
        AuraFrameHandler frame = town.thing(hallway);
        town.open();

        assertThat(town.account.status().getStatusDetail()).isEqualTo(ThingStatusDetail.CONFIGURATION_ERROR);
        assertThat(town.account.status().getDescription()).isEqualTo("@text/offline.conf-error.bad-credentials");
        assertThat(town.of(frame).status().getStatusDetail()).isEqualTo(ThingStatusDetail.BRIDGE_OFFLINE);
        assertThat(town.timer.untilNext()).isNull();
        assertThat(town.requests("POST", "/login\\.json")).isEqualTo(1);
        int requests = town.cloud.requests().all().size();

        town.send(frame, "current#control", NextPreviousType.NEXT);
        assertThat(town.cloud.requests().all()).hasSize(requests);

        town.accountHandler.handleConfigurationUpdate(Map.of("password", "another"));
        town.poll();
        assertThat(town.account.status().getStatus()).isEqualTo(ONLINE);
        assertThat(town.of(frame).status().getStatus()).isEqualTo(ONLINE);
    }

    @Test
    void aTokenThatEndedIsReplacedWithoutAnybodyNoticing() {
        AuraFrameHandler frame = town.thing(hallway);
        town.open();
        town.time.pass(Duration.ofHours(1));
        town.world.expireTokens(town.ann);
        town.poll();

        assertThat(town.requests("POST", "/login\\.json")).isEqualTo(2);
        assertThat(town.account.statuses()).noneMatch(info -> info.getStatus() == OFFLINE);
        assertThat(town.of(frame).statuses()).noneMatch(info -> info.getStatus() == OFFLINE);
    }

    @Test
    void aLockedAccountWaitsAndComesBack() {
        town.thing(hallway);
        town.open();
        town.time.pass(Duration.ofHours(1));
        town.world.expireTokens(town.ann);
        town.world.lock(town.ann, Duration.ofMinutes(90));
        town.poll();

        assertThat(town.account.status().getStatusDetail()).isEqualTo(ThingStatusDetail.COMMUNICATION_ERROR);
        assertThat(town.account.status().getDescription())
                .matches("@text/offline.comm-error.locked-or-changed \\[\"6\\d\"]");
        assertThat(town.timer.untilNext()).isGreaterThanOrEqualTo(Duration.ofMinutes(60));

        town.time.pass(Duration.ofHours(2));
        town.poll();
        assertThat(town.account.status().getStatus()).isEqualTo(ONLINE);
    }

    @Test
    void aCloudThatIsDownComesBack() {
        AuraFrameHandler frame = town.thing(hallway);
        town.open();
        town.cloud.faults().cloudDown();
        town.poll();
        assertThat(town.account.status().getStatus()).as("one lost poll").isEqualTo(ONLINE);
        town.poll();

        assertThat(town.account.status().getStatusDetail()).isEqualTo(ThingStatusDetail.COMMUNICATION_ERROR);
        assertThat(town.of(frame).status().getStatusDetail()).isEqualTo(ThingStatusDetail.BRIDGE_OFFLINE);

        town.cloud.faults().cloudUp();
        town.poll();
        assertThat(town.account.status().getStatus()).isEqualTo(ONLINE);
        assertThat(town.of(frame).status().getStatus()).isEqualTo(ONLINE);
    }

    @Test
    void aPageInPlaceOfAnAnswerIsCalledSo() {
        town.thing(hallway);
        town.open();
        town.cloud.faults().always().on("GET", "/frames\\.json").html(200);
        town.poll();
        town.poll();

        assertThat(town.account.status().getDescription()).isEqualTo("@text/offline.comm-error.bad-answer [\"200\"]");

        town.cloud.faults().clear();
        town.poll();
        assertThat(town.account.status().getStatus()).isEqualTo(ONLINE);
    }

    @Test
    void aThrottledAccountSaysWhenItGoesOn() {
        town.thing(hallway);
        town.open();
        town.cloud.faults().always().on("GET", "/frames\\.json").throttled(Duration.ofMinutes(20));
        town.poll();
        town.poll();

        assertThat(town.account.status().getDescription()).isEqualTo("@text/offline.comm-error.rate-limited [\"20\"]");
        assertThat(town.timer.untilNext()).isGreaterThanOrEqualTo(Duration.ofMinutes(18));
    }

    @Test
    void aFrameThatLeavesIsGoneAndAnotherIsNotTouched() {
        SimFrame kitchen = town.world.addFrame(town.ann, "Kitchen");
        AuraFrameHandler gone = town.thing(hallway);
        AuraFrameHandler stays = town.thing(kitchen);
        town.open();
        town.world.removeFrame(hallway);
        town.poll();

        assertThat(town.of(gone).status().getStatusDetail()).isEqualTo(ThingStatusDetail.GONE);
        assertThat(town.of(stays).status().getStatus()).isEqualTo(ONLINE);
    }

    @Test
    void aFrameThatIsOffAtHomeIsOnlineAsAThing() {
        AuraFrameHandler frame = town.thing(hallway);
        town.open();
        hallway.setOnline(false);
        town.time.pass(Duration.ofHours(1));
        town.poll();

        assertThat(town.of(frame).status().getStatus()).isEqualTo(ONLINE);
        assertThat(town.of(frame).state("status#online")).hasToString("OFF");
    }

    @Test
    void commandsArriveAtTheFrame() {
        town.world.addPhoto(hallway, NewPhoto.photo());
        SimAsset wanted = town.world.addPhoto(hallway, NewPhoto.photo());
        AuraFrameHandler frame = town.thing(hallway);
        town.open();
        town.send(frame, "current#show-photo", new StringType(wanted.id()));
        town.send(frame, "current#control", NextPreviousType.NEXT);

        await().atMost(Town.SOON).until(() -> town.requests("POST", ".*/goto\\.json") == 1);
        await().atMost(Town.SOON).until(() -> town.requests("POST", ".*/next\\.json") == 1);
        assertThat(town.of(frame).status().getStatus()).isEqualTo(ONLINE);
    }

    @Test
    void somebodyElsesFrameIsNotWrittenAndTheLogSaysWhatToSet() {
        Account gran = town.world.addAccount("gran@example.org", "pearls", "Gran");
        SimFrame kitchen = town.world.addFrame(gran, "Kitchen").addContributor(town.ann);
        AuraFrameHandler frame = town.thing(kitchen);
        town.open();
        assertThat(town.of(frame).status().getStatus()).isEqualTo(ONLINE);
        int requests = town.cloud.requests().all().size();

        try (LogBook log = LogBook.of(FrameCommands.class)) {
            town.send(frame, "current#control", NextPreviousType.NEXT);
            await().atMost(Town.SOON).until(() -> !log.lines().isEmpty());
            assertThat(log.lines()).singleElement().asString().contains("writeAccess");
        }
        assertThat(town.requests("POST", ".*/(next|goto)\\.json")).isZero();
        assertThat(requests).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void anHourCostsTheSamePollsHoweverManyFrames(int frames) {
        for (int i = 1; i < frames; i++) {
            town.thing(town.world.addFrame(town.ann, "Frame " + i), "settings#volume", "current#asset-id");
        }
        town.thing(hallway, "settings#volume");
        town.open();
        Duration passed = Duration.ZERO;
        while (passed.compareTo(Duration.ofHours(1)) < 0) {
            passed = passed.plus(town.timer.untilNext());
            town.poll();
        }

        assertThat(town.requests("GET", "/frames\\.json")).isBetween(11L, 15L);
        assertThat(town.requests("GET", "/frames/[^/]+\\.json")).isZero();
        assertThat(town.requests("GET", ".*/assets\\.json")).isZero();
    }

    @Test
    void initializingWaitsForNobody() {
        town.cloud.faults().always().stall(Duration.ofMinutes(5));
        AuraFrameHandler frame = town.thing(hallway);
        town.accountHandler.initialize(); // the first time loads classes
        town.accountHandler.dispose();

        long start = System.nanoTime();
        town.accountHandler.initialize();
        frame.initialize();
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(took).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void disposingDuringAPollEndsItAndTellsNothingMore() {
        AuraFrameHandler frame = town.thing(hallway);
        town.open();
        town.cloud.faults().always().stall(Duration.ofMinutes(5));
        town.time.pass(town.timer.untilNext());
        town.timer.runNext();
        await().atMost(Town.SOON).until(() -> town.requests("GET", "/frames\\.json") >= 1);

        long start = System.nanoTime();
        frame.dispose();
        town.accountHandler.dispose();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        int before = town.account.count() + town.of(frame).count();

        assertThat(took).isLessThan(Duration.ofSeconds(1));
        await().during(Duration.ofMillis(300))
                .atMost(Town.SOON)
                .until(() -> town.account.count() + town.of(frame).count() == before);
        assertThat(town.timer.untilNext()).isNull();
    }

    @Test
    void aRestartUsesTheStoredSession() {
        town.thing(hallway);
        town.open();
        town.accountHandler.dispose();
        town.accountHandler.initialize();
        town.poll();

        assertThat(town.account.status().getStatus()).isEqualTo(ONLINE);
        assertThat(town.requests("POST", "/login\\.json")).isEqualTo(1);
    }

    private java.time.Instant ago(int minutes) {
        return town.time.instant().minus(Duration.ofMinutes(minutes));
    }
}
