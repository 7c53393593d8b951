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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * When a frame's display is on: daily wall-clock times in the frame's zone (Aura sheet 8.3).
 *
 * @param on null, like {@code off}, when there is no readable schedule: the display stays on
 */
record SleepSchedule(@Nullable LocalTime on, @Nullable LocalTime off, ZoneId zone) {
    /** A longer silence is not replayed day by day; what a frame showed years ago is of no interest. */
    private static final Duration LONGEST_REPLAY = Duration.ofDays(400);

    record Span(Instant from, Instant to) {}

    static SleepSchedule of(boolean active, @Nullable String onAt, @Nullable String offAt, ZoneId zone) {
        return active
                ? new SleepSchedule(wallClock(onAt), wallClock(offAt), zone)
                : new SleepSchedule(null, null, zone);
    }

    private static @Nullable LocalTime wallClock(@Nullable String text) {
        if (text == null || text.indexOf('T') < 0) {
            return null;
        }
        try {
            return LocalTime.parse(text.substring(text.indexOf('T') + 1).replaceFirst("(Z|[+-]\\d\\d:?\\d\\d)$", ""));
        } catch (DateTimeParseException e) {
            return null; // A frame with an unreadable schedule just stays on.
        }
    }

    boolean isAsleep(Instant at) {
        return awake(at, at).isEmpty();
    }

    /** The spans within the two times, both included, in which the display is on. */
    List<Span> awake(Instant from, Instant to) {
        LocalTime onTime = on;
        LocalTime offTime = off;
        if (onTime == null || offTime == null || onTime.equals(offTime)) {
            return List.of(new Span(from, to));
        }
        Instant start = from.isBefore(to.minus(LONGEST_REPLAY)) ? to.minus(LONGEST_REPLAY) : from;
        List<Span> spans = new ArrayList<>();
        LocalDate last = to.atZone(zone).toLocalDate();
        for (LocalDate day = start.atZone(zone).toLocalDate().minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate offDay = offTime.isAfter(onTime) ? day : day.plusDays(1);
            Instant switchedOn = day.atTime(onTime).atZone(zone).toInstant();
            Instant switchedOff = offDay.atTime(offTime).atZone(zone).toInstant();
            Instant begin = switchedOn.isAfter(start) ? switchedOn : start;
            Instant end = switchedOff.isBefore(to) ? switchedOff : to;
            if (!begin.isAfter(end) && begin.isBefore(switchedOff)) {
                spans.add(new Span(begin, end));
            }
        }
        return spans;
    }
}
