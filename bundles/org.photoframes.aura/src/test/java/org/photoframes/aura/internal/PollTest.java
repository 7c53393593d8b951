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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.aura.AccountHealth;
import org.photoframes.aura.AccountListener;
import org.photoframes.aura.FrameId;
import org.photoframes.cloud.CloudException;
import org.photoframes.simulator.SimFrame;

/** How often the cloud is asked, and what listeners hear of it. */
class PollTest {

    private TestCloud cloud;
    private DefaultAuraAccount account;

    @BeforeEach
    void start() {
        cloud = new TestCloud();
        account = cloud.account(cloud.settings());
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void anHourCostsOneRequestForEachPollWhateverTheNumberOfFrames(int frames) throws Exception {
        for (int i = 0; i < frames; i++) {
            cloud.world.addFrame(cloud.mira, "Frame " + i);
        }
        Instant end = cloud.time.instant().plus(Duration.ofHours(1));
        int polls = 0;
        while (cloud.time.instant().isBefore(end)) {
            assertThat(TestCloud.get(account.poll())).hasSize(frames);
            polls++;
            cloud.time.advance(account.untilNextPoll());
        }
        assertThat(polls).isBetween(11, 14);
        assertThat(cloud.simulator.requests().count("GET", "/frames.json")).isEqualTo(polls);
        assertThat(cloud.simulator.requests().count("*", ".*")).isEqualTo(polls + 1L);
    }

    @Test
    void pollsAreSpreadByATenthEitherWay() throws Exception {
        TestCloud.get(account.poll());
        List<Duration> pauses = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            pauses.add(account.untilNextPoll());
        }
        assertThat(pauses)
                .allMatch(p -> p.compareTo(Duration.ofSeconds(270)) >= 0 && p.compareTo(Duration.ofSeconds(330)) <= 0)
                .anyMatch(p -> p.compareTo(Duration.ofSeconds(280)) < 0)
                .anyMatch(p -> p.compareTo(Duration.ofSeconds(320)) > 0);
    }

    @Test
    void aStormOfPollsIsAnsweredFromMemory() throws Exception {
        for (int i = 0; i < 50; i++) {
            TestCloud.get(account.poll());
            cloud.time.advance(Duration.ofSeconds(1));
        }
        assertThat(cloud.simulator.requests().count("GET", "/frames.json")).isEqualTo(1);
        cloud.time.advance(Duration.ofSeconds(11));
        TestCloud.get(account.poll());
        assertThat(cloud.simulator.requests().count("GET", "/frames.json")).isEqualTo(2);
    }

    @Test
    void aCloudThatIsDownIsAskedEverMoreRarelyAndAtLeastOnceAnHour() throws Exception {
        TestCloud.get(account.poll());
        cloud.simulator.faults().always().on("GET", "/frames.json").status(503);
        Duration before = Duration.ZERO;
        for (int i = 0; i < 6; i++) {
            cloud.time.advance(account.untilNextPoll());
            assertThatThrownBy(() -> TestCloud.get(account.poll())).isInstanceOf(CloudException.ServerError.class);
            assertThat(account.untilNextPoll()).isBetween(before, Duration.ofMinutes(66));
            before = account.untilNextPoll().multipliedBy(8).dividedBy(10);
        }
        assertThat(account.untilNextPoll()).isGreaterThan(Duration.ofMinutes(50));
        assertThat(account.health().failedPolls()).isEqualTo(6);
        assertThat(account.health().lastFailure()).isInstanceOf(CloudException.ServerError.class);

        cloud.simulator.faults().clear();
        cloud.time.advance(Duration.ofHours(1));
        TestCloud.get(account.poll());
        assertThat(account.health().failedPolls()).isZero();
        assertThat(account.untilNextPoll()).isLessThanOrEqualTo(Duration.ofSeconds(330));
    }

    @Test
    void whatTheCloudAsksForInRetryAfterIsKept() throws Exception {
        TestCloud.get(account.poll());
        cloud.simulator.faults().next(1).on("GET", "/frames.json").throttled(Duration.ofMinutes(40));
        cloud.time.advance(account.untilNextPoll());
        assertThatThrownBy(() -> TestCloud.get(account.poll())).isInstanceOf(CloudException.Throttled.class);
        assertThat(account.untilNextPoll()).isGreaterThanOrEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void anAccountWithWrongCredentialsStopsPolling() {
        DefaultAuraAccount mistyped = cloud.account(cloud.settings("wrong"));
        assertThatThrownBy(() -> TestCloud.get(mistyped.poll())).isInstanceOf(CloudException.CredentialsRefused.class);
        assertThat(mistyped.untilNextPoll()).isGreaterThan(Duration.ofDays(30));
    }

    @Test
    void aLockedAccountIsNotPolledBeforeTheNextLoginIsAllowed() throws Exception {
        TestCloud.get(account.poll());
        cloud.time.advance(Duration.ofSeconds(301));
        cloud.mira.expireTokens();
        cloud.mira.lock(Duration.ofMinutes(30));
        assertThatThrownBy(() -> TestCloud.get(account.poll())).isInstanceOf(CloudException.CredentialsRefused.class);
        assertThat(account.untilNextPoll()).isBetween(Duration.ofMinutes(60), Duration.ofMinutes(61));
        cloud.time.advance(account.untilNextPoll());
        TestCloud.get(account.poll());
        assertThat(account.health().session()).isEqualTo(AccountHealth.SessionState.SIGNED_IN);
    }

    @Test
    void listenersHearOfFramesThatComeChangeAndGo() throws Exception {
        SimFrame hallway = cloud.world.addFrame(cloud.mira, "Hallway");
        SimFrame kitchen = cloud.world.addFrame(cloud.mira, "Kitchen");
        List<List<AccountListener.FrameChange>> heard = new ArrayList<>();
        List<String> order = new ArrayList<>();
        account.listen(new AccountListener() {
            @Override
            public void polled(List<FrameChange> frames) {
                heard.add(frames);
                order.add("polled");
            }

            @Override
            public void healthChanged(AccountHealth before, AccountHealth now) {
                order.add("health");
            }
        });
        TestCloud.get(account.poll());
        cloud.world.removeFrame(kitchen);
        hallway.set("name", "Hall");
        cloud.time.advance(Duration.ofMinutes(5));
        TestCloud.get(account.poll());

        assertThat(heard.get(0))
                .allMatch(c -> c.before() == null && c.now() != null)
                .hasSize(2);
        assertThat(heard.get(1))
                .anySatisfy(c -> {
                    assertThat(c.id()).isEqualTo(new FrameId(hallway.id()));
                    assertThat(c.before().name()).isEqualTo("Hallway");
                    assertThat(c.now().name()).isEqualTo("Hall");
                })
                .anySatisfy(c -> {
                    assertThat(c.id()).isEqualTo(new FrameId(kitchen.id()));
                    assertThat(c.now()).isNull();
                })
                .hasSize(2);
        assertThat(order).startsWith("health", "polled");
    }

    @Test
    void aListenerThatFailsKeepsNobodyElseFromHearing() throws Exception {
        List<String> heard = new ArrayList<>();
        account.listen(new AccountListener() {
            @Override
            public void polled(List<FrameChange> frames) {
                throw new IllegalStateException("as it should in this test");
            }
        });
        account.listen(new AccountListener() {
            @Override
            public void polled(List<FrameChange> frames) {
                heard.add("polled");
            }
        });
        TestCloud.get(account.poll());
        assertThat(heard).hasSize(1);
    }
}
