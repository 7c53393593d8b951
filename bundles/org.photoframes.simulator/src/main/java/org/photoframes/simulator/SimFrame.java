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
package org.photoframes.simulator;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** A frame: its owner, its settings by the cloud's field names, and what hangs on it. Starts online. */
public final class SimFrame {
    private final World world;
    private final String id;
    private final Account owner;
    private final Fields fields = new Fields();
    private final Set<Account> contributors = new LinkedHashSet<>();
    private final Map<String, Placement> placements = new LinkedHashMap<>();
    private final List<Playlist> playlists = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final Slideshow slideshow;
    private @Nullable List<Placement> newestFirst;
    private int numAssets;
    private boolean online = true;
    private Instant onlineChangedAt;

    SimFrame(World world, Account owner, String name, int number) {
        this.world = world;
        this.owner = owner;
        id = world.ids().next();
        onlineChangedAt = world.now();
        fields.put("name", name);
        FrameDefaults.fill(fields, id, number, world.now());
        slideshow = new Slideshow(this, world.ids(), world.now());
    }

    World world() {
        return world;
    }

    public String id() {
        return id;
    }

    public Account owner() {
        return owner;
    }

    public String name() {
        return String.valueOf(field("name"));
    }

    /** All settings under the cloud's names, in the order in which they are sent. */
    public Map<String, @Nullable Object> fields() {
        synchronized (world) {
            return fields.copy();
        }
    }

    public @Nullable Object field(String name) {
        synchronized (world) {
            return fields.get(name);
        }
    }

    /**
     * Sets what the cloud sends under this name, known or not.
     *
     * @param value text, number, boolean, {@link Instant}, list or map of these, or null
     */
    public SimFrame set(String name, @Nullable Object value) {
        synchronized (world) {
            catchUp();
            fields.put(name, value);
            fields.put("updated_at", world.now());
            return this;
        }
    }

    /** Whether a client may change this field (Aura sheet 13.4). */
    public static boolean isWritable(String field) {
        return FrameDefaults.WRITABLE.contains(field);
    }

    /** People who may look at the frame and add photos, besides the owner. */
    public List<Account> contributors() {
        synchronized (world) {
            return List.copyOf(contributors);
        }
    }

    public SimFrame addContributor(Account account) {
        synchronized (world) {
            contributors.add(account);
            return this;
        }
    }

    public boolean isVisibleTo(Account account) {
        synchronized (world) {
            return owner == account || contributors.contains(account);
        }
    }

    /** The rough counter: grows with every asset that is put on the frame, never shrinks (Aura sheet 6). */
    public int numAssets() {
        synchronized (world) {
            return numAssets;
        }
    }

    public boolean online() {
        synchronized (world) {
            return online;
        }
    }

    /** Connects the frame to the cloud or takes it off; offline it shows nothing new and reports nothing. */
    public SimFrame setOnline(boolean nowOnline) {
        synchronized (world) {
            catchUp();
            if (nowOnline != online) {
                online = nowOnline;
                onlineChangedAt = world.now();
                if (nowOnline) {
                    slideshow.cameOnline(world.now());
                } else {
                    slideshow.wentOffline();
                }
            }
            return this;
        }
    }

    /** Takes the frame off the cloud as if that had happened a while ago. */
    public SimFrame setOfflineSince(Instant since) {
        synchronized (world) {
            setOnline(false);
            onlineChangedAt = since;
            return this;
        }
    }

    /** The last heartbeat that the cloud heard. */
    public Instant lastOnlineAt() {
        synchronized (world) {
            if (!online) {
                return onlineChangedAt;
            }
            long beat = world.behaviour().heartbeat().toMillis();
            long now = world.now().toEpochMilli();
            Instant last = Instant.ofEpochMilli(now - Math.floorMod(now, beat));
            return last.isBefore(onlineChangedAt) ? onlineChangedAt : last;
        }
    }

    public ZoneId timeZone() {
        try {
            return ZoneId.of(String.valueOf(field("time_zone")));
        } catch (DateTimeException e) {
            return ZoneId.of("UTC"); // Tests may set nonsense to see what their client makes of it.
        }
    }

    /** Whether the display is off now by its schedule. */
    public boolean isAsleep() {
        synchronized (world) {
            return schedule().isAsleep(world.now());
        }
    }

    SleepSchedule schedule() {
        return SleepSchedule.of(
                fields.flag("scheduled_display_sleep"),
                fields.text("scheduled_display_on_at"),
                fields.text("scheduled_display_off_at"),
                timeZone());
    }

    Duration slideshowInterval() {
        return Duration.ofSeconds(Math.max(0, fields.integer("slideshow_interval", 0)));
    }

    void catchUp() {
        world.catchUp();
        slideshow.catchUp(world.now());
    }

    /** What the cloud believes the frame shows, null before the first picture. */
    public @Nullable Impression impression() {
        synchronized (world) {
            catchUp();
            return slideshow.current();
        }
    }

    /**
     * Tells the frame to show this asset; reported after the {@link Behaviour#commandLag()}.
     *
     * @return false when the frame is offline or asleep, and nothing will happen
     */
    public boolean goTo(SimAsset asset) {
        return command(asset.id(), 0);
    }

    /** Tells the frame to go on (1) or back (-1) by so many pictures. */
    public boolean step(int steps) {
        return command(null, steps);
    }

    private boolean command(@Nullable String assetId, int steps) {
        synchronized (world) {
            catchUp();
            if (!online || isAsleep()) {
                return false;
            }
            slideshow.command(world.now().plus(world.behaviour().commandLag()), assetId, steps);
            catchUp();
            return true;
        }
    }

    /** Everything on the frame, hidden or not, newest first. */
    public List<Placement> placements() {
        synchronized (world) {
            List<Placement> known = newestFirst;
            if (known == null) {
                List<Placement> turned = new ArrayList<>(placements.values());
                Collections.reverse(turned);
                known = Collections.unmodifiableList(turned);
                newestFirst = known;
            }
            return known;
        }
    }

    public @Nullable Placement placement(String assetId) {
        synchronized (world) {
            return placements.get(assetId);
        }
    }

    /** The assets that the slideshow walks through: shown and with a picture. */
    List<String> shownIds() {
        return placements().stream()
                .filter(placement -> placement.shown() && placement.asset().isReady())
                .map(placement -> placement.asset().id())
                .toList();
    }

    boolean showsAnything() {
        return placements.values().stream()
                .anyMatch(placement -> placement.shown() && placement.asset().isReady());
    }

    void seen(String assetId, Instant at) {
        newestFirst = null;
        placements.computeIfPresent(assetId, (key, placement) -> placement.seen(at));
    }

    /** Puts an asset on the frame, or shows it again if it was hidden. */
    public Placement show(SimAsset asset, Account by) {
        return place(asset, by, true);
    }

    Placement place(SimAsset asset, Account by, boolean settingsRow) {
        synchronized (world) {
            catchUp();
            Instant now = world.now();
            Placement before = placements.get(asset.id());
            if (before != null) {
                return replace(before.shown(true, now));
            }
            numAssets++;
            fields.put("updated_at", now);
            return replace(
                    new Placement(world.ids().next(), this, asset, by.id(), true, settingsRow, now, now, now, null));
        }
    }

    /** Hides an asset from the slideshow; it stays listed under {@code filter=all}. */
    public boolean hide(SimAsset asset) {
        synchronized (world) {
            catchUp();
            Placement before = placements.get(asset.id());
            if (before == null) {
                return false;
            }
            replace(before.shown(false, world.now()));
            return true;
        }
    }

    private Placement replace(Placement placement) {
        newestFirst = null;
        placements.put(placement.asset().id(), placement);
        return placement;
    }

    /** Takes an asset off this frame; {@link #numAssets()} does not notice. */
    public boolean remove(SimAsset asset) {
        synchronized (world) {
            catchUp();
            playlists.forEach(playlist -> playlist.forget(asset.id()));
            newestFirst = null;
            return placements.remove(asset.id()) != null;
        }
    }

    public Playlist addPlaylist(String name) {
        synchronized (world) {
            Playlist playlist = new Playlist(this, world.ids().next(), name);
            playlists.add(playlist);
            return playlist;
        }
    }

    public List<Playlist> playlists() {
        synchronized (world) {
            return List.copyOf(playlists);
        }
    }

    /** Notes that something happened; the newest comes first in {@link #activities()}. */
    public Activity addActivity(String type, Account user, String text, List<String> assetIds) {
        synchronized (world) {
            Activity activity = new Activity(world, this, type, user, text, assetIds);
            activities.add(0, activity);
            return activity;
        }
    }

    public void removeActivity(Activity activity) {
        synchronized (world) {
            activities.remove(activity);
        }
    }

    public List<Activity> activities() {
        synchronized (world) {
            return List.copyOf(activities);
        }
    }

    @Override
    public String toString() {
        return "SimFrame[" + id + "]";
    }
}
