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
package org.photoframes.binding.auraframes.internal.channel;

import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameListing;
import org.photoframes.aura.Impression;
import org.photoframes.aura.ListedPhoto;
import org.photoframes.aura.Still;
import org.photoframes.photos.Photo;
import org.photoframes.photos.PhotoKind;

/**
 * A photo as a group of channels shows it.
 *
 * @param id which
 * @param details what is known of it; null if only the id is
 * @param still where its picture is; null if it has none, or none is known
 * @param listed whether the details are those of the frame's listing
 */
record DisplayedPhoto(
        AssetId id, @Nullable Photo details, @Nullable Still still, boolean listed) {

    static DisplayedPhoto of(ListedPhoto listed) {
        return new DisplayedPhoto(listed.id(), listed.photo(), listed.still(), true);
    }

    /** What the frame shows. The listing knows more of it than what the frame sends along. */
    static DisplayedPhoto of(Impression impression, FrameId frame, @Nullable FrameListing listing) {
        ListedPhoto listed = listing == null ? null : listing.photos().get(impression.assetId());
        if (listed != null) {
            return of(listed);
        }
        Asset asset = impression.asset();
        return asset == null
                ? new DisplayedPhoto(impression.assetId(), null, null, false)
                : new DisplayedPhoto(impression.assetId(), asset.photo(frame, false), asset.still(), false);
    }

    /** Its kind as a word; null if unknown: a frame sends few fields along, and without them all look like placeholders. */
    @Nullable
    String kind() {
        Photo photo = details;
        return photo == null || (!listed && photo.kind() == PhotoKind.PLACEHOLDER)
                ? null
                : photo.kind().name();
    }
}
