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

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.eclipse.jdt.annotation.Nullable;

/** What to draw; the same drawing always gives the same picture. */
public record Drawing(
        Motif motif,
        long seed,
        int width,
        int height,
        @Nullable String title,
        @Nullable String date) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** @param motif a motif's name; chosen by the asset's id when null or unknown */
    public static Drawing of(
            @Nullable String motif,
            String assetId,
            int width,
            int height,
            @Nullable String title,
            @Nullable Instant taken) {
        long seed = assetId.hashCode() * 0x9E3779B97F4A7C15L;
        Motif chosen = Motif.values()[new Random(seed).nextInt(Motif.values().length)];
        for (Motif each : Motif.values()) {
            if (each.name().equalsIgnoreCase(motif)) {
                chosen = each;
            }
        }
        String date = taken == null ? null : DAY.format(taken.atZone(ZoneOffset.UTC));
        return new Drawing(chosen, seed, width, height, title, date);
    }

    /** The same scene in another size. */
    public Drawing resized(int newWidth, int newHeight) {
        return new Drawing(motif, seed, newWidth, newHeight, title, date);
    }
}
