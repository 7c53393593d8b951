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

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What of a session survives a restart. A class for Gson: times in milliseconds since 1970, 0 for never.
 */
final class StoredSession {

    private static final Gson GSON = new Gson();

    @Nullable
    String deviceId;

    @Nullable
    String userId;

    @Nullable
    String token;

    long loginAt;
    long attemptAt;
    boolean attemptRefused;
    long attemptBefore;
    boolean refusedBefore;
    long correctedAt;
    long correctedBefore;
    long heldUntil;
    int refusals;

    /** The fingerprint of the credentials that worked last, and that the token was given for. */
    @Nullable
    String worked;

    /** The fingerprint of the credentials that were refused last; null once some have worked. */
    @Nullable
    String refused;

    /**
     * What the text holds; nothing if it is damaged. Then it is not known when the last login was, and it counts as having
     * been just now. A time that lies ahead, because a clock was set back, counts as now as well.
     */
    static StoredSession parse(@Nullable String text, Instant now) {
        StoredSession unknown = new StoredSession();
        if (text != null) {
            unknown.attemptAt = now.toEpochMilli();
            try {
                StoredSession stored = GSON.fromJson(text, StoredSession.class);
                if (stored != null) {
                    stored.attemptAt = Math.min(stored.attemptAt, now.toEpochMilli());
                    stored.loginAt = Math.min(stored.loginAt, now.toEpochMilli());
                    stored.correctedAt = Math.min(stored.correctedAt, now.toEpochMilli());
                    stored.heldUntil = Math.min(
                            stored.heldUntil,
                            now.plus(AuraPoliteness.LONGEST_LOGIN_HOLD).toEpochMilli());
                    return stored;
                }
            } catch (JsonParseException e) {
                return unknown;
            }
        }
        return unknown;
    }

    /** Whether there is a token that was given for these credentials. */
    boolean isSignedIn(String fingerprint) {
        return token != null && fingerprint.equals(worked);
    }

    /** Whether these credentials were refused, and are not to be tried again yet. */
    boolean isHeld(String fingerprint, Instant now) {
        return fingerprint.equals(refused) && now.toEpochMilli() < heldUntil;
    }

    /**
     * Before when no login is made with these credentials because of an earlier one. A refused login has opened no session, so a
     * person who corrects the password need not wait for it, once; but one whose answer was lost may have opened one.
     */
    Instant gapEnd(String fingerprint) {
        boolean corrected = attemptRefused && refused != null && !fingerprint.equals(refused);
        return gapAfter(corrected ? Math.max(loginAt, correctedAt) : attemptAt);
    }

    private static Instant gapAfter(long last) {
        return last == 0 ? Instant.EPOCH : Instant.ofEpochMilli(last).plus(AuraPoliteness.LOGIN_GAP);
    }

    /** Notes a login that is about to be sent. */
    void attempt(Instant now) {
        attemptBefore = attemptAt;
        refusedBefore = attemptRefused;
        correctedBefore = correctedAt;
        if (attemptRefused && now.isBefore(gapAfter(attemptAt))) {
            correctedAt = now.toEpochMilli();
        }
        attemptAt = now.toEpochMilli();
        attemptRefused = false;
    }

    /** Takes that back, because the login was never sent. */
    void attemptNotSent() {
        attemptAt = attemptBefore;
        attemptRefused = refusedBefore;
        correctedAt = correctedBefore;
    }

    String text() {
        return GSON.toJson(this);
    }

    Instant loginAt() {
        return Instant.ofEpochMilli(loginAt);
    }

    @Override
    public String toString() {
        return "StoredSession";
    }
}
