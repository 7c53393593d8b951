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
package org.photoframes.binding.auraframes.internal.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.auth.Authentication;
import org.openhab.core.auth.AuthenticationException;
import org.openhab.core.auth.Credentials;
import org.openhab.core.auth.Role;
import org.openhab.core.auth.UserApiTokenCredentials;
import org.openhab.core.auth.UserRegistry;
import org.openhab.core.auth.UsernamePasswordCredentials;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets openHAB's users see the dashboard: everybody if openHAB asks nobody to sign in (its REST setting for an implicit user
 * role), otherwise those who show a name and password, or an API token. Judges the Authorization header of a request; empty if
 * there was none.
 */
@Component(service = Predicate.class, property = "photoframes.doorkeeper:Boolean=true")
public final class Doorkeeper implements Predicate<String> {

    /** Checking a password takes openHAB a noticeable time, on purpose; a page of pictures sends many. */
    static final Duration REMEMBERED = Duration.ofMinutes(1);

    /** Who guesses passwords gets this many in that time, and nobody else comes in meanwhile but who was let in before. */
    static final int MOST_WRONG = 5;

    private static final int MOST_REMEMBERED = 50;
    private static final String TOKEN = "oh.";

    private final Map<String, Instant> known = new LinkedHashMap<>();
    private final Map<String, Instant> wrong = new LinkedHashMap<>();
    private final UserRegistry users;
    private final BooleanSupplier signIn;
    private final InstantSource time;

    @Activate
    public Doorkeeper(@Reference UserRegistry users, @Reference ConfigurationAdmin configurations) {
        this(users, new SignIn(configurations)::isWanted, InstantSource.system());
    }

    Doorkeeper(UserRegistry users, BooleanSupplier signIn, InstantSource time) {
        this.users = users;
        this.signIn = signIn;
        this.time = time;
    }

    @Override
    public boolean test(String authorization) {
        if (!signIn.getAsBoolean()) {
            return true;
        }
        Credentials shown = credentials(authorization);
        if (shown == null) {
            return false;
        }
        return isLetIn(hash(authorization), shown);
    }

    /** One after the other, so that what a page sends at once is checked once. */
    private synchronized boolean isLetIn(String mark, Credentials shown) {
        Instant now = time.instant();
        known.values().removeIf(until -> !now.isBefore(until));
        wrong.values().removeIf(until -> !now.isBefore(until));
        if (known.containsKey(mark)) {
            return true;
        }
        if (wrong.containsKey(mark) || wrong.size() >= MOST_WRONG) {
            return false;
        }
        boolean right = isUser(shown);
        Map<String, Instant> remembered = right ? known : wrong;
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(mark, now.plus(REMEMBERED));
        }
        return right;
    }

    private boolean isUser(Credentials shown) {
        try {
            Authentication somebody = users.authenticate(shown);
            return somebody.getRoles().contains(Role.USER)
                    || somebody.getRoles().contains(Role.ADMIN);
        } catch (AuthenticationException e) {
            return false;
        }
    }

    /** A token may come as Bearer, or in place of the name or the password, as in openHAB. */
    private static @Nullable Credentials credentials(String authorization) {
        if (authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return new UserApiTokenCredentials(authorization.substring(7).strip());
        }
        if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return null;
        }
        String pair;
        try {
            pair = new String(
                    Base64.getDecoder().decode(authorization.substring(6).strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
        int colon = pair.indexOf(':');
        if (colon < 0) {
            return null;
        }
        String name = pair.substring(0, colon);
        String password = pair.substring(colon + 1);
        if (name.startsWith(TOKEN)) {
            return new UserApiTokenCredentials(name);
        }
        return password.startsWith(TOKEN)
                ? new UserApiTokenCredentials(password)
                : new UsernamePasswordCredentials(name, password);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
