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

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.FrameControl;
import org.photoframes.aura.FrameId;
import org.photoframes.cloud.CloudException;
import org.photoframes.simulator.Caption;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;

/** Captions: one for each photo, never two, and never a lost one. */
class CaptionTest {

    private TestCloud cloud;
    private DefaultAuraAccount account;
    private SimFrame hallway;
    private SimAsset photo;
    private AssetId asset;
    private FrameControl control;

    @BeforeEach
    void start() throws Exception {
        cloud = new TestCloud();
        account = cloud.account(cloud.settings());
        hallway = cloud.world.addFrame(cloud.mira, "Hallway");
        photo = cloud.world.addPhoto(hallway, NewPhoto.photo());
        // Newer ones, so that the photo is on the second page.
        for (int i = 0; i < 210; i++) {
            cloud.world.addPhoto(hallway, NewPhoto.photo());
        }
        asset = new AssetId(photo.id());
        TestCloud.get(account.poll());
        control = account.control(new FrameId(hallway.id()));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private List<String> said() {
        return photo.captions(hallway).stream().map(Caption::text).toList();
    }

    private boolean caption(String text) throws Exception {
        return TestCloud.get(control.caption(asset, CaptionText.of(text)));
    }

    @Test
    void aCaptionIsWrittenReplacedAndCleared() throws Exception {
        assertThat(caption("Hello")).isTrue();
        assertThat(said()).containsExactly("Hello");
        assertThat(caption("Grüße 🌻")).isTrue();
        assertThat(said()).containsExactly("Grüße 🌻");
        assertThat(caption("Grüße 🌻")).isFalse();
        assertThat(cloud.simulator.requests().count("POST", "/attachments.json"))
                .isEqualTo(2);
        assertThat(TestCloud.get(control.clearCaption(asset))).isTrue();
        assertThat(said()).isEmpty();
    }

    @Test
    void severalCaptionsBecomeOne() throws Exception {
        photo.addCaption(hallway, cloud.mira, "one");
        photo.addCaption(hallway, cloud.jo, "two");
        assertThat(caption("two")).isTrue();
        assertThat(said()).containsExactly("two");
    }

    @Test
    void aLostAnswerDoesNotMakeTwoCaptions() throws Exception {
        cloud.simulator.faults().next(1).on("POST", "/attachments.json").loseAnswer();
        assertThat(caption("Hello")).isFalse();
        assertThat(said()).containsExactly("Hello");
    }

    @Test
    void aCaptionThatDidNotArriveIsWrittenOnceMore() throws Exception {
        photo.addCaption(hallway, cloud.mira, "before");
        cloud.simulator.faults().next(1).on("POST", "/attachments.json").status(503);
        assertThat(caption("Hello")).isTrue();
        assertThat(said()).containsExactly("Hello");
    }

    @Test
    void withTooFewWritesLeftTheOldCaptionStays() throws Exception {
        SimAsset newest = cloud.world.addPhoto(hallway, NewPhoto.photo());
        newest.addCaption(hallway, cloud.mira, "before");
        while (account.health().budget().left() > 1) {
            TestCloud.get(control.next());
        }
        assertThatThrownBy(() -> TestCloud.get(control.caption(new AssetId(newest.id()), CaptionText.of("Hello"))))
                .isInstanceOf(CloudException.BudgetExhausted.class);
        assertThat(newest.captions(hallway)).extracting(Caption::text).containsExactly("before");
    }

    @Test
    void aPhotoThatIsNotOnTheFrameIsNamed() {
        assertThatThrownBy(() -> TestCloud.get(control.caption(new AssetId("nowhere"), CaptionText.of("x"))))
                .isInstanceOf(CloudException.NotFound.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void textsAreCheckedBeforeAnythingHappens() {
        assertThat(CaptionText.of("  a b \n").text()).isEqualTo("a b");
        assertThat(CaptionText.of("🌻".repeat(140)).text()).hasSize(280);
        assertThatThrownBy(() -> CaptionText.of("🌻".repeat(141)))
                .hasMessage("The caption has 141 characters; 140 are allowed. Shorten it.");
        assertThatThrownBy(() -> CaptionText.of(" \t")).hasMessageContaining("empty");
    }
}
