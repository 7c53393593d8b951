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

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.NextPreviousType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.PlayPauseType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.photoframes.binding.auraframes.internal.testing.Frames;
import org.photoframes.binding.auraframes.internal.testing.LogBook;
import org.photoframes.cloud.CloudException.BudgetExhausted;
import org.photoframes.cloud.CloudException.NetworkFailure;
import org.photoframes.cloud.CloudException.NotAllowed;

class FrameCommandsTest {

    private final House house = new House();
    private final LogBook log = LogBook.of(FrameCommands.class);

    @BeforeEach
    void open() {
        house.cloud.finds(Frames.hallway());
        house.open();
        house.frame.forgetStates();
    }

    @AfterEach
    void closeTheBook() {
        log.close();
    }

    @Test
    void nextAndPreviousTravelToTheFrame() {
        house.send("current#control", NextPreviousType.NEXT);
        house.send("current#control", NextPreviousType.PREVIOUS);

        assertThat(house.cloud.commands).containsExactly("next hallway-1", "previous hallway-1");
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void aPhotoIsShownByItsId() {
        house.send("current#show-photo", new StringType(" a7 "));

        assertThat(house.cloud.commands).containsExactly("show hallway-1 a7");
        assertThat(house.frame.channels())
                .as("what it shows is told by the frame itself")
                .isEmpty();
    }

    @Test
    void aFailureGivesBackTheStateThatIsStillTrueAndOneLine() {
        house.cloud.outcome = CompletableFuture.failedStage(new NetworkFailure("no route to the cloud", null));

        house.send("current#show-photo", new StringType("a7"));

        assertThat(house.frame.state("current#show-photo")).hasToString("a1");
        assertThat(log.lines()).singleElement().asString().contains("show photo a7", "no route to the cloud");
    }

    @Test
    void aFrameThatMustNotBeWrittenSaysWhatToSet() {
        house.cloud.outcome = CompletableFuture.failedStage(new NotAllowed("no"));

        house.send("current#control", NextPreviousType.NEXT);

        assertThat(log.lines()).singleElement().asString().contains("writeAccess", "\"allowed\"", "\"all\"");
    }

    @Test
    void aSpentBudgetSaysUntilWhen() {
        house.cloud.outcome =
                CompletableFuture.failedStage(new BudgetExhausted("no", Instant.parse("2026-08-20T13:00:00Z")));

        house.send("current#control", NextPreviousType.NEXT);

        assertThat(log.lines()).singleElement().asString().contains("budget", "2026-08-20T13:00:00Z");
    }

    @Test
    void aFrameThatDoesNotComplyIsTold() {
        house.cloud.outcome = CompletableFuture.completedStage(false);

        house.send("current#show-photo", new StringType("a7"));

        assertThat(log.lines()).singleElement().asString().contains("did not comply");
    }

    @Test
    void whatIsNoIdNeverLeavesTheHouse() {
        house.send("current#show-photo", new StringType("../frames"));
        house.send("current#show-photo", new StringType(" "));

        assertThat(house.cloud.commands).isEmpty();
        assertThat(log.lines()).hasSize(2).allSatisfy(line -> assertThat(line).contains("not the id of a photo"));
    }

    @Test
    void commandsThatMakeNoSenseChangeNothing() {
        house.send("current#control", PlayPauseType.PAUSE);
        house.send("status#online", OnOffType.OFF);

        assertThat(house.cloud.commands).isEmpty();
        assertThat(house.frame.state("status#online")).hasToString("ON");
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void settingsTravelOneByOne() {
        house.send("settings#volume", new PercentType(35));
        house.send("settings#auto-brightness", OnOffType.ON);
        house.send("settings#slideshow-interval", new QuantityType<>("15 min"));
        house.send("settings#slideshow-interval", new DecimalType(60));
        house.send("settings#gestures", OnOffType.OFF);
        house.send("settings#slideshow-order", new StringType("random"));

        assertThat(house.cloud.commands)
                .containsExactly(
                        "change hallway-1 {\"volume\":35}",
                        "change hallway-1 {\"auto_brightness\":true}",
                        "change hallway-1 {\"slideshow_interval\":900}",
                        "change hallway-1 {\"slideshow_interval\":60}",
                        "change hallway-1 {\"gestures_on\":false}",
                        "change hallway-1 {\"sort_mode\":\"random\"}");
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void impossibleSettingsAreExplainedAndNothingIsSent() {
        house.send("settings#slideshow-interval", new QuantityType<>("20 °C"));
        house.send("settings#slideshow-interval", new QuantityType<>("2 s"));
        house.send("settings#display-on-at", new StringType("at dawn"));
        house.send("settings#slideshow-order", new StringType(" "));

        assertThat(house.cloud.commands).isEmpty();
        assertThat(log.lines()).hasSize(4);
        assertThat(log.lines().get(0)).contains("20 ", "is no time");
        assertThat(log.lines().get(1)).contains("5 seconds to 24 hours");
        assertThat(log.lines().get(2)).contains("at dawn", "06:30");
    }

    @Test
    void aSettingThatTheCloudDidNotTakeIsTold() {
        house.cloud.outcome = CompletableFuture.completedStage(false);

        house.send("settings#brightness", new PercentType(50));

        assertThat(log.lines()).singleElement().asString().contains("brightness", "did not take it");
    }

    @Test
    void theDisplayGoesOnOnlyWhereItWasSwitchedOff() {
        house.send("settings#display", OnOffType.ON);
        assertThat(house.cloud.commands).isEmpty();
        assertThat(log.lines()).singleElement().asString().contains("its own schedule decides");

        house.send("settings#display", OnOffType.OFF);
        house.send("settings#display", OnOffType.ON);
        assertThat(house.cloud.commands).containsExactly("display off hallway-1", "display on hallway-1");
    }

    @Test
    void thePhotoOnTheFrameIsCaptioned() {
        house.send("current#caption", new StringType("In the garden"));
        house.send("current#caption", StringType.EMPTY);
        house.send("current#caption", new StringType("x".repeat(141)));

        assertThat(house.cloud.commands)
                .containsExactly("caption hallway-1 a1 In the garden", "clear caption hallway-1 a1");
        assertThat(log.lines()).singleElement().asString().contains("141 characters; 140 are allowed");
    }

    @Test
    void aFailureAfterTheEndIsKeptQuiet() {
        CompletableFuture<Boolean> slow = new CompletableFuture<>();
        house.cloud.outcome = slow;
        house.send("current#show-photo", new StringType("a7"));
        house.frameHandler.dispose();
        slow.completeExceptionally(new NetworkFailure("no route", null));

        assertThat(house.frame.channels()).isEmpty();
        assertThat(log.lines()).isEmpty();
    }
}
