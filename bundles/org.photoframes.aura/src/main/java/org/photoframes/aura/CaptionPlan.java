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

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Captions for many photos, such as those of an album.
 *
 * @param photos which; those that are not on the frame are left out
 * @param text what they shall say; null to take their captions away
 * @param language of the month that is added to the text, such as in "(March 2025)"; null to add none
 * @param zone which month it was, there
 * @param replace whether photos that say something else already get the new text; otherwise they are left alone
 */
public record CaptionPlan(
        Set<AssetId> photos,
        @Nullable CaptionText text,
        @Nullable Locale language,
        ZoneId zone,
        boolean replace) {

    public CaptionPlan {
        photos = Set.copyOf(photos);
    }

    /**
     * What a photo shall say.
     *
     * @param taken when it was taken; null if unknown, which adds no month
     * @return null for nothing
     * @throws IllegalArgumentException with a sentence for people if the text is too long with the month
     */
    public @Nullable CaptionText textFor(@Nullable Instant taken) {
        CaptionText said = text;
        return said == null || language == null || taken == null
                ? said
                : CaptionText.of(said + " ("
                        + DateTimeFormatter.ofPattern("LLLL uuuu", language).format(taken.atZone(zone)) + ")");
    }

    /**
     * What happens to a photo.
     *
     * @param taken when it was taken; null if unknown
     * @param said what it says now; more than one text if two people wrote at the same time
     */
    public CaptionChange change(@Nullable Instant taken, List<String> said) {
        CaptionText next;
        try {
            next = textFor(taken);
        } catch (IllegalArgumentException e) { // a sentence for people
            return new CaptionChange(CaptionChange.Kind.IMPOSSIBLE, null, 0, String.valueOf(e.getMessage()));
        }
        if (said.equals(next == null ? List.of() : List.of(next.text()))) {
            return CaptionChange.nothing(CaptionChange.Kind.NONE);
        }
        if (next == null) {
            return new CaptionChange(CaptionChange.Kind.GONE, null, said.size(), null);
        }
        if (said.isEmpty()) {
            return new CaptionChange(CaptionChange.Kind.NEW, next, 1, null);
        }
        return replace
                ? new CaptionChange(CaptionChange.Kind.REPLACED, next, said.size() + 1, null)
                : CaptionChange.nothing(CaptionChange.Kind.LEFT);
    }
}
