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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Activity;
import org.photoframes.aura.ActivityId;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount.Interest;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameListing;
import org.photoframes.aura.ListedPhoto;
import org.photoframes.aura.Playlist;
import org.photoframes.aura.PlaylistId;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.photos.Photo;

/** Reads what is in the frames: photos, albums, activities; and remembers what it last read. */
final class FrameReadings {

    private final Map<FrameId, FrameListing> listings = new ConcurrentHashMap<>();
    private final Map<FrameId, Map<AssetId, List<String>>> albums = new ConcurrentHashMap<>();
    private final Map<FrameId, Map<ActivityId, Activity>> activities = new ConcurrentHashMap<>();
    private final Map<FrameId, CompletableFuture<FrameListing>> running = new ConcurrentHashMap<>();
    private final Set<UnderWay> underWay = ConcurrentHashMap.newKeySet();

    private final Lane lane;
    private final FrameApi api;
    private final Watches watches;
    private final Listeners listeners;
    private final Timekeeper time;

    FrameReadings(Lane lane, FrameApi api, Watches watches, Listeners listeners, Timekeeper time) {
        this.lane = lane;
        this.api = api;
        this.watches = watches;
        this.listeners = listeners;
        this.time = time;
    }

    @Nullable
    FrameListing listing(FrameId frame) {
        return listings.get(frame);
    }

    void forget(FrameId frame) {
        listings.remove(frame);
        albums.remove(frame);
        activities.remove(frame);
        watches.forget(frame);
    }

    /** Reads what is watched and due. A reading that fails is due again at the next poll. */
    void readWhatIsDue(Frame frame) {
        readIfDue(frame, Interest.LISTING, () -> listing(frame.id(), frame));
        readIfDue(frame, Interest.ALBUMS, () -> albums(frame));
        readIfDue(frame, Interest.ACTIVITIES, () -> activities(frame.id(), frame));
    }

    /** Not while it is being read already: a walk through many albums may outlast the poll interval. */
    private void readIfDue(Frame frame, Interest interest, Supplier<CompletableFuture<?>> reading) {
        UnderWay mark = new UnderWay(frame.id(), interest);
        if (!underWay.add(mark)) {
            return;
        }
        if (watches.due(frame, interest, time.instant())) {
            reading.get().whenComplete((done, failure) -> underWay.remove(mark));
        } else {
            underWay.remove(mark);
        }
    }

    /** @param asKnown the frame as it was when the reading began; null if it is not known */
    CompletableFuture<FrameListing> listing(FrameId frame, @Nullable Frame asKnown) {
        CompletableFuture<FrameListing> started = new CompletableFuture<>();
        CompletableFuture<FrameListing> before = running.putIfAbsent(frame, started);
        if (before != null) {
            return before;
        }
        ListingDraft draft = new ListingDraft(frame);
        PageWalk.over(lane, cursor -> {
                    AssetPage page = api.assets(frame, cursor);
                    draft.add(page);
                    return page.isEmpty() ? null : page.next();
                })
                .thenCompose(done -> lane.submit(Lane.Order.READING, () -> {
                    FrameListing listing = draft.finish(time.instant(), albumsOf(frame));
                    watches.read(frame, Interest.LISTING, asKnown, listing.readAt());
                    publish(listing);
                    return listing;
                }))
                .whenComplete((listing, failure) -> {
                    running.remove(frame);
                    if (failure == null) {
                        started.complete(listing);
                    } else {
                        started.completeExceptionally(
                                failure instanceof CompletionException && failure.getCause() != null
                                        ? failure.getCause()
                                        : failure);
                    }
                });
        return started;
    }

    CompletableFuture<List<Activity>> activities(FrameId frame, @Nullable Frame asKnown) {
        return lane.submit(Lane.Order.READING, () -> {
            List<Activity> all = api.activities(frame);
            watches.read(frame, Interest.ACTIVITIES, asKnown, time.instant());
            Map<ActivityId, Activity> known = activities.get(frame);
            Map<ActivityId, Activity> now = new HashMap<>();
            List<Activity> fresh = new ArrayList<>();
            for (Activity activity : all) {
                now.put(activity.id(), activity);
                if (known != null && !known.containsKey(activity.id()) && !isOlder(activity, known)) {
                    fresh.add(0, activity);
                }
            }
            activities.put(frame, now);
            listeners.tell(l -> l.activitiesRead(frame, List.copyOf(fresh), all));
            return all;
        });
    }

    CompletableFuture<Set<AssetId>> album(FrameId frame, PlaylistId album) {
        Set<AssetId> members = new HashSet<>();
        return PageWalk.over(lane, cursor -> {
                    AssetPage page = api.album(frame, album, cursor);
                    members.addAll(page.members());
                    return page.isEmpty() ? null : page.next();
                })
                .thenApply(done -> Set.copyOf(members));
    }

    /** The names of the albums by asset; null if nobody watches them, since then they grow old. */
    private @Nullable Map<AssetId, List<String>> albumsOf(FrameId frame) {
        return watches.watched(frame, Interest.ALBUMS) ? albums.get(frame) : null;
    }

    /** In which albums of the frame each asset is, read now. */
    CompletableFuture<Map<AssetId, List<String>>> albumNames(Frame frame) {
        Map<AssetId, List<String>> names = new ConcurrentHashMap<>();
        CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
        for (Playlist album : frame.albums()) {
            all = all.thenCompose(done -> album(frame.id(), album.id()))
                    .thenAccept(members ->
                            members.forEach(asset -> names.merge(asset, List.of(album.name()), FrameReadings::both)))
                    .thenCompose(done -> lane.pause(AuraPoliteness.PAGE_GAP));
        }
        return all.thenApply(done -> Map.copyOf(names));
    }

    private CompletableFuture<?> albums(Frame frame) {
        return albumNames(frame)
                .thenCompose(names -> lane.submit(Lane.Order.READING, () -> {
                    albums.put(frame.id(), names);
                    watches.read(frame.id(), Interest.ALBUMS, frame, time.instant());
                    FrameListing listing = listings.get(frame.id());
                    if (listing != null) {
                        publish(ListingDraft.withAlbums(listing, names));
                    }
                    return names;
                }));
    }

    /** The feed is cut at some length: when a newer activity is deleted, an old one moves up into it. */
    private static boolean isOlder(Activity activity, Map<ActivityId, Activity> known) {
        Instant at = activity.createdAt();
        Instant oldest = known.values().stream()
                .map(Activity::createdAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return at != null && oldest != null && at.isBefore(oldest);
    }

    /** Something was done to photos: the next reading may be far away, and people look at once. */
    void changed(FrameId frame, Collection<AssetId> which, UnaryOperator<Photo> change) {
        update(frame, which, listed -> new ListedPhoto(listed.id(), change.apply(listed.photo()), listed.still()));
    }

    /** Photos were taken off a frame. */
    void removed(FrameId frame, Collection<AssetId> which) {
        update(frame, which, listed -> null);
    }

    private void update(FrameId frame, Collection<AssetId> which, Function<ListedPhoto, @Nullable ListedPhoto> change) {
        FrameListing listing = listings.get(frame);
        if (listing != null) {
            publish(ListingDraft.changed(listing, which, change));
        }
    }

    private void publish(FrameListing listing) {
        FrameListing before = listings.put(listing.frame(), listing);
        listeners.tell(l -> l.listingRead(before, listing));
    }

    private static List<String> both(List<String> some, List<String> more) {
        List<String> names = new ArrayList<>(some);
        names.addAll(more);
        return List.copyOf(names);
    }

    private record UnderWay(FrameId frame, Interest interest) {}
}
