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

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameListing;
import org.photoframes.aura.ListedAsset;
import org.photoframes.aura.ListedPhoto;
import org.photoframes.aura.Still;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudLine;
import org.photoframes.photos.PhotoMedium;
import org.photoframes.photos.PhotoSource;
import org.photoframes.photos.SourceException;
import org.photoframes.photos.SourcePhoto;

/** The photos of a frame for whoever does not care that it is Aura. */
final class FramePhotos implements PhotoSource {

    private final FrameId id;
    private final AuraAccount account;
    private final FrameReadings readings;
    private final SourceTrouble trouble;
    private final MediumAccess access;
    private final Listing listing;

    /** Opens the stream of what the frame lists, with as much of each asset as a photo needs. */
    @FunctionalInterface
    interface Listing {
        Stream<ListedAsset> open() throws IOException;
    }

    FramePhotos(
            FrameId id,
            AuraAccount account,
            FrameReadings readings,
            SourceTrouble trouble,
            CloudLine images,
            VideoAddresses addresses,
            Listing listing) {
        this.id = id;
        this.account = account;
        this.readings = readings;
        this.trouble = trouble;
        this.listing = listing;
        access = new MediumAccess(images, addresses, trouble);
    }

    @Override
    public String id() {
        return "aura:" + id.value();
    }

    @Override
    public String name() {
        Frame frame = account.frame(id);
        String name = frame == null ? null : frame.name();
        return name == null ? id.value() : name;
    }

    @Override
    public @Nullable ZoneId zone() {
        Frame frame = account.frame(id);
        return frame == null ? null : frame.zone();
    }

    /** The albums are read first: without them, files would lose keywords that they had before. */
    @Override
    public Stream<SourcePhoto> photos() throws IOException {
        Frame known = account.frame(id);
        Frame frame = known == null ? await(account.readFrame(id)) : known;
        Map<AssetId, List<String>> albums = await(readings.albumNames(frame));
        return listing.open()
                .map(listed -> new SourcePhoto(
                        listed.photo().in(albums.getOrDefault(listed.asset().id(), List.of())), media(listed.asset())));
    }

    /**
     * One file of one photo. Where a listing is known that has its still, nothing is read; otherwise pages are, newest first,
     * until the photo comes by.
     *
     * @return null if there is none
     */
    @Nullable
    PhotoMedium medium(AssetId photo, PhotoMedium.Role role) throws IOException {
        FrameListing known = account.listing(id);
        ListedPhoto listed = known == null ? null : known.photos().get(photo);
        Still still = listed == null ? null : listed.still();
        if (still != null && role == PhotoMedium.Role.STILL) {
            return StillMedium.of(still, access);
        }
        try (Stream<ListedAsset> all = listing.open()) {
            return all.map(ListedAsset::asset)
                    .filter(asset -> asset.id().equals(photo))
                    .limit(1)
                    .flatMap(asset -> media(asset).stream())
                    .filter(medium -> medium.role() == role)
                    .findFirst()
                    .orElse(null);
        }
    }

    private List<PhotoMedium> media(Asset asset) {
        return Stream.<PhotoMedium>of(StillMedium.of(asset, access), FilmMedium.of(asset, access))
                .filter(Objects::nonNull)
                .toList();
    }

    private <T> T await(CompletionStage<T> stage) throws IOException {
        try {
            return stage.toCompletableFuture().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CloudException failure) {
                throw trouble.listing(failure);
            }
            throw new IllegalStateException("the account failed in an unknown way", e.getCause());
        } catch (CancellationException e) {
            throw new SourceException(SourceException.Reason.REFUSED, "the account was closed", null, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading the frame");
        }
    }
}
