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

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Everything the cloud knows: people, frames, photos and what goes on. May be furnished before and while the
 * simulator runs, from any thread; the world is its own lock. What changes by itself is worked out from the clock when
 * somebody asks. The same calls with the same seed give the same ids.
 */
public final class World {
    /** A longer absence is not made up for event by event. */
    private static final int MOST_MISSED_EVENTS = 50;

    private final Ids ids;
    private final Behaviour behaviour = new Behaviour();
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, SimFrame> frames = new LinkedHashMap<>();
    private final Map<String, SimAsset> assets = new LinkedHashMap<>();
    private final Map<String, SimAsset> byFileName = new HashMap<>();
    private final ObjectStore objects = new ObjectStore();
    private final List<Recurrence> recurrences = new ArrayList<>();
    private InstantSource clock;
    private int framesMade;
    private @Nullable Instant moment;

    /** An empty world; the simulator that serves it brings its clock. */
    public World() {
        this(20260912L);
    }

    public World(long seed) {
        ids = new Ids(seed);
        clock = InstantSource.system();
    }

    private static final class Recurrence {
        final Duration every;
        final Happening happening;
        Instant next;
        long count;

        Recurrence(Duration every, Happening happening, Instant next) {
            this.every = every;
            this.happening = happening;
            this.next = next;
        }
    }

    Ids ids() {
        return ids;
    }

    /** From now on time is what this clock says; the simulator does this at its start. */
    public synchronized void runOn(InstantSource newClock) {
        clock = newClock;
    }

    /** The present; within a {@link Happening}, the time at which it happens. */
    public synchronized Instant now() {
        Instant within = moment;
        return within != null ? within : clock.instant();
    }

    public Behaviour behaviour() {
        return behaviour;
    }

    /** The bytes behind file names, as far as they are not drawn. */
    public ObjectStore objects() {
        return objects;
    }

    /** Does something at this time, then again and again at the interval. */
    public synchronized void every(Duration interval, Instant first, Happening happening) {
        if (interval.isZero() || interval.isNegative()) {
            throw new IllegalArgumentException("A happening needs a positive interval, not " + interval + ".");
        }
        recurrences.add(new Recurrence(interval, happening, first));
    }

    /** Lets everything happen that is due. */
    public synchronized void catchUp() {
        if (moment != null) {
            return; // A happening looks around: its own time is the present.
        }
        Instant now = clock.instant();
        try {
            for (Recurrence due = nextDue(now); due != null; due = nextDue(now)) {
                moment = due.next;
                due.next = due.next.plus(due.every);
                due.happening.happens(this, due.count++);
            }
        } finally {
            moment = null;
        }
    }

    private @Nullable Recurrence nextDue(Instant now) {
        Recurrence first = null;
        for (Recurrence each : recurrences) {
            long missed = Duration.between(each.next, now).dividedBy(each.every);
            if (missed > MOST_MISSED_EVENTS) {
                each.next = each.next.plus(each.every.multipliedBy(missed - MOST_MISSED_EVENTS));
                each.count += missed - MOST_MISSED_EVENTS;
            }
            if (!each.next.isAfter(now) && (first == null || each.next.isBefore(first.next))) {
                first = each;
            }
        }
        return first;
    }

    public synchronized Account addAccount(String email, String password, String name) {
        if (accountByEmail(email) != null) {
            throw new IllegalArgumentException("There is an account for " + email + " already.");
        }
        Account account = new Account(this, ids.next(), email, password, name);
        accounts.put(account.id(), account);
        return account;
    }

    public synchronized List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    public synchronized @Nullable Account account(String id) {
        return accounts.get(id);
    }

    public synchronized @Nullable Account accountByEmail(String email) {
        String wanted = email.strip().toLowerCase(Locale.ROOT);
        return accounts.values().stream()
                .filter(account -> account.email().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** Whose session this is, null for an unknown or expired token. */
    public synchronized @Nullable Account accountByToken(String token) {
        for (Account account : accounts.values()) {
            Instant start = account.sessionStart(token);
            if (start != null) {
                Duration life = behaviour.sessionLife();
                return life == null || now().isBefore(start.plus(life)) ? account : null;
            }
        }
        return null;
    }

    /** Ends every session of this account. */
    public void expireTokens(Account account) {
        account.expireTokens();
    }

    /** Refuses logins of this account for so long, with the same 475 as a wrong password. */
    public void lock(Account account, Duration duration) {
        account.lock(duration);
    }

    public synchronized SimFrame addFrame(Account owner, String name) {
        SimFrame frame = new SimFrame(this, owner, name, ++framesMade);
        frames.put(frame.id(), frame);
        return frame;
    }

    /** Takes the frame off every account, as when it is given away. */
    public synchronized void removeFrame(SimFrame frame) {
        frames.remove(frame.id());
    }

    public synchronized List<SimFrame> frames() {
        return List.copyOf(frames.values());
    }

    public synchronized @Nullable SimFrame frame(String id) {
        return frames.get(id);
    }

    /** The frames that this account owns or contributes to. */
    public synchronized List<SimFrame> framesOf(Account account) {
        return frames.values().stream()
                .filter(frame -> frame.isVisibleTo(account))
                .toList();
    }

    /** Makes an asset and puts it on the frame; the frame's owner uploads it unless the photo says who. */
    public synchronized SimAsset addPhoto(SimFrame frame, NewPhoto photo) {
        catchUp();
        Account uploader = Objects.requireNonNullElse(photo.by, frame.owner());
        SimAsset asset = addAsset(uploader, photo);
        frame.place(asset, uploader, photo.settingsRow);
        String caption = photo.caption;
        if (caption != null) {
            asset.addCaption(frame, uploader, caption);
        }
        if (photo.hidden) {
            frame.hide(asset);
        }
        return asset;
    }

    /** Makes an asset that is on no frame yet. */
    public synchronized SimAsset addAsset(Account uploader, NewPhoto photo) {
        Instant added = Objects.requireNonNullElse(photo.addedAt, now());
        SimAsset asset = new SimAsset(this, ids.next(added), uploader, photo);
        assets.put(asset.id(), asset);
        fileNamed(asset, null, asset.fileName());
        objects.made(asset, photo);
        return asset;
    }

    public synchronized List<SimAsset> assets() {
        return List.copyOf(assets.values());
    }

    public synchronized @Nullable SimAsset asset(String id) {
        return assets.get(id);
    }

    /** The asset whose still has this key, null if there is none. */
    public synchronized @Nullable SimAsset assetByFileName(String fileName) {
        return byFileName.get(fileName);
    }

    /** What this person uploaded under this key, on a frame or not. */
    public synchronized @Nullable SimAsset assetByLocalIdentifier(Account uploader, String localIdentifier) {
        return assets.values().stream()
                .filter(asset -> asset.uploader() == uploader && localIdentifier.equals(asset.localIdentifier()))
                .findFirst()
                .orElse(null);
    }

    /** The frames this asset is on. */
    public synchronized List<SimFrame> framesWith(SimAsset asset) {
        return frames.values().stream()
                .filter(frame -> frame.placement(asset.id()) != null)
                .toList();
    }

    /** Deletes an asset account-wide, from every frame. */
    public synchronized void delete(SimAsset asset) {
        frames.values().forEach(frame -> frame.remove(asset));
        assets.remove(asset.id());
        fileNamed(asset, asset.fileName(), null);
    }

    /** Keeps the index of file names: there may be very many assets. */
    synchronized void fileNamed(SimAsset asset, @Nullable String before, @Nullable String now) {
        if (before != null) {
            byFileName.remove(before, asset);
        }
        if (now != null && assets.get(asset.id()) == asset) {
            byFileName.put(now, asset);
        }
    }
}
