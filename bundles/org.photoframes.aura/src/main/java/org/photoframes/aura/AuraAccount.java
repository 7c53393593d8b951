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

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.photoframes.photos.PhotoMedium;
import org.photoframes.photos.PhotoSource;

/**
 * An Aura account: the one place that talks to the cloud for it. Nothing here blocks unless it says so; requests run one
 * after the other on the account's own thread, commands before readings. Stages fail with a
 * {@link org.photoframes.cloud.CloudException}.
 */
@ProviderType
public interface AuraAccount extends AutoCloseable {

    /** The service property that holds {@link AuraSettings#key()}. */
    String KEY = "account.key";

    /** The key it was opened with. */
    String key();

    /** How it stands with session, polls and write budget. */
    AccountHealth health();

    /** The frames as last read, in the cloud's order; empty before the first reading. */
    List<Frame> frames();

    /** The frame as last read; null if it is not known. */
    @Nullable
    Frame frame(FrameId id);

    /** All photos of the frame as last read; null before the first reading. */
    @Nullable
    FrameListing listing(FrameId id);

    /**
     * A poll: reads the frames with one request, then whatever the {@linkplain #watch watched} frames need: their photos
     * if something moved or the interval has passed, their albums and activities likewise. Completes when the frames are
     * read; the rest follows. A poll that is asked for while one waits to start is that one; a poll less than
     * {@link AuraSettings#SHORTEST_POLL_INTERVAL} after the last successful one is answered from memory.
     */
    CompletionStage<List<Frame>> poll();

    /**
     * When the next poll should start, counted from now: the interval with a tenth of jitter either way, longer after
     * failures, and not before the session rules allow a login (Aura sheet 2.4, 4.2).
     */
    Duration untilNextPoll();

    /** Reads all photos of a frame now, hidden ones included; pages are a second apart (Aura sheet 6). */
    CompletionStage<FrameListing> readListing(FrameId id);

    /** Reads one frame now (Aura sheet 5.2). */
    CompletionStage<Frame> readFrame(FrameId id);

    /** Reads the newest activities of a frame now, newest first (Aura sheet 5.2). */
    CompletionStage<List<Activity>> readActivities(FrameId id);

    /** Reads which photos an album of a frame holds (Aura sheet 5.5). */
    CompletionStage<Set<AssetId>> readAlbum(FrameId id, PlaylistId album);

    /**
     * The photos of a frame, page by page as the stream is consumed. Blocks the consumer. Each id comes once; a cursor that
     * comes back ends the stream (Aura sheet 6).
     *
     * @throws IOException if the first page cannot be read, with the {@link org.photoframes.cloud.CloudException} as
     *     its cause; later failures end the stream with an {@link java.io.UncheckedIOException}
     */
    Stream<ListedAsset> assets(FrameId id) throws IOException;

    /** The same as a source for whoever does not care that it is Aura. */
    PhotoSource photos(FrameId id);

    /**
     * One file of one photo as the cloud keeps it (Aura sheet 10). Reads pages of the listing if it is not known where the file
     * is, on the caller's thread.
     *
     * @return null if the frame has no such photo, or that no such file
     * @throws IOException as for {@link #assets}
     */
    @Nullable
    PhotoMedium medium(FrameId frame, AssetId photo, PhotoMedium.Role role) throws IOException;

    /**
     * Fetches a picture for showing, cut to fill the given size: scaled by the cloud, or else its own rendition (Aura
     * sheet 10). What is wanted twice at the same time is fetched once; the answer is a real picture or a failure.
     *
     * @param width pixels
     * @param height pixels
     */
    CompletionStage<Picture> picture(Still still, int width, int height);

    /** What may be done to a frame. */
    FrameControl control(FrameId id);

    /**
     * Captions many photos of a frame, one after the other and within the write budget. Fails in its report if the frame must
     * not be written.
     */
    CaptionJob captions(FrameId id, CaptionPlan plan, CaptionListener listener);

    /**
     * How long so many writes of a longer job take at least, as the write budget stands now: what is left at once, the rest
     * as it comes back (Aura sheet 4.2).
     */
    Duration writingTakes(int writes);

    /** What has to be told to the cloud so that uploaded pictures appear on a frame. */
    FrameIntake intake(FrameId id);

    /** Overrides the account's {@link WriteAccess} for one frame. */
    void permit(FrameId id, WritePermission permission);

    /** Keeps the frame's photos, albums or activities up to date with the polls, until the registration is closed. */
    Registration watch(FrameId id, Set<Interest> interests);

    /** Tells the listener what happens, until the registration is closed. */
    Registration listen(AccountListener listener);

    /** What a watcher wants to be kept up to date. */
    enum Interest {
        LISTING,
        ALBUMS,
        ACTIVITIES
    }

    /** Something that ends when it is closed; closing it again does nothing. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    /** Ends what is running; no listener is called afterwards. */
    @Override
    void close();

    /** Forgets the session: the stored token is removed. For when the account is removed for good. */
    void forget();
}
