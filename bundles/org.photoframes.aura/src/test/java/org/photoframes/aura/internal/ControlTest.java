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

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.AccountListener;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameControl;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameListing;
import org.photoframes.aura.FrameSetting;
import org.photoframes.cloud.CloudException;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;

/** What is done to a frame: settings, the display, and which photos it shows. */
class ControlTest {

    private static final String ON_AT = "1969-12-31T07:00:00.000Z";
    private static final String OFF_AT = "1969-12-31T22:30:00.000Z";

    private TestCloud cloud;
    private DefaultAuraAccount account;
    private SimFrame hallway;
    private FrameId own;
    private FrameControl control;
    private final List<SimAsset> photos = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        cloud = new TestCloud();
        account = cloud.account(cloud.settings());
        hallway = cloud.world
                .addFrame(cloud.mira, "Hallway")
                .set("time_zone", "America/New_York")
                .set("scheduled_display_sleep", false)
                .set("scheduled_display_on_at", ON_AT)
                .set("scheduled_display_off_at", OFF_AT);
        for (int i = 0; i < 3; i++) {
            photos.add(cloud.world.addPhoto(hallway, NewPhoto.photo()));
        }
        own = new FrameId(hallway.id());
        TestCloud.get(account.poll());
        TestCloud.get(account.readListing(own));
        control = account.control(own);
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private List<AssetId> ids(int count) {
        return photos.stream()
                .limit(count)
                .map(photo -> new AssetId(photo.id()))
                .toList();
    }

    @Test
    void hiddenPhotosAreKnownToBeHiddenAtOnceAndComeBack() throws Exception {
        List<FrameListing> told = new CopyOnWriteArrayList<>();
        account.listen(new AccountListener() {
            @Override
            public void listingRead(FrameListing before, FrameListing now) {
                told.add(now);
            }
        });
        assertThat(TestCloud.get(control.hide(ids(2)))).isZero();
        assertThat(hallway.placement(photos.get(1).id()).shown()).isFalse();
        assertThat(account.listing(own).hidden()).isEqualTo(2);
        assertThat(told).hasSize(1);

        assertThat(TestCloud.get(control.unhide(ids(1)))).isZero();
        assertThat(hallway.placement(photos.get(0).id()).shown()).isTrue();
        assertThat(account.listing(own).hidden()).isEqualTo(1);
        assertThat(cloud.simulator.requests().count("GET", "/frames/" + own + "/assets.json"))
                .isEqualTo(1);
    }

    @Test
    void removedPhotosAreGoneFromThisFrameOnly() throws Exception {
        SimFrame kitchen = cloud.world.addFrame(cloud.mira, "Kitchen");
        kitchen.show(photos.get(0), cloud.mira);
        assertThat(TestCloud.get(control.remove(ids(1)))).isZero();
        assertThat(hallway.placement(photos.get(0).id())).isNull();
        assertThat(kitchen.placement(photos.get(0).id())).isNotNull();
        assertThat(account.listing(own).listed()).isEqualTo(2);
    }

    @Test
    void tooManyPhotosAtOnceAreRefusedBeforeAnythingIsSent() {
        cloud.simulator.requests().clear();
        assertThatThrownBy(() -> control.hide(Collections.nCopies(51, new AssetId("a"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> control.remove(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(cloud.simulator.requests().all()).isEmpty();
    }

    @Test
    void aSettingIsWrittenAloneAndEverybodyHearsWhatTheCloudMadeOfIt() throws Exception {
        List<Frame> told = new CopyOnWriteArrayList<>();
        account.listen(new AccountListener() {
            @Override
            public void frameRead(FrameChange change) {
                told.add(change.now());
            }
        });
        assertThat(TestCloud.get(control.change(FrameSetting.slideshowInterval(Duration.ofMinutes(15)))))
                .isTrue();
        assertThat(hallway.field("slideshow_interval")).isEqualTo(900L);
        assertThat(told).singleElement().satisfies(now -> assertThat(now.slideshowInterval())
                .isEqualTo(Duration.ofMinutes(15)));
        assertThat(TestCloud.get(control.change(FrameSetting.displayTimes(
                        LocalTime.of(6, 30), LocalTime.of(23, 0), ZoneId.of("America/New_York")))))
                .isTrue();
        assertThat(account.frame(own).displayOnAt()).isEqualTo(LocalTime.of(6, 30));
    }

    @Test
    void impossibleSettingsAreRefusedInASentence() {
        assertThatThrownBy(() -> FrameSetting.slideshowInterval(Duration.ofSeconds(4)))
                .hasMessageContaining("5 seconds to 24 hours, not 4 s");
        assertThatThrownBy(() -> FrameSetting.volume(101)).hasMessageContaining("0 to 100, not 101");
        assertThatThrownBy(() -> FrameSetting.brightness(-1)).hasMessageContaining("brightness");
    }

    @Test
    void theDisplayGoesOffByItsScheduleAndGetsThatBackAfterARestart() throws Exception {
        TestCloud.get(control.displayOff());
        assertThat(control.displaySwitchedOff()).isTrue();
        // The clock of the test says 05:45 in UTC or a little later: 01:45 in New York.
        assertThat(hallway.isAsleep()).isTrue();
        assertThat(account.frame(own).displayOn(cloud.time.instant())).isFalse();
        TestCloud.get(control.displayOff());

        DefaultAuraAccount restarted = cloud.account(cloud.settings());
        TestCloud.get(restarted.poll());
        FrameControl after = restarted.control(own);
        assertThat(after.displaySwitchedOff()).isTrue();
        TestCloud.get(after.displayOn());
        assertThat(after.displaySwitchedOff()).isFalse();
        Frame now = TestCloud.get(restarted.readFrame(own));
        assertThat(now.displayScheduled()).isFalse();
        assertThat(now.displayOnAt()).isEqualTo(LocalTime.of(7, 0));
        assertThat(now.displayOffAt()).isEqualTo(LocalTime.of(22, 30));
        long writes = cloud.simulator.requests().count("PUT", "/frames/" + own + ".json");
        TestCloud.get(after.displayOn());
        assertThat(cloud.simulator.requests().count("PUT", "/frames/" + own + ".json"))
                .isEqualTo(writes);
    }

    @Test
    void aScheduleThatWasSetMeanwhileIsNotUndone() throws Exception {
        TestCloud.get(control.displayOff());
        hallway.set("scheduled_display_on_at", "1969-12-31T06:15:00.000Z")
                .set("scheduled_display_off_at", "1969-12-31T21:00:00.000Z");
        TestCloud.get(control.displayOn());
        assertThat(control.displaySwitchedOff()).isFalse();
        assertThat(account.frame(own).displayOnAt()).isEqualTo(LocalTime.of(6, 15));
        assertThat(account.frame(own).displayOffAt()).isEqualTo(LocalTime.of(21, 0));
    }

    @Test
    void onlyTheTimeToGoOffIsGivenBackWhereTheOtherOneWasChangedMeanwhile() throws Exception {
        TestCloud.get(control.displayOff());
        hallway.set("scheduled_display_on_at", "1969-12-31T06:15:00.000Z");
        TestCloud.get(control.displayOn());
        assertThat(account.frame(own).displayOnAt()).isEqualTo(LocalTime.of(6, 15));
        assertThat(account.frame(own).displayOffAt()).isEqualTo(LocalTime.of(22, 30));
    }

    @Test
    void switchedOffAgainAfterItWokeItGetsTheScheduleBackThatItHadThen() throws Exception {
        TestCloud.get(control.displayOff());
        cloud.time.advance(Duration.ofHours(20));
        TestCloud.get(control.displayOff());
        cloud.time.advance(Duration.ofHours(20));
        hallway.set("scheduled_display_off_at", "1969-12-31T21:00:00.000Z");
        TestCloud.get(control.displayOff());
        assertThat(hallway.isAsleep()).isTrue();
        TestCloud.get(control.displayOn());
        assertThat(account.frame(own).displayOffAt()).isEqualTo(LocalTime.of(21, 0));
    }

    @Test
    void whatTheCloudRefusedIsNotTakenForSwitchedOff() {
        cloud.simulator.faults().always().on("PUT", "/frames/" + own + ".json").status(403);
        assertThatThrownBy(() -> TestCloud.get(control.displayOff())).isInstanceOf(CloudException.NotAllowed.class);
        assertThat(control.displaySwitchedOff()).isFalse();
    }

    @Test
    void whatMayHaveArrivedIsTakenForSwitchedOff() throws Exception {
        cloud.simulator.faults().always().on("PUT", "/frames/" + own + ".json").status(502);
        assertThatThrownBy(() -> TestCloud.get(control.displayOff())).isInstanceOf(CloudException.class);
        assertThat(control.displaySwitchedOff()).isTrue();
        cloud.simulator.faults().clear();
        cloud.time.advance(Duration.ofMinutes(30));
        TestCloud.get(control.displayOff());
        TestCloud.get(control.displayOn());
        assertThat(account.frame(own).displayOffAt()).isEqualTo(LocalTime.of(22, 30));
    }

    @Test
    void aDisplayThatWouldNeverWakeIsNotSwitchedOff() {
        hallway.set("scheduled_display_on_at", null);
        account.poll();
        cloud.time.advance(Duration.ofMinutes(10));
        cloud.simulator.requests().clear();
        assertThatThrownBy(() -> {
                    TestCloud.get(account.poll());
                    TestCloud.get(control.displayOff());
                })
                .isInstanceOf(CloudException.BadRequest.class)
                .hasMessageContaining("no time at which its display goes on again");
        assertThat(cloud.simulator.requests().matching("PUT", ".*")).isEmpty();
        assertThat(control.displaySwitchedOff()).isFalse();
    }

    @Test
    void nothingIsDoneToAFrameOfSomebodyElse() throws Exception {
        SimFrame grandma = cloud.world.addFrame(cloud.jo, "Grandma").addContributor(cloud.mira);
        cloud.time.advance(Duration.ofMinutes(10));
        TestCloud.get(account.poll());
        FrameControl foreign = account.control(new FrameId(grandma.id()));
        cloud.simulator.requests().clear();
        List<CompletionStage<?>> all = List.of(
                foreign.hide(ids(1)),
                foreign.unhide(ids(1)),
                foreign.remove(ids(1)),
                foreign.change(FrameSetting.volume(3)),
                foreign.displayOff(),
                foreign.displayOn(),
                foreign.caption(ids(1).get(0), CaptionText.of("Hello")),
                foreign.clearCaption(ids(1).get(0)));
        for (CompletionStage<?> each : all) {
            assertThatThrownBy(() -> TestCloud.get(each)).isInstanceOf(CloudException.NotAllowed.class);
        }
        assertThat(cloud.simulator.requests().all()).isEmpty();
    }
}
