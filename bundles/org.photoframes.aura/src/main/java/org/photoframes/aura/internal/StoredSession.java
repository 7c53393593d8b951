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
        if (text != null) {
            try {
                StoredSession stored = GSON.fromJson(text, StoredSession.class);
                if (stored != null) {
                    stored.attemptAt = Math.min(stored.attemptAt, now.toEpochMilli());
                    stored.loginAt = Math.min(stored.loginAt, now.toEpochMilli());
                    stored.heldUntil = Math.min(
                            stored.heldUntil,
                            now.plus(AuraPoliteness.LONGEST_LOGIN_HOLD).toEpochMilli());
                    return stored;
                }
            } catch (JsonParseException e) {
                StoredSession unknown = new StoredSession();
                unknown.attemptAt = now.toEpochMilli();
                return unknown;
            }
        }
        return new StoredSession();
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
