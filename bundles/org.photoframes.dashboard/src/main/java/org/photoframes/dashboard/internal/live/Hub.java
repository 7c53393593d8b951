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
package org.photoframes.dashboard.internal.live;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraAccount.Interest;
import org.photoframes.aura.AuraAccount.Registration;
import org.photoframes.aura.Frame;
import org.photoframes.dashboard.internal.http.EventPipe;

/**
 * Tells all open pages what has changed. While somebody looks, the photos of all frames are kept up to date; while nobody does,
 * nothing is done.
 */
public final class Hub implements AutoCloseable {

    /** Nobody opens so many pages. */
    static final int MOST_READERS = 32;

    private static final String ALL = "all";
    private static final long TICK_MILLIS = 1_000;
    /** So long somebody who has just left may come back without everything being read again. */
    private static final int TICKS_OF_PATIENCE = 300;

    private final List<EventPipe> readers = new CopyOnWriteArrayList<>();
    private final Map<String, String> told = new HashMap<>();
    private final Map<FrameKey, Registration> watched = new HashMap<>();
    private final Household household;
    private final Supplier<Map<String, JsonObject>> state;
    private final ScheduledExecutorService timer;
    private int lonely;
    private boolean ticking;
    private boolean open = true;

    /**
     * @param state how everything stands now: a JSON object for each thing
     * @param timer a single thread
     */
    public Hub(Household household, Supplier<Map<String, JsonObject>> state, ScheduledExecutorService timer) {
        this.household = household;
        this.state = state;
        this.timer = timer;
    }

    /** Somebody begins to look; the first event tells everything. */
    public synchronized void join(EventPipe reader) {
        readers.removeIf(each -> !each.isOpen());
        if (!open || readers.size() >= MOST_READERS) {
            reader.close();
            return;
        }
        readers.add(reader);
        reader.tell(ALL, whole(state.get()).toString());
        lonely = 0;
        if (!ticking) {
            ticking = true;
            timer.execute(this::tick);
        }
    }

    /** Something may have changed. */
    public void stir() {
        try {
            timer.execute(this::look);
        } catch (RejectedExecutionException e) {
            // The dashboard is being stopped, and nobody looks any more.
            return;
        }
    }

    /** How everything stands, as one JSON object. */
    public static JsonObject whole(Map<String, JsonObject> things) {
        JsonArray all = new JsonArray();
        things.values().forEach(all::add);
        JsonObject whole = new JsonObject();
        whole.addProperty("type", ALL);
        whole.add("things", all);
        return whole;
    }

    /** How many look. */
    public int readers() {
        return (int) readers.stream().filter(EventPipe::isOpen).count();
    }

    private synchronized void tick() {
        if (!open) {
            return;
        }
        look();
        lonely = readers.isEmpty() ? lonely + 1 : 0;
        if (lonely > TICKS_OF_PATIENCE) {
            rest();
        } else {
            timer.schedule(this::tick, TICK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void look() {
        readers.removeIf(each -> !each.isOpen());
        if (!open || !ticking) {
            return;
        }
        watch();
        Map<String, JsonObject> now = state.get();
        for (Map.Entry<String, JsonObject> thing : now.entrySet()) {
            String json = thing.getValue().toString();
            if (!json.equals(told.put(thing.getKey(), json))) {
                readers.forEach(each -> each.tell(thing.getKey(), json));
            }
        }
        for (String gone : new HashSet<>(told.keySet())) {
            if (!now.containsKey(gone)) {
                told.remove(gone);
                JsonObject event = new JsonObject();
                event.addProperty("type", "gone");
                event.addProperty("key", gone);
                readers.forEach(each -> each.tell(gone, event.toString()));
            }
        }
    }

    /** Keeps the photos of all frames up to date; those that nobody has read yet are read at once. */
    private void watch() {
        Map<FrameKey, AuraAccount> there = new LinkedHashMap<>();
        for (AuraAccount account : household.accounts()) {
            for (Frame frame : account.frames()) {
                there.put(new FrameKey(account.key(), frame.id()), account);
            }
        }
        watched.entrySet().removeIf(each -> {
            boolean gone = !there.containsKey(each.getKey());
            if (gone) {
                each.getValue().close();
            }
            return gone;
        });
        there.forEach((key, account) ->
                watched.computeIfAbsent(key, k -> account.watch(k.frame(), Set.of(Interest.LISTING))));
    }

    private void rest() {
        ticking = false;
        told.clear();
        watched.values().forEach(Registration::close);
        watched.clear();
    }

    @Override
    public synchronized void close() {
        open = false;
        rest();
        readers.forEach(EventPipe::close);
    }
}
