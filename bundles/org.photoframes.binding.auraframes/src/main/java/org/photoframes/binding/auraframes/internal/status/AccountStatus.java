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
package org.photoframes.binding.auraframes.internal.status;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingStatusDetail;
import org.photoframes.aura.AccountHealth;
import org.photoframes.aura.AccountHealth.SessionState;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudException.BadRequest;
import org.photoframes.cloud.CloudException.MalformedAnswer;
import org.photoframes.cloud.CloudException.NetworkFailure;
import org.photoframes.cloud.CloudException.NotFound;
import org.photoframes.cloud.CloudException.ServerError;
import org.photoframes.cloud.CloudException.SessionEnded;
import org.photoframes.cloud.CloudException.Throttled;

/**
 * What an account's health means for its thing. A configuration error promises that nothing more is tried until the user
 * acts; a communication error, that it goes on by itself.
 *
 * @param freshFor how old the last good poll may be for a single failed one to be passed over
 */
public record AccountStatus(Duration freshFor) {

    /** @param untilNextPoll how long until the next attempt */
    public StatusReport of(AccountHealth health, Instant now, Duration untilNextPoll) {
        CloudException failure = health.lastFailure();
        if (health.session() == SessionState.REFUSED) {
            return StatusReport.offline(ThingStatusDetail.CONFIGURATION_ERROR, "offline.conf-error.bad-credentials");
        }
        if (failure == null) {
            return health.lastPoll() == null ? StatusReport.UNKNOWN : StatusReport.ONLINE;
        }
        if (health.session() == SessionState.LOCKED) {
            return broken("locked-or-changed", minutes(health, now, untilNextPoll));
        }
        return overlooked(health, now) ? StatusReport.ONLINE : of(failure, health, now, untilNextPoll);
    }

    /** A single lost poll must not fire anybody's alarm. */
    private boolean overlooked(AccountHealth health, Instant now) {
        Instant last = health.lastPoll();
        return last != null && health.failedPolls() <= 1 && last.plus(freshFor).isAfter(now);
    }

    private static StatusReport of(CloudException failure, AccountHealth health, Instant now, Duration untilNextPoll) {
        if (failure instanceof NetworkFailure) {
            return broken("unreachable");
        }
        if (failure instanceof ServerError) {
            return broken("server-error", failure.status());
        }
        if (failure instanceof Throttled throttled) {
            Duration asked = throttled.retryAfter();
            return broken("rate-limited", minutes(asked == null ? untilNextPoll : asked));
        }
        if (failure instanceof SessionEnded) {
            return broken("session-ended", minutes(health, now, untilNextPoll));
        }
        if (failure instanceof MalformedAnswer) {
            return broken("bad-answer", failure.status());
        }
        if (failure instanceof BadRequest || failure instanceof NotFound) {
            return broken("refused-request", failure.status());
        }
        return broken("not-possible", minutes(health, now, untilNextPoll));
    }

    private static StatusReport broken(String reason, Object... arguments) {
        return StatusReport.offline(ThingStatusDetail.COMMUNICATION_ERROR, "offline.comm-error." + reason, arguments);
    }

    private static long minutes(AccountHealth health, Instant now, Duration untilNextPoll) {
        @Nullable Instant login = health.nextLogin();
        return minutes(login == null || !login.isAfter(now) ? untilNextPoll : Duration.between(now, login));
    }

    private static long minutes(Duration duration) {
        return Math.max(1, duration.plusSeconds(59).toMinutes());
    }
}
