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
import static org.photoframes.aura.AuraAccount.Interest.ACTIVITIES;
import static org.photoframes.aura.AuraAccount.Interest.ALBUMS;
import static org.photoframes.aura.AuraAccount.Interest.LISTING;
import static org.photoframes.binding.auraframes.internal.testing.Frames.HALLWAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.photoframes.aura.Frame;
import org.photoframes.aura.WritePermission;
import org.photoframes.binding.auraframes.internal.testing.Frames;
import org.photoframes.cloud.CloudException.ServerError;
import org.photoframes.cloud.WriteBudget;

class LifecycleTest {

    @Test
    void nothingIsSentAfterTheDisposal() {
        House house = new House();
        house.frame.link("latest#image");
        house.cloud.finds(Frames.hallway());
        house.open();
        CompletableFuture<List<Frame>> running = house.cloud.hang();
        house.poll();
        house.frameHandler.dispose();
        house.accountHandler.dispose();
        int before = house.account.count() + house.frame.count();

        running.complete(List.of());
        house.cloud.reads(Frames.listing(null, Frames.photo("a1", "one")));
        house.cloud.reads(HALLWAY, List.of(Frames.activity("1", "x", 0, 0)), List.of());

        assertThat(house.account.count() + house.frame.count()).isEqualTo(before);
        assertThat(house.timer.untilNext()).isNull();
        assertThat(house.cloud.closed).isTrue();
        assertThat(house.cloud.listeners()).isZero();
        assertThat(house.cloud.watched).isEmpty();
    }

    @Test
    void newsThatWereOnTheirWayAtTheDisposalAreDropped() {
        House house = new House();
        house.frame.link("latest#image");
        house.cloud.finds(Frames.hallway());
        house.open();
        house.cloud.tellsOn = true;
        house.frameHandler.dispose();
        house.accountHandler.dispose();
        int before = house.account.count() + house.frame.count();

        house.cloud.fails(new ServerError("down", 500));
        house.cloud.poll();
        house.cloud.poll();
        house.cloud.finds(Frames.hallway("\"volume\": 41"));
        house.cloud.poll();
        house.cloud.reads(Frames.listing(Frames.photo("a1", "one"), Frames.photo("a1", "one")));
        house.cloud.reads(HALLWAY, List.of(Frames.activity("1", "x", 0, 0)), List.of());

        assertThat(house.account.count() + house.frame.count()).isEqualTo(before);
    }

    @Test
    void tenRoundsLeaveNothingBehind() {
        House house = new House();
        for (int round = 0; round < 10; round++) {
            house.accountHandler.initialize();
            house.frameHandler.initialize();
            house.cloud.finds(Frames.hallway());
            house.poll();
            assertThat(house.frame.status().getStatus()).isEqualTo(ThingStatus.ONLINE);
            assertThat(house.cloud.listeners()).isEqualTo(2);
            house.frameHandler.dispose();
            house.accountHandler.dispose();
            assertThat(house.cloud.listeners()).isZero();
            assertThat(house.timer.untilNext()).isNull();
        }
        assertThat(house.opened).isEqualTo(10);
    }

    @Test
    void theFrameAloneCanComeAndGo() {
        House house = new House();
        house.cloud.finds(Frames.hallway());
        house.open();
        for (int round = 0; round < 10; round++) {
            house.frameHandler.dispose();
            house.frameHandler.initialize();
        }

        assertThat(house.frame.status().getStatus()).isEqualTo(ThingStatus.ONLINE);
        assertThat(house.cloud.listeners()).isEqualTo(2);
        assertThat(house.opened).isEqualTo(1);
    }

    @Test
    void theFirstPollComesSoonAndTheNextWhenTheAccountSays() {
        House house = new House();
        house.cloud.finds(Frames.hallway());
        house.accountHandler.initialize();
        assertThat(house.timer.untilNext()).isLessThanOrEqualTo(AuraAccountHandler.FIRST_POLL_WITHIN);
        assertThat(house.cloud.polls).isZero();

        house.cloud.untilNextPoll = Duration.ofSeconds(287);
        house.poll();

        assertThat(house.timer.untilNext()).isEqualTo(Duration.ofSeconds(287));
    }

    @Test
    void aPollThatHangsKeepsNoThreadAndNoSecondPoll() {
        House house = new House();
        house.cloud.finds(Frames.hallway());
        house.accountHandler.initialize();
        CompletableFuture<List<Frame>> running = house.cloud.hang();
        house.poll();
        assertThat(house.timer.untilNext()).isNull();

        running.complete(List.of());
        assertThat(house.timer.untilNext()).isNotNull();
    }

    @Test
    void aDefectInAPollDoesNotEndThePolling() {
        House house = new House();
        house.accountHandler.initialize();
        house.cloud.hang().completeExceptionally(new IllegalStateException("a defect"));
        house.poll();

        assertThat(house.timer.untilNext()).isNotNull();
    }

    @Test
    void removalForgetsTheSessionAndWhatWasStored() {
        House house = new House();
        house.storage
                .getStorage("org.photoframes.binding.auraframes.account.home")
                .put("session", "token");
        house.open();
        house.accountHandler.handleRemoval();

        assertThat(house.cloud.forgotten).isTrue();
        assertThat(house.cloud.closed).isTrue();
        assertThat(house.storage.stores.values())
                .allSatisfy(store -> assertThat(store).isEmpty());
        assertThat(house.account.status().getStatus()).isEqualTo(ThingStatus.REMOVED);
    }

    @Test
    void onlyWhatIsLinkedIsAskedFor() {
        House house = new House(Map.of(), Map.of("watchActivities", false));
        house.open();
        assertThat(house.cloud.watched).isEmpty();

        house.link("status#online");
        house.link("current#asset-id");
        assertThat(house.cloud.watched).isEmpty();

        house.link("status#photo-count");
        assertThat(house.cloud.watched.get(HALLWAY)).containsExactly(LISTING);

        house.link("latest#album");
        house.link("activity#last-activity");
        assertThat(house.cloud.watched.get(HALLWAY)).containsExactlyInAnyOrder(LISTING, ALBUMS, ACTIVITIES);

        house.frame.unlink("latest#album");
        house.frameHandler.channelUnlinked(
                new ChannelUID(house.frameHandler.getThing().getUID(), "latest#album"));
        assertThat(house.cloud.watched.get(HALLWAY)).containsExactlyInAnyOrder(LISTING, ACTIVITIES);
    }

    @Test
    void activitiesAreWatchedForRulesThatLinkNothing() {
        House house = new House();
        house.open();

        assertThat(house.cloud.watched.get(HALLWAY)).containsExactly(ACTIVITIES);
    }

    @Test
    void theWordOnWritingGoesToTheAccountAndEndsWithTheThing() {
        House house = new House(Map.of(), Map.of("writeAccess", "forbidden"));
        house.open();
        assertThat(house.cloud.permissions).containsEntry(HALLWAY, WritePermission.FORBIDDEN);

        house.frameHandler.dispose();
        assertThat(house.cloud.permissions).containsEntry(HALLWAY, WritePermission.AS_ACCOUNT);
    }

    @Test
    void theAccountShowsItsSessionAndBudget() {
        House house = new House();
        house.cloud.finds(Frames.hallway());
        house.open();
        assertThat(house.account.state("session-state")).hasToString("SIGNED_IN");
        assertThat(house.account.state("last-poll")).isNotNull();
        assertThat(house.account.state("write-budget")).hasToString("30");

        house.cloud.charges(new WriteBudget(0, 30, Instant.parse("2026-08-20T13:00:00Z"), null));

        assertThat(house.account.state("write-budget")).hasToString("0");
        assertThat(house.account.state("next-write").toString()).contains("2026-08-20T13:00");
    }

    @Test
    void whileWritesArePossibleTheirTimeIsNotRepeated() {
        House house = new House();
        house.cloud.finds(Frames.hallway());
        house.open();
        house.time.pass(Duration.ofMinutes(5));
        house.poll();

        assertThat(house.account.sent("next-write")).hasSize(1);
    }
}
