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

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AuraAccount.Interest;
import org.photoframes.aura.AuraAccount.Registration;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameId;

/** Which frames are watched for what, and when something of theirs has to be read again. */
final class Watches {

    private final Map<FrameId, List<Watch>> watches = new ConcurrentHashMap<>();
    private final Map<Subject, Reading> readings = new ConcurrentHashMap<>();
    private final Duration interval;

    /** @param interval after which something is read again although nothing seems to have moved */
    Watches(Duration interval) {
        this.interval = interval;
    }

    Registration add(FrameId frame, Set<Interest> interests) {
        Watch watch = new Watch(interests.isEmpty() ? EnumSet.noneOf(Interest.class) : EnumSet.copyOf(interests));
        watches.computeIfAbsent(frame, id -> new CopyOnWriteArrayList<>()).add(watch);
        return () -> watches.getOrDefault(frame, List.of()).removeIf(w -> w == watch);
    }

    /** Whether somebody watches it, and it was never read, has moved, or was read too long ago. */
    boolean due(Frame frame, Interest interest, Instant now) {
        if (!watched(frame.id(), interest)) {
            return false;
        }
        Reading reading = readings.get(new Subject(frame.id(), interest));
        return reading == null
                || !reading.mark().equals(frame.contentMark())
                || !now.isBefore(reading.at().plus(interval));
    }

    boolean watched(FrameId frame, Interest interest) {
        return watches.getOrDefault(frame, List.of()).stream()
                .anyMatch(w -> w.interests().contains(interest));
    }

    /** Notes a reading that succeeded. */
    void read(FrameId frame, Interest interest, @Nullable Frame asKnownBefore, Instant now) {
        readings.put(
                new Subject(frame, interest),
                new Reading(asKnownBefore == null ? "" : asKnownBefore.contentMark(), now));
    }

    void forget(FrameId frame) {
        for (Interest interest : Interest.values()) {
            readings.remove(new Subject(frame, interest));
        }
    }

    /** A class of its own for each registration, so that equal ones are not mixed up. */
    private static final class Watch {
        private final Set<Interest> interests;

        private Watch(Set<Interest> interests) {
            this.interests = interests;
        }

        private Set<Interest> interests() {
            return interests;
        }
    }

    private record Subject(FrameId frame, Interest interest) {}

    private record Reading(String mark, Instant at) {}
}
