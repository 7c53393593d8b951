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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AccountHealth;
import org.photoframes.aura.AccountListener;
import org.photoframes.aura.AccountListener.FrameChange;
import org.photoframes.aura.Activity;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.CaptionJob;
import org.photoframes.aura.CaptionListener;
import org.photoframes.aura.CaptionPlan;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameControl;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameIntake;
import org.photoframes.aura.FrameListing;
import org.photoframes.aura.ListedAsset;
import org.photoframes.aura.Picture;
import org.photoframes.aura.PlaylistId;
import org.photoframes.aura.Still;
import org.photoframes.aura.WritePermission;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.JsonFilter;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.photos.Photo;
import org.photoframes.photos.PhotoMedium;
import org.photoframes.photos.PhotoSource;

/** The account: puts session, lane, readings and commands together, and keeps what was read last. */
final class DefaultAuraAccount implements AuraAccount, FrameWrites.Account {

    /** A frame reports late; then it is read again (Aura sheet 13.1). */
    static final List<Duration> LOOK_AGAIN = List.of(Duration.ofSeconds(5), Duration.ofSeconds(30));

    private final AuraSettings settings;
    private final StateStore state;
    private final Timekeeper time;
    private final Consumer<AuraAccount> whenClosed;
    private final CloudLine line;
    private final Session session;
    private final FrameApi api;
    private final Lane lane;
    private final CloudLine images;
    private final PictureFetcher pictures;
    private final SourceTrouble trouble;
    private final Watches watches;
    private final FrameReadings readings;
    private final WriteGuard guard;
    private final PollRhythm rhythm;
    private final Listeners listeners = new Listeners();
    private final AtomicBoolean closed = new AtomicBoolean();

    private volatile Map<FrameId, Frame> frames = Map.of();
    private volatile PollRecord polls = PollRecord.NONE;
    private volatile AccountHealth health;
    private @Nullable CompletableFuture<List<Frame>> poll;

    DefaultAuraAccount(
            AuraSettings settings,
            CloudConnector connector,
            StateStore state,
            Timekeeper time,
            RandomGenerator random,
            Delays delays,
            Consumer<AuraAccount> whenClosed) {
        this.settings = settings;
        this.state = state;
        this.time = time;
        this.whenClosed = whenClosed;
        line = connector.open(AuraPoliteness.api(settings), state, time);
        session = new Session(settings, line, state, time);
        api = new FrameApi(session);
        lane = new Lane("aura-" + settings.key(), delays);
        images = connector.open(AuraPoliteness.images(settings), StateStore.inMemory(), time);
        pictures = new PictureFetcher(new Lane("aura-pictures-" + settings.key(), delays), images, time);
        trouble = new SourceTrouble(session, time);
        watches = new Watches(settings.listingInterval());
        readings = new FrameReadings(lane, api, watches, listeners, time);
        guard = new WriteGuard(settings.writeAccess());
        rhythm = new PollRhythm(settings.pollInterval(), random);
        health = currentHealth();
    }

    @Override
    public String key() {
        return settings.key();
    }

    @Override
    public AccountHealth health() {
        return currentHealth();
    }

    @Override
    public List<Frame> frames() {
        return List.copyOf(frames.values());
    }

    @Override
    public @Nullable Frame frame(FrameId id) {
        return frames.get(id);
    }

    @Override
    public @Nullable FrameListing listing(FrameId id) {
        return readings.listing(id);
    }

    @Override
    public synchronized CompletionStage<List<Frame>> poll() {
        CompletableFuture<List<Frame>> last = poll;
        Instant at = polls.at();
        boolean recent =
                at != null && Duration.between(at, time.instant()).compareTo(AuraSettings.SHORTEST_POLL_INTERVAL) < 0;
        if (last != null && (!last.isDone() || recent)) {
            return last;
        }
        CompletableFuture<List<Frame>> started = lane.submit(Lane.Order.POLL, this::readFrames);
        poll = started;
        return started;
    }

    @Override
    public Duration untilNextPoll() {
        return rhythm.untilNext(
                polls.failures(), polls.failure(), session.state(), session.nextLogin(), time.instant());
    }

    @Override
    public CompletionStage<FrameListing> readListing(FrameId id) {
        return readings.listing(id, frames.get(id));
    }

    @Override
    public CompletionStage<Frame> readFrame(FrameId id) {
        return lane.submit(Lane.Order.POLL, () -> {
            read(api.frame(id));
            return Objects.requireNonNull(frames.get(id));
        });
    }

    @Override
    public void read(Frame now) {
        FrameId id = now.id();
        Map<FrameId, Frame> known = new LinkedHashMap<>(frames);
        // Some answers lack the schedule (Aura sheet 5.2): what is not sent has not changed.
        Frame whole = now.completedBy(known.get(id));
        Frame before = known.put(id, whole);
        frames = known;
        announceHealth();
        listeners.tell(l -> l.frameRead(new FrameChange(id, before, whole)));
    }

    @Override
    public void changed(FrameId frame, Collection<AssetId> which, UnaryOperator<Photo> change) {
        readings.changed(frame, which, change);
    }

    @Override
    public void removed(FrameId frame, Collection<AssetId> which) {
        readings.removed(frame, which);
    }

    @Override
    public void lookAtPhotos(FrameId frame) {
        if (readings.listing(frame) != null) {
            readings.listing(frame, frames.get(frame));
        }
    }

    @Override
    public CompletionStage<List<Activity>> readActivities(FrameId id) {
        return readings.activities(id, frames.get(id));
    }

    @Override
    public CompletionStage<Set<AssetId>> readAlbum(FrameId id, PlaylistId album) {
        return readings.album(id, album);
    }

    @Override
    public Stream<ListedAsset> assets(FrameId id) throws IOException {
        return AssetStream.open(id, lane, api, trouble, JsonFilter.ALL);
    }

    @Override
    public @Nullable PhotoMedium medium(FrameId frame, AssetId photo, PhotoMedium.Role role) throws IOException {
        return framePhotos(frame).medium(photo, role);
    }

    @Override
    public PhotoSource photos(FrameId id) {
        return framePhotos(id);
    }

    private FramePhotos framePhotos(FrameId id) {
        return new FramePhotos(
                id,
                this,
                readings,
                trouble,
                images,
                new VideoAddresses(id, lane, api),
                () -> AssetStream.open(id, lane, api, trouble, AssetPage.FOR_PHOTOS));
    }

    @Override
    public CompletionStage<Picture> picture(Still still, int width, int height) {
        return pictures.fetch(still, width, height);
    }

    @Override
    public FrameControl control(FrameId id) {
        return new QueuedFrameControl(
                id, new FrameWrites(id, this), api, captionsOf(id), new DisplaySwitch(id, api, state, time), time);
    }

    private Captions captionsOf(FrameId id) {
        return new Captions(id, new FrameWrites(id, this), lane, api, new AssetApi(session), line::budget, time);
    }

    @Override
    public CaptionJob captions(FrameId id, CaptionPlan plan, CaptionListener listener) {
        return CaptionWork.start(id, plan, listener, this, captionsOf(id), time);
    }

    @Override
    public Duration writingTakes(int writes) {
        return AuraPoliteness.lasting(writes, line.budget(), time.instant());
    }

    @Override
    public FrameIntake intake(FrameId id) {
        return new QueuedFrameIntake(id, new FrameWrites(id, this), api, new AssetApi(session));
    }

    @Override
    public void permit(FrameId id, WritePermission permission) {
        guard.permit(id, permission);
    }

    @Override
    public Registration watch(FrameId id, Set<Interest> interests) {
        Registration registration = watches.add(id, interests);
        Frame known = frames.get(id);
        if (known != null) {
            readings.readWhatIsDue(known);
        }
        return registration;
    }

    @Override
    public Registration listen(AccountListener listener) {
        return listeners.add(listener);
    }

    @Override
    public @Nullable String objection(FrameId frame) {
        return guard.objection(frame, frames.get(frame), session.user());
    }

    @Override
    public <T> CompletableFuture<T> submit(Lane.Order order, CloudCall<T> call) {
        return lane.submit(order, () -> {
            try {
                return call.call();
            } finally {
                announceHealth();
            }
        });
    }

    @Override
    public void lookAfter(FrameId frame) {
        for (Duration delay : LOOK_AGAIN) {
            lane.pause(delay).thenCompose(passed -> readFrame(frame));
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            listeners.close();
            line.close();
            pictures.close();
            lane.close();
            whenClosed.accept(this);
        }
    }

    @Override
    public void forget() {
        session.forget();
    }

    private List<Frame> readFrames() throws CloudException, InterruptedException {
        Instant now = time.instant();
        List<Frame> read;
        try {
            read = api.frames();
        } catch (CloudException e) {
            polls = polls.failed(now, e);
            announceHealth();
            throw e;
        }
        Map<FrameId, Frame> before = frames;
        Map<FrameId, Frame> after = new LinkedHashMap<>();
        read.forEach(frame -> after.put(frame.id(), frame));
        frames = after;
        polls = polls.succeeded(now);
        List<FrameChange> changes = new ArrayList<>();
        after.forEach((id, frame) -> changes.add(new FrameChange(id, before.get(id), frame)));
        before.forEach((id, frame) -> {
            if (!after.containsKey(id)) {
                readings.forget(id);
                changes.add(new FrameChange(id, frame, null));
            }
        });
        announceHealth();
        listeners.tell(l -> l.polled(List.copyOf(changes)));
        read.forEach(readings::readWhatIsDue);
        return List.copyOf(after.values());
    }

    private AccountHealth currentHealth() {
        PollRecord record = polls;
        return new AccountHealth(
                session.state(),
                session.user(),
                record.lastSuccess(),
                record.failures(),
                record.failure(),
                session.nextLogin(),
                line.budget());
    }

    /** Called on the lane only. */
    private void announceHealth() {
        AccountHealth before = health;
        AccountHealth now = currentHealth();
        health = now;
        if (!before.equals(now)) {
            listeners.tell(l -> l.healthChanged(before, now));
        }
    }
}
