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
package org.photoframes.exif.zones.internal;

import java.lang.ref.SoftReference;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import net.iakovlev.timeshape.TimeZoneEngine;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.photoframes.exif.ZoneLookup;
import org.photoframes.photos.Coordinates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds zones in the borders of a part of the world around what was asked last. All of the world takes 220 MB of heap, such a
 * part 20 to 50 MB (75 at worst), and some seconds to load; where there is plenty of heap, all of the world is loaded
 * at once. It goes when the heap is short. Answers stay, by squares of about
 * a kilometre, since photos come in heaps.
 */
@Component(service = ZoneLookup.class)
public final class NearbyZones implements ZoneLookup {

    private static final Logger LOG = LoggerFactory.getLogger(NearbyZones.class);
    private static final int MOST_ANSWERS = 10_000;

    /** On a smaller machine the zones of photos are the ones of their frames. */
    private static final long LEAST_HEAP = 120L << 20;

    private final Map<Square, Answer> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Square, Answer> eldest) {
            return size() > MOST_ANSWERS;
        }
    };

    /** On a larger one, all zones of the world (220 MB) take less time than several parts of it. */
    private static final long PLENTY_OF_HEAP = 1000L << 20;

    private final long heap;
    private SoftReference<@Nullable TimeZoneEngine> loaded = new SoftReference<>(null);

    private record Square(long latitude, long longitude) {}

    private record Answer(@Nullable ZoneId zone) {}

    @Activate
    public NearbyZones() {
        this(Runtime.getRuntime().maxMemory());
    }

    /** @param heap so many bytes may be used, others included */
    NearbyZones(long heap) {
        this.heap = heap;
    }

    @Override
    public synchronized @Nullable ZoneId zoneAt(Coordinates place) {
        Square square = new Square(Math.round(place.latitude() * 100), Math.round(place.longitude() * 100));
        Answer answer = answers.get(square);
        if (answer == null) {
            answer = new Answer(look(place));
            answers.put(square, answer);
        }
        return answer.zone();
    }

    private @Nullable ZoneId look(Coordinates place) {
        TimeZoneEngine known = loaded.get();
        if (heap >= PLENTY_OF_HEAP) {
            return zone(known == null ? load(Region.WORLD) : known, place);
        }
        ZoneId zone = zone(known, place);
        if (zone == null) {
            zone = zone(load(Region.around(place)), place);
        }
        return zone == null ? zone(load(Region.farAround(place)), place) : zone;
    }

    private @Nullable TimeZoneEngine load(Region part) {
        loaded.clear(); // never two of them
        if (heap < LEAST_HEAP) {
            return null;
        }
        long start = System.nanoTime();
        TimeZoneEngine engine = part.equals(Region.WORLD)
                ? TimeZoneEngine.initialize(false)
                : TimeZoneEngine.initialize(part.south(), part.west(), part.north(), part.east(), false);
        LOG.debug("Loaded the time zones of {} in {} ms", part, (System.nanoTime() - start) / 1_000_000);
        loaded = new SoftReference<>(engine);
        return engine;
    }

    private static @Nullable ZoneId zone(@Nullable TimeZoneEngine engine, Coordinates place) {
        try {
            ZoneId zone = engine == null
                    ? null
                    : engine.query(place.latitude(), place.longitude()).orElse(null);
            // At sea, the data has zones by longitude, which no clock of a ship or a camera shows.
            return zone == null || zone.getId().startsWith("Etc/") ? null : zone;
        } catch (DateTimeException e) { // a zone that this Java does not know yet
            return null;
        }
    }
}
