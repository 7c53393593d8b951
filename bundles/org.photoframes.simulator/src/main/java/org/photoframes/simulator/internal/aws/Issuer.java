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
package org.photoframes.simulator.internal.aws;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.AccessKeys;
import org.photoframes.simulator.World;

/** Hands out identities and their credentials; the same calls in the same order give the same ones. */
public final class Issuer {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private final World world;
    private final Random random = new Random(11L);
    private final Map<String, AwsService> identities = new HashMap<>();
    private final Map<String, IssuedCredentials> byAccessKey = new HashMap<>();

    public Issuer(World world) {
        this.world = world;
    }

    synchronized String identity(AwsService service) {
        String id = AwsService.REGION + ":" + new UUID(random.nextLong(), random.nextLong());
        identities.put(id, service);
        return id;
    }

    /** Credentials for this identity, null if nobody knows it; earlier ones stay good until they expire. */
    synchronized @Nullable IssuedCredentials credentials(String identity) {
        AwsService service = identities.get(identity);
        if (service == null) {
            return null;
        }
        AccessKeys fixed = world.behaviour().accessKeys();
        IssuedCredentials credentials = new IssuedCredentials(
                service,
                fixed == null ? "ASIA" + text(LETTERS, 16) : fixed.id(),
                fixed == null ? text(BASE64, 40) : fixed.secret(),
                text(BASE64, 320) + "==",
                // Cognito tells the end in whole seconds.
                world.now().plus(world.behaviour().credentialLife()).truncatedTo(ChronoUnit.SECONDS));
        byAccessKey.put(credentials.accessKeyId(), credentials);
        return credentials;
    }

    synchronized @Nullable IssuedCredentials byAccessKey(String accessKeyId) {
        return byAccessKey.get(accessKeyId);
    }

    private String text(String letters, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
