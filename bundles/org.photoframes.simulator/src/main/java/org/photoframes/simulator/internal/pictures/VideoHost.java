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
package org.photoframes.simulator.internal.pictures;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.Stored;
import org.photoframes.simulator.World;
import org.photoframes.simulator.internal.server.Answer;
import org.photoframes.simulator.internal.server.Host;
import org.photoframes.simulator.internal.server.Inbound;

/** Videos under signed addresses that expire: 403 after that, or with another signature (Aura sheet 10). */
public final class VideoHost implements Host {
    /** Where the host lives under the base address. */
    public static final String PREFIX = "/video";

    private final World world;

    public VideoHost(World world) {
        this.world = world;
    }

    /** An address that works for as long as {@code Behaviour.videoUrlLife} says. */
    public String signedUrl(String base, String file) {
        long expires = world.now().plus(world.behaviour().videoUrlLife()).getEpochSecond();
        return base + PREFIX + "/" + file + "?Expires=" + expires + "&Signature=" + signature(file, expires);
    }

    @Override
    public Answer answer(Inbound request) {
        String file = request.path().startsWith("/") ? request.path().substring(1) : request.path();
        if (!isSigned(file, request.query().get("Expires"), request.query().get("Signature"))) {
            return Answer.text(
                    403,
                    "application/xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>AccessDenied</Code>"
                            + "<Message>Access denied</Message></Error>");
        }
        Stored film = world.objects().stored(file);
        return film == null
                ? Answer.text(404, "text/plain; charset=utf-8", "Not Found")
                : Ranges.answer(request, film, "video/mp4", world.behaviour().ranges());
    }

    private boolean isSigned(String file, @Nullable String expires, @Nullable String signature) {
        if (expires == null || signature == null || !expires.matches("\\d{1,15}")) {
            return false;
        }
        long second = Long.parseLong(expires);
        return signature.equals(signature(file, second)) && world.now().isBefore(Instant.ofEpochSecond(second));
    }

    /** Not secret, only hard to guess by accident. */
    private static String signature(String file, long expires) {
        return UUID.nameUUIDFromBytes((file + "|" + expires + "|aura").getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
