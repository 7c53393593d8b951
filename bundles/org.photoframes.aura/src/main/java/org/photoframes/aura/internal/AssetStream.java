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
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.ListedAsset;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.JsonFilter;
import org.photoframes.photos.SourceException;

/** The assets of a frame, a page at a time, on the consumer's thread (Aura sheet 6). */
final class AssetStream implements Iterator<ListedAsset> {

    private final Queue<ListedAsset> ready = new ArrayDeque<>();
    private final Set<AssetId> given = new HashSet<>();
    private final Set<String> cursors = new HashSet<>();
    private final FrameId frame;
    private final Lane lane;
    private final FrameApi api;
    private final SourceTrouble trouble;
    private final JsonFilter kept;

    private @Nullable String cursor;

    private AssetStream(FrameId frame, Lane lane, FrameApi api, SourceTrouble trouble, JsonFilter kept) {
        this.frame = frame;
        this.lane = lane;
        this.api = api;
        this.trouble = trouble;
        this.kept = kept;
    }

    /** Reads the first page; the others when they are needed. */
    static Stream<ListedAsset> open(FrameId frame, Lane lane, FrameApi api, SourceTrouble trouble, JsonFilter kept)
            throws IOException {
        AssetStream assets = new AssetStream(frame, lane, api, trouble, kept);
        assets.read(null);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(assets, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        try {
            while (ready.isEmpty() && cursor != null) {
                lane.pause(AuraPoliteness.PAGE_GAP).get();
                read(cursor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new UncheckedIOException(interrupted());
        } catch (CancellationException e) {
            throw new UncheckedIOException(closed(e));
        } catch (ExecutionException e) {
            throw new IllegalStateException("a pause does not fail", e);
        }
        return !ready.isEmpty();
    }

    @Override
    public ListedAsset next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void read(@Nullable String from) throws IOException {
        AssetPage page;
        try {
            page = lane.submit(Lane.Order.READING, () -> api.assets(frame, from, kept))
                    .get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CloudException failure) {
                throw trouble.listing(failure);
            }
            throw new IllegalStateException("the listing failed in an unknown way", e.getCause());
        } catch (CancellationException e) {
            throw closed(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
        for (Asset asset : page.assets()) {
            if (given.add(asset.id())) {
                ready.add(page.listed(frame, asset));
            }
        }
        String next = page.next();
        cursor = page.isEmpty() || next == null || !cursors.add(next) ? null : next;
    }

    private static IOException closed(CancellationException e) {
        return new SourceException(SourceException.Reason.REFUSED, "the account was closed", null, e);
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted while reading the listing");
    }
}
