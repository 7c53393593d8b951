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
package org.photoframes.shell.internal.screen;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.CaptionPlan;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.ListedAsset;
import org.photoframes.photos.Photo;
import org.photoframes.photos.PhotoKind;

/**
 * A photo of a frame, ready to be shown in a list.
 *
 * @param id the asset
 * @param photo what is known of it
 * @param captions the texts it has on the frame; more than one if two people wrote at the same time
 * @param day when it was taken where the frame hangs; blank if unknown
 * @param words all that a filter looks at, in small letters
 */
record PhotoEntry(AssetId id, Photo photo, List<String> captions, String day, String words) {

    PhotoEntry {
        captions = List.copyOf(captions);
    }

    static PhotoEntry of(ListedAsset listed, FrameId frame, ZoneId zone) {
        return of(
                listed.asset().id(),
                listed.photo(),
                listed.asset().captions(frame).stream().map(c -> c.text()).toList(),
                day(listed.photo().taken(), zone));
    }

    static PhotoEntry of(AssetId id, Photo photo, List<String> captions, String day) {
        String words = String.join("\n", day, kind(photo.kind()), contributor(photo), caption(photo), place(photo));
        return new PhotoEntry(id, photo, captions, day, words.toLowerCase(Locale.ROOT));
    }

    PhotoEntry captioned(CaptionPlan plan) {
        CaptionText said = plan.textFor(photo.taken());
        String text = said == null ? null : said.text();
        return of(id, photo.captioned(text), text == null ? List.of() : List.of(text), day);
    }

    PhotoEntry hidden(boolean now) {
        return of(id, photo.hidden(now), captions, day);
    }

    boolean matches(String filter) {
        return filter.isEmpty() || words.contains(filter.toLowerCase(Locale.ROOT));
    }

    String caption() {
        return caption(photo);
    }

    String contributor() {
        return contributor(photo);
    }

    String kind() {
        return kind(photo.kind());
    }

    private static String day(@Nullable Instant taken, ZoneId zone) {
        return taken == null ? "" : taken.atZone(zone).toLocalDate().toString();
    }

    private static String caption(Photo photo) {
        return Cells.clean(photo.caption());
    }

    private static String contributor(Photo photo) {
        return Cells.clean(photo.contributor());
    }

    private static String place(Photo photo) {
        return Cells.clean(photo.place());
    }

    private static String kind(PhotoKind kind) {
        return switch (kind) {
            case PHOTO -> "photo";
            case VIDEO -> "video";
            case LIVE_PHOTO -> "live";
            case PLACEHOLDER -> "coming";
        };
    }
}
