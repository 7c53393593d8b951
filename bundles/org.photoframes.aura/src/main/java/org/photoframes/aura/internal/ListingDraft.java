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
package org.photoframes.aura.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameListing;
import org.photoframes.aura.ListedPhoto;
import org.photoframes.photos.Photo;
import org.photoframes.photos.PhotoKind;

/** A listing while its pages come in. Keeps no raw answers, so that memory stays small. */
final class ListingDraft {

    private final Map<AssetId, ListedPhoto> photos = new LinkedHashMap<>();
    private final FrameId frame;

    ListingDraft(FrameId frame) {
        this.frame = frame;
    }

    /** Adds a page; an id that was there before is not added again. */
    void add(AssetPage page) {
        for (Asset asset : page.assets()) {
            photos.computeIfAbsent(
                    asset.id(),
                    id -> new ListedPhoto(id, page.listed(frame, asset).photo(), asset.still()));
        }
    }

    /** @param albums the names of the albums by asset; null if they are not watched */
    FrameListing finish(Instant now, @Nullable Map<AssetId, List<String>> albums) {
        return listing(frame, now, photos, albums);
    }

    /** The same listing with albums. */
    static FrameListing withAlbums(FrameListing listing, Map<AssetId, List<String>> albums) {
        return listing(listing.frame(), listing.readAt(), listing.photos(), albums);
    }

    /**
     * The same listing after something was done to some of its photos.
     *
     * @param change makes a photo another one; null for one that is gone
     */
    static FrameListing changed(
            FrameListing listing, Collection<AssetId> which, Function<ListedPhoto, @Nullable ListedPhoto> change) {
        Map<AssetId, ListedPhoto> photos = new LinkedHashMap<>(listing.photos());
        which.forEach(asset -> photos.computeIfPresent(asset, (id, photo) -> change.apply(photo)));
        return listing(listing.frame(), listing.readAt(), photos, null);
    }

    private static FrameListing listing(
            FrameId frame, Instant readAt, Map<AssetId, ListedPhoto> all, @Nullable Map<AssetId, List<String>> albums) {
        Map<AssetId, ListedPhoto> photos = new LinkedHashMap<>();
        int hidden = 0;
        int videos = 0;
        int placeholders = 0;
        for (ListedPhoto listed : all.values()) {
            Photo photo = listed.photo();
            if (photo.kind() == PhotoKind.PLACEHOLDER) {
                placeholders++;
            } else {
                hidden += photo.hidden() ? 1 : 0;
                videos += photo.kind() == PhotoKind.VIDEO ? 1 : 0;
            }
            photos.put(
                    listed.id(),
                    albums == null
                            ? listed
                            : new ListedPhoto(
                                    listed.id(),
                                    photo.in(albums.getOrDefault(listed.id(), List.of())),
                                    listed.still()));
        }
        ListedPhoto newest = photos.values().stream()
                .filter(p ->
                        p.photo().kind() != PhotoKind.PLACEHOLDER && !p.photo().hidden())
                .filter(p -> p.photo().added() != null)
                .max(Comparator.comparing(p -> Objects.requireNonNull(p.photo().added())))
                .orElse(null);
        int shown = photos.size() - hidden - placeholders;
        return new FrameListing(
                frame, readAt, Collections.unmodifiableMap(photos), newest, shown, hidden, videos, placeholders);
    }
}
