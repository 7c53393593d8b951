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

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AccountHealth.SessionState;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.UserId;
import org.photoframes.cloud.CloudAnswer;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.NewerStateException;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;

/**
 * The session state machine (Aura sheet 2.4). Opening sessions again and again sends the frames back to their pairing
 * screen, so everything here is about not logging in: the stored token first, one login when it is refused, never two
 * within 300 s, long pauses after a refusal; all of that over restarts, and for several processes with one store.
 *
 * <p>Called on the account's lane only; the state may be read from anywhere.
 */
final class Session {

    private static final String KEY = "aura.session";
    private static final int FORBIDDEN = 403;

    private final AuraSettings settings;
    private final Credentials credentials;
    private final CloudLine line;
    private final StateStore store;
    private final Timekeeper time;

    private volatile SessionState state = SessionState.NONE;
    private volatile @Nullable UserId user;
    private volatile @Nullable Instant nextLogin;
    private @Nullable String fingerprint;

    Session(AuraSettings settings, CloudLine line, StateStore store, Timekeeper time) {
        this.settings = settings;
        this.credentials = new Credentials(settings.email(), settings.password());
        this.line = line;
        this.store = store;
        this.time = time;
    }

    SessionState state() {
        return state;
    }

    @Nullable
    UserId user() {
        return user;
    }

    /** Before when no login is made; null if nothing holds it back. */
    @Nullable
    Instant nextLogin() {
        Instant next = nextLogin;
        return next == null || !next.isAfter(time.instant()) ? null : next;
    }

    /** Sends a request as the account's user. */
    CloudAnswer send(CloudRequest request) throws CloudException, InterruptedException {
        StoredSession stored = load();
        // A token belongs to the credentials that it was given for: wrong ones must not work because right ones did.
        if (!stored.isSignedIn(fingerprint(stored))) {
            stored = login(stored, null);
        }
        signedIn(stored);
        try {
            return line.send(signed(request, stored));
        } catch (CloudException.SessionEnded refusal) {
            return afterRefusal(request, stored, refusal);
        }
    }

    /** Forgets token and user, but not when the last login was. */
    void forget() {
        try {
            change(s -> {
                s.token = null;
                s.userId = null;
                s.worked = null;
                s.refused = null;
            });
        } catch (CloudException e) {
            // The store is gone, and the token with it.
        }
        state = SessionState.NONE;
        user = null;
    }

    private CloudAnswer afterRefusal(CloudRequest request, StoredSession used, CloudException.SessionEnded refusal)
            throws CloudException, InterruptedException {
        if (refusal.status() == FORBIDDEN && request.write() != CloudRequest.Write.NONE) {
            // Contributors may lack rights on a frame (Aura sheet 13.4). No login gives them, and reads tell whether
            // the
            // session lives.
            throw new CloudException.NotAllowed("Aura does not let this account do that to the frame (403)");
        }
        if (Duration.between(used.loginAt(), time.instant()).compareTo(AuraPoliteness.LOGIN_GAP) < 0) {
            // A fresh token that is refused is Aura's protection against abuse: another login makes it worse.
            line.trip();
            hold(used.loginAt().plus(AuraPoliteness.LOGIN_GAP));
            throw refusal;
        }
        StoredSession fresh = login(used, used.token);
        signedIn(fresh);
        try {
            return line.send(signed(request, fresh));
        } catch (CloudException.SessionEnded again) {
            line.trip();
            hold(fresh.loginAt().plus(AuraPoliteness.LOGIN_GAP));
            throw again;
        }
    }

    /** @param dead the token that was refused; null if there was none */
    private StoredSession login(StoredSession used, @Nullable String dead) throws CloudException, InterruptedException {
        Instant now = time.instant();
        String fingerprint = fingerprint(used);
        boolean[] turn = new boolean[1];
        // Looked at and noted in one step, so that two processes with one store never both find it their turn.
        StoredSession stored = change(s -> {
            if (dead != null && dead.equals(s.token)) {
                s.token = null;
            }
            turn[0] = !s.isSignedIn(fingerprint) && !s.isHeld(fingerprint, now) && !now.isBefore(s.gapEnd(fingerprint));
            if (turn[0]) {
                s.attempt(now);
            }
        });
        if (stored.isSignedIn(fingerprint)) {
            // Another process has logged in meanwhile.
            return stored;
        }
        if (stored.isHeld(fingerprint, now)) {
            refused(stored, fingerprint);
            throw new CloudException.CredentialsRefused(
                    "Aura refused these credentials before; they are not tried again yet", 0);
        }
        if (!turn[0]) {
            hold(stored.gapEnd(fingerprint));
            throw new CloudException.SessionEnded(
                    "the last login was less than 300 s ago, so there is no other one yet", 0);
        }
        CloudAnswer answer;
        try {
            answer = line.send(loginRequest(device(stored)));
        } catch (CloudException.NetworkFailure e) {
            if (e.unsent()) {
                change(StoredSession::attemptNotSent);
            }
            throw e;
        } catch (CloudException.CredentialsRefused | CloudException.SessionEnded | CloudException.Throttled e) {
            throw loginRefused(fingerprint, e);
        }
        return loggedIn(answer, fingerprint);
    }

    private StoredSession loggedIn(CloudAnswer answer, String fingerprint) throws CloudException {
        JsonElement result = answer.json() instanceof JsonObject object ? object.get("result") : null;
        JsonElement current = result instanceof JsonObject object ? object.get("current_user") : null;
        String id = text(current, "id");
        String token = text(current, "auth_token");
        if (id == null || token == null) {
            throw new CloudException.MalformedAnswer(
                    "the answer to the login has no user or no token", answer.status(), null, "", null);
        }
        return change(s -> {
            s.userId = id;
            s.token = token;
            s.loginAt = time.instant().toEpochMilli();
            s.worked = fingerprint;
            s.refused = null;
            s.refusals = 0;
            s.heldUntil = 0;
        });
    }

    private CloudException loginRefused(String fingerprint, CloudException refusal) throws CloudException {
        StoredSession stored = change(s -> {
            s.refusals = fingerprint.equals(s.refused) ? s.refusals + 1 : 1;
            s.refused = fingerprint;
            s.attemptRefused = true;
            s.heldUntil = time.instant().plus(hold(s.refusals)).toEpochMilli();
        });
        refused(stored, fingerprint);
        return refusal instanceof CloudException.CredentialsRefused
                ? refusal
                : new CloudException.CredentialsRefused(
                        "Aura refused the login (" + refusal.status() + ")", refusal.status());
    }

    private static Duration hold(int refusals) {
        Duration hold = AuraPoliteness.FIRST_LOGIN_HOLD.multipliedBy(1L << Math.min(refusals - 1, 10));
        return hold.compareTo(AuraPoliteness.LONGEST_LOGIN_HOLD) > 0 ? AuraPoliteness.LONGEST_LOGIN_HOLD : hold;
    }

    private void refused(StoredSession stored, String fingerprint) {
        state = fingerprint.equals(stored.worked) ? SessionState.LOCKED : SessionState.REFUSED;
        nextLogin = Instant.ofEpochMilli(stored.heldUntil);
    }

    private void hold(Instant until) {
        state = SessionState.WAITING;
        nextLogin = until;
    }

    private void signedIn(StoredSession stored) {
        String id = stored.userId;
        user = id == null ? null : new UserId(id);
        state = SessionState.SIGNED_IN;
        nextLogin = null;
    }

    private CloudRequest signed(CloudRequest request, StoredSession stored) {
        String device = device(stored);
        return request.withHeader("x-token-auth", String.valueOf(stored.token))
                .withHeader("x-user-id", String.valueOf(stored.userId))
                .withHeader("x-client-device-id", device)
                .withHeader("accept-language", settings.locale());
    }

    /** {@code POST /login.json} (Aura sheet 2.1, confidence V); never repeated by itself. */
    private CloudRequest loginRequest(String device) {
        JsonObject person = new JsonObject();
        person.addProperty("email", settings.email());
        person.addProperty("password", settings.password());
        JsonObject body = new JsonObject();
        body.add("user", person);
        body.addProperty("app_identifier", settings.appIdentifier());
        body.addProperty("identifier_for_vendor", device);
        body.addProperty("client_device_id", device);
        body.addProperty("locale", settings.locale());
        return CloudRequest.post("/login.json", body)
                .charged(CloudRequest.Write.NONE)
                .withHeader("accept-language", settings.locale());
    }

    private String device(StoredSession stored) {
        String configured = settings.deviceId();
        String kept = stored.deviceId;
        return configured != null
                ? configured
                : kept != null ? kept : UUID.randomUUID().toString();
    }

    /** Slow on purpose, so it is worked out once; the salt is this installation's id. */
    private String fingerprint(StoredSession stored) {
        String known = fingerprint;
        if (known == null) {
            known = credentials.fingerprint(String.valueOf(stored.deviceId));
            fingerprint = known;
        }
        return known;
    }

    private static @Nullable String text(@Nullable JsonElement object, String name) {
        return object instanceof JsonObject json
                        && json.get(name) instanceof JsonPrimitive value
                        && value.isString()
                        && !value.getAsString().isBlank()
                ? value.getAsString()
                : null;
    }

    private StoredSession load() throws CloudException {
        StoredSession stored;
        try {
            stored = StoredSession.parse(store.get(KEY), time.instant());
        } catch (IOException e) {
            throw unusable(e);
        }
        // The first reading makes the id of this installation, which also salts the fingerprints.
        return stored.deviceId != null
                ? stored
                : change(s -> {
                    if (s.deviceId == null) {
                        s.deviceId = UUID.randomUUID().toString();
                    }
                });
    }

    private StoredSession change(Consumer<StoredSession> change) throws CloudException {
        StoredSession[] result = new StoredSession[1];
        try {
            store.update(KEY, text -> {
                StoredSession stored = StoredSession.parse(text, time.instant());
                change.accept(stored);
                result[0] = stored;
                return stored.text();
            });
        } catch (IOException e) {
            throw unusable(e);
        }
        return result[0];
    }

    /** Without the record of the last login, a login might be one too many. */
    private static CloudException unusable(IOException e) {
        String why = e instanceof NewerStateException
                ? "no session is opened. " + e.getMessage()
                : "the session cannot be stored, so none is opened; check the owner of its file"
                        + " and the room on the disk (" + e.getMessage() + ")";
        return new CloudException.NotAllowed(why, e);
    }
}
