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

import java.net.URI;
import java.time.Duration;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How to use one account.
 *
 * @param key names the account within this program, such as a thing's UID; not secret
 * @param email the login
 * @param password the password
 * @param deviceId sent as this installation's id; null to generate one and keep it (Aura sheet 1.2)
 * @param locale as Aura writes it: {@code en}, {@code de}
 * @param appIdentifier which app we say we are (Aura sheet 1.2)
 * @param userAgent our user agent
 * @param writeAccess which frames may be written
 * @param pollInterval between two polls, at least {@link #SHORTEST_POLL_INTERVAL}
 * @param listingInterval between two readings of all photos of a watched frame when nothing seems to have moved
 * @param apiUrl the base of the API, without a slash at its end
 * @param imageUrl the base of the image proxy, without a slash at its end
 */
public record AuraSettings(
        String key,
        String email,
        String password,
        @Nullable String deviceId,
        String locale,
        String appIdentifier,
        String userAgent,
        WriteAccess writeAccess,
        Duration pollInterval,
        Duration listingInterval,
        URI apiUrl,
        URI imageUrl) {

    public static final URI API_URL = URI.create("https://api.pushd.com/v5");
    public static final URI IMAGE_URL = URI.create("https://imgproxy.pushd.com");
    public static final String APP_IDENTIFIER = "com.pushd.Framelord";
    public static final String LOCALE = "en";
    public static final String USER_AGENT = "photoframes/1.0";
    public static final Duration POLL_INTERVAL = Duration.ofSeconds(300);

    /** Aura sheet 4.2. */
    public static final Duration SHORTEST_POLL_INTERVAL = Duration.ofSeconds(60);

    public static final Duration LISTING_INTERVAL = Duration.ofMinutes(30);

    /** Aura sheet 4.2: every 15 to 60 minutes at most. */
    public static final Duration SHORTEST_LISTING_INTERVAL = Duration.ofMinutes(15);

    /** @throws IllegalArgumentException if something is blank, or an interval is shorter than the cloud bears */
    public AuraSettings {
        if (key.isBlank() || email.isBlank() || password.isBlank()) {
            throw new IllegalArgumentException("an account needs a key, an e-mail address and a password");
        }
        if (pollInterval.compareTo(SHORTEST_POLL_INTERVAL) < 0) {
            throw new IllegalArgumentException("the poll interval must be 60 s or longer, not " + pollInterval);
        }
        if (listingInterval.compareTo(SHORTEST_LISTING_INTERVAL) < 0) {
            throw new IllegalArgumentException("the listing interval must be 15 min or longer, not " + listingInterval);
        }
    }

    /** The defaults for an account. */
    public static AuraSettings of(String key, String email, String password) {
        return new AuraSettings(
                key,
                email,
                password,
                null,
                LOCALE,
                APP_IDENTIFIER,
                USER_AGENT,
                WriteAccess.OWN,
                POLL_INTERVAL,
                LISTING_INTERVAL,
                API_URL,
                IMAGE_URL);
    }

    /** The same at another cloud. */
    public AuraSettings at(URI apiUrl, URI imageUrl) {
        return new AuraSettings(
                key,
                email,
                password,
                deviceId,
                locale,
                appIdentifier,
                userAgent,
                writeAccess,
                pollInterval,
                listingInterval,
                apiUrl,
                imageUrl);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "AuraSettings[" + key + "]";
    }
}
