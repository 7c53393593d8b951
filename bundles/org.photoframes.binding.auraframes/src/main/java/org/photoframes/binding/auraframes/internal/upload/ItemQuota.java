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
package org.photoframes.binding.auraframes.internal.upload;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.binding.auraframes.internal.store.StorageStateStore;

/** Keeps a chattering camera from flooding a frame; the count of the day survives restarts. */
final class ItemQuota {

    private static final String KEY = "upload-items-today";

    private final Duration interval;
    private final int perDay;
    private final StorageStateStore memory;
    private final InstantSource time;
    private @Nullable Instant last;

    ItemQuota(Duration interval, int perDay, StorageStateStore memory, InstantSource time) {
        this.interval = interval;
        this.perDay = perDay;
        this.memory = memory;
        this.time = time;
    }

    /**
     * Takes one, if there is one.
     *
     * @return null if it may be uploaded, else why not
     */
    synchronized @Nullable String take(ZoneId zone) {
        Instant now = time.instant();
        Instant before = last;
        if (before != null && now.isBefore(before.plus(interval))) {
            return "the last one was less than " + interval.toSeconds() + " s ago";
        }
        String today = LocalDate.ofInstant(now, zone).toString();
        String kept = memory.get(KEY);
        int count = kept != null && kept.startsWith(today + " ") ? count(kept.substring(today.length() + 1)) : 0;
        if (count >= perDay) {
            return "there were " + perDay + " today already";
        }
        last = now;
        memory.update(KEY, old -> today + " " + (count + 1));
        return null;
    }

    private static int count(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
