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
package org.photoframes.aura;

import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.WriteBudget;

/**
 * How it stands with an account.
 *
 * @param session the state of the session
 * @param user who is signed in; null if never known
 * @param lastPoll the last successful poll; null before the first
 * @param failedPolls how many polls have failed since then
 * @param lastFailure why the last poll failed; null if it succeeded or there was none
 * @param nextLogin before when no login is made; null if nothing holds it back
 * @param budget the writes that are left
 */
public record AccountHealth(
        SessionState session,
        @Nullable UserId user,
        @Nullable Instant lastPoll,
        int failedPolls,
        @Nullable CloudException lastFailure,
        @Nullable Instant nextLogin,
        WriteBudget budget) {

    /** The state of a session (Aura sheet 2.4). */
    public enum SessionState {
        /** There is no session yet; the first request will log in. */
        NONE,
        /** There is a session, or a stored one that has not been refused. */
        SIGNED_IN,
        /** The credentials were refused and have never worked: no login before they are changed. */
        REFUSED,
        /** The credentials were refused although they worked before: account locked for a while, or password changed. */
        LOCKED,
        /** The session was refused too soon after a login; the next login has to wait. */
        WAITING
    }
}
