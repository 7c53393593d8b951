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
package org.photoframes.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** A person with a login. Sessions are tokens; any number may be alive at once (Aura sheet 2.4). */
public final class Account {
    private final World world;
    private final String id;
    private final String email;
    private final Instant createdAt;
    private final Map<String, Instant> tokens = new LinkedHashMap<>();
    private String name;
    private String password;
    private @Nullable Instant lockedUntil;

    Account(World world, String id, String email, String password, String name) {
        this.world = world;
        this.id = id;
        this.email = email;
        this.password = password;
        this.name = name;
        createdAt = world.now();
    }

    public String id() {
        return id;
    }

    public String email() {
        return email;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String name() {
        synchronized (world) {
            return name;
        }
    }

    public void rename(String newName) {
        synchronized (world) {
            name = newName;
        }
    }

    public void changePassword(String newPassword) {
        synchronized (world) {
            password = newPassword;
        }
    }

    /** Whether this password opens the account now; a locked account answers no to the right one too. */
    public boolean accepts(String candidate) {
        synchronized (world) {
            return password.equals(candidate) && !isLocked();
        }
    }

    /** Opens one more session. */
    public String newToken() {
        synchronized (world) {
            String token = world.ids().token(12);
            tokens.put(token, world.now());
            return token;
        }
    }

    /** When the session began, null for a token that is unknown or expired. */
    public @Nullable Instant sessionStart(String token) {
        synchronized (world) {
            return tokens.get(token);
        }
    }

    /** How many sessions are alive. */
    public int sessions() {
        synchronized (world) {
            return tokens.size();
        }
    }

    /** Ends every session; the password keeps working. */
    public void expireTokens() {
        synchronized (world) {
            tokens.clear();
        }
    }

    public void expireToken(String token) {
        synchronized (world) {
            tokens.remove(token);
        }
    }

    /** From now on login answers 475, for as long as given; sessions stay alive (Aura sheet 4.1). */
    public void lock(Duration duration) {
        synchronized (world) {
            lockedUntil = world.now().plus(duration);
        }
    }

    public void unlock() {
        synchronized (world) {
            lockedUntil = null;
        }
    }

    public boolean isLocked() {
        synchronized (world) {
            return lockedUntil != null && world.now().isBefore(lockedUntil);
        }
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
