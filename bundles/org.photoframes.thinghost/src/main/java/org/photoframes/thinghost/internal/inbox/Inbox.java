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
package org.photoframes.thinghost.internal.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.discovery.DiscoveryListener;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.thing.ThingUID;
import org.photoframes.thinghost.HostEvent;
import org.photoframes.thinghost.InboxEntry;

/** Discoveries that are no things yet. */
public final class Inbox implements DiscoveryListener {
    private record Found(DiscoveryResult result, Instant since) {
        boolean expired(Instant now) {
            long seconds = result.getTimeToLive();
            return seconds > 0 && now.isAfter(since.plusSeconds(seconds));
        }
    }

    private final Map<String, Found> all = new ConcurrentSkipListMap<>();
    private final Predicate<DiscoveryResult> isThing;
    private final Function<DiscoveryResult, Map<String, Object>> shown;
    private final Consumer<HostEvent> tell;

    /**
     * An empty inbox.
     *
     * @param isThing whether a discovery is a thing already
     * @param shown the properties of a discovery that may be shown
     * @param tell hears of changes
     */
    public Inbox(
            Predicate<DiscoveryResult> isThing,
            Function<DiscoveryResult, Map<String, Object>> shown,
            Consumer<HostEvent> tell) {
        this.isThing = isThing;
        this.shown = shown;
        this.tell = tell;
    }

    @Override
    public void thingDiscovered(DiscoveryService source, DiscoveryResult result) {
        if (isThing.test(result)) {
            return;
        }
        String uid = result.getThingUID().getAsString();
        Found before = all.get(uid);
        Found found = new Found(result, before == null || result.getTimeToLive() > 0 ? Instant.now() : before.since());
        all.put(uid, found);
        if (before == null) {
            tell.accept(new HostEvent.Discovered(entry(found)));
        }
    }

    @Override
    public void thingRemoved(DiscoveryService source, ThingUID thing) {
        take(thing);
    }

    /** The entries, sorted; things that were added meanwhile are left out. */
    public List<InboxEntry> entries() {
        Instant now = Instant.now();
        all.values().removeIf(found -> found.expired(now) || isThing.test(found.result()));
        return all.values().stream().map(this::entry).toList();
    }

    /** What was discovered under this identifier, or null. */
    public @Nullable DiscoveryResult get(ThingUID uid) {
        Found found = all.get(uid.getAsString());
        return found == null || found.expired(Instant.now()) ? null : found.result();
    }

    /** Takes an entry out. */
    public void take(ThingUID uid) {
        if (all.remove(uid.getAsString()) != null) {
            tell.accept(new HostEvent.Forgotten(uid));
        }
    }

    private InboxEntry entry(Found found) {
        DiscoveryResult result = found.result();
        String label = result.getLabel().isEmpty() ? result.getThingUID().getId() : result.getLabel();
        return new InboxEntry(
                result.getThingUID(),
                result.getThingTypeUID(),
                result.getBridgeUID(),
                label,
                shown.apply(result),
                result.getRepresentationProperty(),
                found.since());
    }
}
