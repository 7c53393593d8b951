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

import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.Playlist;

/**
 * Photos that are to be captioned.
 *
 * @param frame on which frame
 * @param album all of this album; null for all of the frame, or for those that are named
 * @param only these; null for all
 */
record CaptionTarget(
        FrameId frame, @Nullable Playlist album, @Nullable Set<AssetId> only) {

    /** Those that are known. */
    List<PhotoEntry> entries(Data data) {
        Set<AssetId> chosen = chosen(data);
        List<PhotoEntry> all = data.photos(frame).entries();
        return chosen == null
                ? all
                : all.stream().filter(entry -> chosen.contains(entry.id())).toList();
    }

    /** Why it is not yet known which photos these are, in a sentence; null if it is. */
    @Nullable
    String missing(Data data) {
        PhotoList photos = data.photos(frame);
        Playlist of = album;
        if (only != null || (photos.complete() && (of == null || data.albums().containsKey(of.id())))) {
            return null;
        }
        return photos.trouble() != null
                ? "The photos could not all be read, so it is not known which are meant; go back and read them again with r."
                : "The photos are still being read, " + photos.entries().size() + " so far; try again in a moment.";
    }

    private @Nullable Set<AssetId> chosen(Data data) {
        Playlist of = album;
        return only != null ? only : of == null ? null : data.albums().getOrDefault(of.id(), Set.of());
    }

    /** How many, for the title. */
    String title(Data data) {
        FrameEntry known = data.frame(frame);
        Playlist of = album;
        Set<AssetId> named = only;
        return "Caption: " + (known == null ? frame.value() : known.name())
                + (of != null
                        ? " › " + Cells.clean(of.name())
                        : named == null
                                ? " › all photos"
                                : named.size() == 1 ? " › 1 photo" : " › " + named.size() + " photos");
    }
}
