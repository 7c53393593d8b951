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
package org.photoframes.binding.auraframes.internal.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AccountHealth;
import org.photoframes.aura.AccountHealth.SessionState;
import org.photoframes.aura.AccountListener;
import org.photoframes.aura.AccountListener.FrameChange;
import org.photoframes.aura.Activity;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount;
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
import org.photoframes.aura.UserId;
import org.photoframes.aura.WritePermission;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.WriteBudget;
import org.photoframes.photos.PhotoMedium;
import org.photoframes.photos.PhotoSource;
import org.photoframes.photos.SourcePhoto;

/** An account that does what the test says, on the test's thread. */
public final class ScriptedAccount implements AuraAccount {

    private static final WriteBudget BUDGET = new WriteBudget(30, 30, Instant.parse("2026-08-20T11:00:00Z"), null);

    public final Map<FrameId, Set<Interest>> watched = new HashMap<>();
    public final Map<FrameId, WritePermission> permissions = new HashMap<>();
    public final List<Still> pictures = new ArrayList<>();
    public final List<String> commands = new ArrayList<>();

    /** What the next pictures and commands end with. */
    public CompletionStage<Picture> picture =
            CompletableFuture.completedStage(new Picture(new byte[] {1}, "image/jpeg"));

    public CompletionStage<Boolean> outcome = CompletableFuture.completedStage(true);

    public Duration untilNextPoll = Duration.ofSeconds(300);
    public int polls;
    public boolean closed;

    /** Its thread is in the middle of telling, and does not see that a listener has left. */
    public boolean tellsOn;

    public boolean forgotten;

    private final FakeTime time;
    private final List<AccountListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<FrameId, FrameListing> listings = new HashMap<>();
    private List<Frame> frames = List.of();
    private List<Frame> nextFrames = List.of();
    private @Nullable CloudException nextFailure;
    private SessionState nextSession = SessionState.SIGNED_IN;
    private @Nullable Instant nextLogin;
    private @Nullable CompletableFuture<List<Frame>> hanging;
    private AccountHealth health = new AccountHealth(SessionState.NONE, null, null, 0, null, null, BUDGET);

    public ScriptedAccount(FakeTime time) {
        this.time = time;
    }

    /** The next polls find these frames. */
    public void finds(Frame... found) {
        nextFrames = List.of(found);
        nextFailure = null;
        nextSession = SessionState.SIGNED_IN;
        nextLogin = null;
    }

    /** The next polls fail. */
    public void fails(CloudException failure) {
        fails(failure, SessionState.SIGNED_IN, null);
    }

    /** The next polls fail, and leave the session so. */
    public void fails(CloudException failure, SessionState session, @Nullable Instant login) {
        nextFailure = failure;
        nextSession = session;
        nextLogin = login;
    }

    /** The next poll does not end before this stage does. */
    public CompletableFuture<List<Frame>> hang() {
        CompletableFuture<List<Frame>> stage = new CompletableFuture<>();
        hanging = stage;
        return stage;
    }

    public void reads(FrameListing listing) {
        FrameListing before = listings.put(listing.frame(), listing);
        listeners.forEach(each -> each.listingRead(before, listing));
    }

    public void reads(FrameId frame, List<Activity> fresh, List<Activity> all) {
        listeners.forEach(each -> each.activitiesRead(frame, fresh, all));
    }

    public void charges(WriteBudget budget) {
        become(new AccountHealth(
                health.session(),
                health.user(),
                health.lastPoll(),
                health.failedPolls(),
                health.lastFailure(),
                health.nextLogin(),
                budget));
    }

    public int listeners() {
        return listeners.size();
    }

    private void become(AccountHealth now) {
        AccountHealth before = health;
        health = now;
        listeners.forEach(each -> each.healthChanged(before, now));
    }

    @Override
    public CompletionStage<List<Frame>> poll() {
        polls++;
        CompletableFuture<List<Frame>> stuck = hanging;
        if (stuck != null) {
            hanging = null;
            return stuck.thenCompose(nothing -> finish());
        }
        return finish();
    }

    private CompletionStage<List<Frame>> finish() {
        CloudException failure = nextFailure;
        UserId user = failure == null ? new UserId("me") : health.user();
        Instant last = failure == null ? time.instant() : health.lastPoll();
        int failed = failure == null ? 0 : health.failedPolls() + 1;
        List<Frame> before = frames;
        if (failure == null) {
            frames = nextFrames;
        }
        become(new AccountHealth(nextSession, user, last, failed, failure, nextLogin, health.budget()));
        if (failure != null) {
            return CompletableFuture.failedStage(failure);
        }
        List<FrameChange> changes = new ArrayList<>();
        for (Frame frame : frames) {
            changes.add(new FrameChange(frame.id(), find(before, frame.id()), frame));
        }
        for (Frame frame : before) {
            if (find(frames, frame.id()) == null) {
                changes.add(new FrameChange(frame.id(), frame, null));
            }
        }
        listeners.forEach(each -> each.polled(changes));
        return CompletableFuture.completedStage(frames);
    }

    private static @Nullable Frame find(List<Frame> frames, FrameId id) {
        return frames.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    @Override
    public String key() {
        return "scripted";
    }

    @Override
    public AccountHealth health() {
        return health;
    }

    @Override
    public List<Frame> frames() {
        return frames;
    }

    @Override
    public @Nullable Frame frame(FrameId id) {
        return find(frames, id);
    }

    @Override
    public @Nullable FrameListing listing(FrameId id) {
        return listings.get(id);
    }

    @Override
    public Duration untilNextPoll() {
        return untilNextPoll;
    }

    @Override
    public CompletionStage<Picture> picture(Still still, int width, int height) {
        pictures.add(still);
        return picture;
    }

    @Override
    public FrameControl control(FrameId id) {
        return new ScriptedControl(id, commands, () -> outcome);
    }

    @Override
    public CaptionJob captions(FrameId id, CaptionPlan plan, CaptionListener listener) {
        throw new UnsupportedOperationException("no album is captioned");
    }

    @Override
    public Duration writingTakes(int writes) {
        throw new UnsupportedOperationException("no album is captioned");
    }

    @Override
    public FrameIntake intake(FrameId id) {
        throw new UnsupportedOperationException("nothing is uploaded");
    }

    @Override
    public void permit(FrameId id, WritePermission permission) {
        permissions.put(id, permission);
    }

    @Override
    public Registration watch(FrameId id, Set<Interest> interests) {
        watched.put(id, interests);
        return () -> watched.remove(id, interests);
    }

    @Override
    public Registration listen(AccountListener listener) {
        listeners.add(listener);
        return () -> {
            if (!tellsOn) {
                listeners.remove(listener);
            }
        };
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public void forget() {
        forgotten = true;
    }

    @Override
    public CompletionStage<FrameListing> readListing(FrameId id) {
        throw new AssertionError("no handler reads on its own");
    }

    @Override
    public CompletionStage<Frame> readFrame(FrameId id) {
        throw new AssertionError("no handler reads on its own");
    }

    @Override
    public CompletionStage<List<Activity>> readActivities(FrameId id) {
        throw new AssertionError("no handler reads on its own");
    }

    @Override
    public CompletionStage<Set<AssetId>> readAlbum(FrameId id, PlaylistId album) {
        throw new AssertionError("no handler reads on its own");
    }

    @Override
    public Stream<ListedAsset> assets(FrameId id) {
        throw new AssertionError("no handler reads on its own");
    }

    @Override
    public @Nullable PhotoMedium medium(FrameId frame, AssetId photo, PhotoMedium.Role role) {
        return null;
    }

    @Override
    public PhotoSource photos(FrameId id) {
        return new PhotoSource() {
            @Override
            public String id() {
                return "source of " + id;
            }

            @Override
            public String name() {
                return "Hallway";
            }

            @Override
            public @Nullable ZoneId zone() {
                return null;
            }

            @Override
            public Stream<SourcePhoto> photos() {
                throw new AssertionError("only a download reads");
            }
        };
    }
}
