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

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameId;
import org.photoframes.cloud.CloudException;

/**
 * Fresh addresses of videos: signed ones expire after an unknown time (Aura sheet 10). There is no way to ask for one
 * asset, so all of the frame's are read again, and kept for the next video that needs one.
 */
final class VideoAddresses {

    private final Map<AssetId, URI> read = new ConcurrentHashMap<>();
    private final FrameId frame;
    private final Lane lane;
    private final FrameApi api;

    VideoAddresses(FrameId frame, Lane lane, FrameApi api) {
        this.frame = frame;
        this.lane = lane;
        this.api = api;
    }

    /** The address that was read last; the given one if none has been read since. */
    @Nullable
    URI latest(AssetId video, @Nullable URI listed) {
        URI known = read.get(video);
        return known == null ? listed : known;
    }

    /**
     * The address as it is now, since the given one does not work any more; null if there is none. Blocks while the listing
     * is read.
     */
    synchronized @Nullable URI renewed(AssetId video, @Nullable URI stale) throws CloudException, InterruptedException {
        URI known = read.get(video);
        if (known == null || known.equals(stale)) {
            readAll();
        }
        return read.get(video);
    }

    private void readAll() throws CloudException, InterruptedException {
        try {
            PageWalk.over(lane, cursor -> {
                        AssetPage page = api.assets(frame, cursor, AssetPage.FOR_PHOTOS);
                        page.assets().forEach(this::note);
                        return page.isEmpty() ? null : page.next();
                    })
                    .get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CloudException failure) {
                throw failure;
            }
            throw new IllegalStateException("the listing failed in an unknown way", e.getCause());
        } catch (CancellationException e) {
            throw new CloudException.NetworkFailure("the account was closed", e);
        }
    }

    private void note(Asset asset) {
        URI address = asset.videoUrl();
        if (address != null) {
            read.put(asset.id(), address);
        }
    }
}
