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
import static org.openhab.core.thing.ThingStatus.OFFLINE;
import static org.openhab.core.thing.ThingStatus.ONLINE;
import static org.openhab.core.thing.ThingStatus.UNKNOWN;
import static org.openhab.core.thing.ThingStatusDetail.BRIDGE_OFFLINE;
import static org.openhab.core.thing.ThingStatusDetail.COMMUNICATION_ERROR;
import static org.openhab.core.thing.ThingStatusDetail.CONFIGURATION_ERROR;
import static org.openhab.core.thing.ThingStatusDetail.GONE;
import static org.openhab.core.thing.ThingStatusDetail.NONE;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.photoframes.aura.AccountHealth.SessionState;
import org.photoframes.binding.auraframes.internal.testing.Frames;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudException.BadRequest;
import org.photoframes.cloud.CloudException.BudgetExhausted;
import org.photoframes.cloud.CloudException.CredentialsRefused;
import org.photoframes.cloud.CloudException.MalformedAnswer;
import org.photoframes.cloud.CloudException.NetworkFailure;
import org.photoframes.cloud.CloudException.NotFound;
import org.photoframes.cloud.CloudException.ServerError;
import org.photoframes.cloud.CloudException.SessionEnded;
import org.photoframes.cloud.CloudException.Throttled;
import org.photoframes.cloud.WriteBudget;

class AccountStatusTest {

    private final House house = new House();

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void eachFailureHasItsStatusAndRecoversByItself(String key, CloudException failure, SessionState session) {
        house.cloud.finds(Frames.hallway());
        house.open();
        house.cloud.fails(failure, session, house.time.instant().plus(Duration.ofMinutes(60)));
        house.poll();
        house.poll();

        is(house.account.status(), OFFLINE, COMMUNICATION_ERROR, key);
        is(house.frame.status(), OFFLINE, BRIDGE_OFFLINE, null);

        house.cloud.finds(Frames.hallway());
        house.poll();

        is(house.account.status(), ONLINE, NONE, null);
        is(house.frame.status(), ONLINE, NONE, null);
    }

    static Stream<Arguments> failures() {
        String comm = "@text/offline.comm-error.";
        return Stream.of(
                failure(comm + "unreachable", new NetworkFailure("no route", null)),
                failure(comm + "server-error [\"503\"]", new ServerError("down", 503)),
                failure(comm + "rate-limited [\"15\"]", new Throttled("slow", 429, Duration.ofMinutes(15))),
                failure(comm + "rate-limited [\"5\"]", new Throttled("slow", 429, null)),
                failure(comm + "bad-answer [\"200\"]", new MalformedAnswer("html", 200, "text/html", "<html", null)),
                failure(comm + "refused-request [\"400\"]", new BadRequest("what", 400)),
                failure(comm + "refused-request [\"404\"]", new NotFound("where", 404)),
                Arguments.of(comm + "session-ended [\"60\"]", new SessionEnded("again", 401), SessionState.WAITING),
                Arguments.of(
                        comm + "locked-or-changed [\"60\"]", new CredentialsRefused("no", 475), SessionState.LOCKED),
                failure(
                        comm + "not-possible [\"60\"]",
                        new BudgetExhausted("odd", java.time.Instant.parse("2026-08-20T13:00:00Z"))));
    }

    private static Arguments failure(String key, CloudException failure) {
        return Arguments.of(key, failure, SessionState.SIGNED_IN);
    }

    @Test
    void refusedPasswordIsForTheUserToMendAndEndsThePolls() {
        house.cloud.fails(new CredentialsRefused("no", 475), SessionState.REFUSED, null);
        house.open();

        is(house.account.status(), OFFLINE, CONFIGURATION_ERROR, "@text/offline.conf-error.bad-credentials");
        is(house.frame.status(), OFFLINE, BRIDGE_OFFLINE, null);
        assertThat(house.timer.untilNext()).isNull();
        assertThat(house.cloud.polls).isEqualTo(1);
    }

    @Test
    void anotherPasswordIsTriedAtOnce() {
        house.cloud.fails(new CredentialsRefused("no", 475), SessionState.REFUSED, null);
        house.open();

        house.accountHandler.handleConfigurationUpdate(Map.of("password", "better"));
        house.cloud.finds(Frames.hallway());
        house.poll();

        assertThat(house.opened).isEqualTo(2);
        is(house.account.status(), ONLINE, NONE, null);
        is(house.frame.status(), ONLINE, NONE, null);
    }

    @Test
    void oneLostPollWithFreshDataTurnsNothingOff() {
        house.cloud.finds(Frames.hallway());
        house.open();
        house.cloud.fails(new NetworkFailure("no route", null));
        house.poll();

        is(house.account.status(), ONLINE, NONE, null);
        assertThat(house.frame.statuses()).noneMatch(info -> info.getStatus() == OFFLINE);

        house.cloud.finds(Frames.hallway());
        house.poll();
        assertThat(house.account.statuses()).noneMatch(info -> info.getStatus() == OFFLINE);
    }

    @Test
    void oneLostPollWithOldDataIsTold() {
        house.cloud.finds(Frames.hallway());
        house.open();
        house.time.pass(Duration.ofMinutes(20));
        house.cloud.fails(new NetworkFailure("no route", null));
        house.poll();

        is(house.account.status(), OFFLINE, COMMUNICATION_ERROR, "@text/offline.comm-error.unreachable");
    }

    @Test
    void aLockedAccountIsToldAtOnce() {
        house.cloud.finds(Frames.hallway());
        house.open();
        house.cloud.fails(new CredentialsRefused("no", 475), SessionState.LOCKED, null);
        house.poll();

        is(house.account.status(), OFFLINE, COMMUNICATION_ERROR, "@text/offline.comm-error.locked-or-changed [\"5\"]");
    }

    @Test
    void theCloudBeingDownAtTheStartIsTold() {
        house.cloud.fails(new NetworkFailure("no route", null));
        house.open();

        is(house.account.status(), OFFLINE, COMMUNICATION_ERROR, "@text/offline.comm-error.unreachable");
    }

    @Test
    void aSpentWriteDoesNotRepeatTheStatus() {
        house.cloud.fails(new ServerError("down", 500));
        house.open();
        int before = house.account.statuses().size();
        house.cloud.untilNextPoll = Duration.ofMinutes(9);

        house.cloud.charges(new WriteBudget(29, 30, house.time.instant(), null));

        assertThat(house.account.statuses()).hasSize(before);
    }

    @Test
    void nothingIsClaimedBeforeTheFirstPoll() {
        house.accountHandler.initialize();
        house.frameHandler.initialize();

        is(house.account.status(), UNKNOWN, NONE, null);
        is(house.frame.status(), UNKNOWN, NONE, null);
    }

    @Test
    void aFrameThatLeftTheAccountIsGoneAndMayComeBack() {
        house.cloud.finds(Frames.hallway());
        house.open();
        house.cloud.finds(Frames.bare("kitchen"));
        house.poll();

        is(house.account.status(), ONLINE, NONE, null);
        is(house.frame.status(), OFFLINE, GONE, "@text/offline.gone.frame");

        house.cloud.finds(Frames.hallway());
        house.poll();
        is(house.frame.status(), ONLINE, NONE, null);
    }

    @Test
    void aFrameThatIsSwitchedOffAtHomeIsNoTrouble() {
        house.cloud.finds(Frames.hallway("\"frame_environment\": {\"last_online_at\": \"2026-08-19T11:55:00.000Z\"}"));
        house.open();

        is(house.frame.status(), ONLINE, NONE, null);
        assertThat(house.frame.state("status#online")).hasToString("OFF");
    }

    private static void is(ThingStatusInfo info, ThingStatus status, ThingStatusDetail detail, @Nullable String text) {
        assertThat(info.getStatus()).isEqualTo(status);
        assertThat(info.getStatusDetail()).isEqualTo(detail);
        assertThat(info.getDescription()).isEqualTo(text);
    }
}
