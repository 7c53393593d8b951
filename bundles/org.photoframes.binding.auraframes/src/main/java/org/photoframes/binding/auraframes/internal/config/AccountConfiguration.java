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
package org.photoframes.binding.auraframes.internal.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingStatusDetail;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.WriteAccess;
import org.photoframes.binding.auraframes.internal.status.StatusReport;
import org.photoframes.binding.auraframes.internal.upload.UploadPlace;

/** The parameters of an account, filled in by openHAB; the defaults are those of the thing type. */
public class AccountConfiguration {

    public String email = "";
    public String password = "";

    /** Seconds. */
    public int pollInterval = 300;

    /** Minutes. */
    public int listingInterval = 30;

    /** Empty: one is generated and kept. */
    public String deviceId = "";

    public String locale = AuraSettings.LOCALE;
    public String appIdentifier = AuraSettings.APP_IDENTIFIER;

    /** own, all or none. */
    public String writeAccess = "own";

    public String apiUrl = AuraSettings.API_URL.toString();
    public String imageUrl = AuraSettings.IMAGE_URL.toString();

    public String cognitoUrl = "https://cognito-identity.us-east-1.amazonaws.com";
    public String storeUrl = "https://s3.us-east-1.amazonaws.com";
    public String identityPool = "us-east-1:b92826c0-8274-43db-abff-136977c13598";

    /** What is wrong with it; null if it can be used. */
    public @Nullable StatusReport problem() {
        if (email.isBlank()) {
            return wrong("no-email");
        }
        if (password.isBlank()) {
            return wrong("no-password");
        }
        if (access() == null) {
            return wrong("bad-write-access", "own/all/none");
        }
        if (url(apiUrl) == null) {
            return wrong("bad-url", "apiUrl");
        }
        if (url(imageUrl) == null) {
            return wrong("bad-url", "imageUrl");
        }
        if (url(cognitoUrl) == null) {
            return wrong("bad-url", "cognitoUrl");
        }
        return url(storeUrl) == null ? wrong("bad-url", "storeUrl") : null;
    }

    /**
     * The same for the account service. Intervals from text files, which no user interface has checked, are raised to the
     * shortest that the cloud bears.
     *
     * @throws IllegalArgumentException if there is a {@link #problem()}
     */
    public AuraSettings settings(String key) {
        WriteAccess access = access();
        URI api = url(apiUrl);
        URI images = url(imageUrl);
        if (access == null || api == null || images == null) {
            throw new IllegalArgumentException("the configuration of " + key + " has not been checked");
        }
        return new AuraSettings(
                key,
                email.trim(),
                password,
                deviceId.isBlank() ? null : deviceId.trim(),
                locale.isBlank() ? AuraSettings.LOCALE : locale.trim(),
                appIdentifier.isBlank() ? AuraSettings.APP_IDENTIFIER : appIdentifier.trim(),
                AuraSettings.USER_AGENT,
                access,
                longer(Duration.ofSeconds(pollInterval), AuraSettings.SHORTEST_POLL_INTERVAL),
                longer(Duration.ofMinutes(listingInterval), AuraSettings.SHORTEST_LISTING_INTERVAL),
                api,
                images);
    }

    /**
     * Where uploads go.
     *
     * @param queue where they wait
     * @throws IllegalArgumentException if there is a {@link #problem()}
     */
    public UploadPlace uploads(Path queue) {
        URI cognito = url(cognitoUrl);
        URI store = url(storeUrl);
        if (cognito == null || store == null) {
            throw new IllegalArgumentException("the configuration has not been checked");
        }
        return new UploadPlace(cognito, store, identityPool.trim(), queue);
    }

    private @Nullable WriteAccess access() {
        return switch (writeAccess.trim().toLowerCase(Locale.ROOT)) {
            case "own" -> WriteAccess.OWN;
            case "all" -> WriteAccess.ALL;
            case "none" -> WriteAccess.NONE;
            default -> null;
        };
    }

    private static Duration longer(Duration wanted, Duration shortest) {
        return wanted.compareTo(shortest) < 0 ? shortest : wanted;
    }

    private static @Nullable URI url(String text) {
        try {
            URI url = new URI(text.trim().replaceFirst("/+$", ""));
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            return web && url.getHost() != null ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static StatusReport wrong(String reason, String... arguments) {
        return StatusReport.offline(
                ThingStatusDetail.CONFIGURATION_ERROR, "offline.conf-error." + reason, (Object[]) arguments);
    }
}
