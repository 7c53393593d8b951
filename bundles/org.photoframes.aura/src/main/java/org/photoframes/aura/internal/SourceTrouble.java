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

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.photoframes.aura.AccountHealth.SessionState;
import org.photoframes.cloud.CloudException;
import org.photoframes.photos.SourceException;
import org.photoframes.photos.SourceException.Reason;

/** Says what went wrong at Aura to readers who do not know that it is Aura. */
final class SourceTrouble {

    private final Session session;
    private final InstantSource time;

    SourceTrouble(Session session, InstantSource time) {
        this.session = session;
        this.time = time;
    }

    /** Trouble with a request that needs the session. */
    SourceException listing(CloudException failure) {
        SessionState state = session.state();
        String why = "the listing cannot be read: " + failure.getMessage();
        if (state == SessionState.WAITING) {
            Instant next = session.nextLogin();
            return new SourceException(Reason.THROTTLED, why, next == null ? time.instant() : next, failure);
        }
        boolean shutOut = state == SessionState.REFUSED || state == SessionState.LOCKED;
        return shutOut || failure instanceof CloudException.SessionEnded
                ? new SourceException(Reason.REFUSED, why, session.nextLogin(), failure)
                : of(failure, why);
    }

    /** Trouble with a picture or a video, which no session is asked for. */
    SourceException medium(CloudException failure) {
        return failure instanceof CloudException.SessionEnded
                ? new SourceException(Reason.GONE, "the cloud does not hand it out", null, failure)
                : of(failure, String.valueOf(failure.getMessage()));
    }

    private SourceException of(CloudException failure, String why) {
        if (failure instanceof CloudException.Throttled throttled) {
            Duration pause = throttled.retryAfter();
            return new SourceException(
                    Reason.THROTTLED, why, pause == null ? null : time.instant().plus(pause), failure);
        }
        if (failure instanceof CloudException.NetworkFailure) {
            return new SourceException(Reason.UNREACHABLE, why, null, failure);
        }
        return new SourceException(failure.passing() ? Reason.FAILING : Reason.GONE, why, null, failure);
    }
}
