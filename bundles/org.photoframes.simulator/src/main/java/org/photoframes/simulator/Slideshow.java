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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a frame shows as time goes by. No timer runs: whoever asks lets it catch up to the present first. Guarded by
 * the world's lock.
 */
final class Slideshow {
    private record Command(Instant due, @Nullable String assetId, int steps) {}

    private final SimFrame frame;
    private final Ids ids;
    private final List<Command> commands = new ArrayList<>();
    private final Map<String, Integer> views = new HashMap<>();
    private Instant caughtUpTo;
    private int position;
    private boolean resumes;
    private @Nullable Impression current;

    Slideshow(SimFrame frame, Ids ids, Instant start) {
        this.frame = frame;
        this.ids = ids;
        caughtUpTo = start;
    }

    @Nullable
    Impression current() {
        return current;
    }

    /** Shows this asset, or takes that many steps, once the frame has heard of it. */
    void command(Instant due, @Nullable String assetId, int steps) {
        commands.add(new Command(due, assetId, steps));
        commands.sort(Comparator.comparing(Command::due));
    }

    void show(String assetId, Instant at) {
        int index = frame.shownIds().indexOf(assetId);
        position = index < 0 ? position : index;
        int count = views.merge(assetId, 1, Integer::sum);
        current = new Impression(ids.next(), frame.id(), assetId, count, at);
        frame.seen(assetId, at);
    }

    /** Commands that the frame has not heard yet are lost with its connection. */
    void wentOffline() {
        commands.clear();
    }

    void cameOnline(Instant at) {
        caughtUpTo = at;
        resumes = true;
    }

    void catchUp(Instant now) {
        while (!commands.isEmpty() && !commands.get(0).due().isAfter(now)) {
            Command command = commands.remove(0);
            advance(command.due());
            obey(command);
        }
        advance(now);
    }

    private void obey(Command command) {
        String wanted = command.assetId();
        if (wanted == null) {
            step(command.steps(), command.due());
        } else if (frame.placement(wanted) != null) { // Otherwise it was taken off meanwhile.
            show(wanted, command.due());
        }
    }

    private void advance(Instant now) {
        if (now.isBefore(caughtUpTo)) {
            return;
        }
        if (frame.online() && frame.showsAnything()) {
            for (SleepSchedule.Span span : frame.schedule().awake(caughtUpTo, now)) {
                boolean woke = span.from().isAfter(caughtUpTo);
                play(span, woke || resumes);
                resumes = false;
            }
        }
        caughtUpTo = now;
    }

    private void play(SleepSchedule.Span span, boolean afterPause) {
        Impression before = current;
        if (before == null) {
            show(frame.shownIds().get(0), span.from());
        } else if (afterPause) {
            step(1, span.from());
        }
        Impression shown = current;
        Duration interval = frame.slideshowInterval();
        if (shown != null && !interval.isZero()) {
            long steps = Duration.between(shown.at(), span.to()).dividedBy(interval);
            if (steps > 0) {
                step(steps, shown.at().plus(interval.multipliedBy(steps)));
            }
        }
    }

    private void step(long steps, Instant at) {
        List<String> shown = frame.shownIds();
        Impression before = current;
        if (shown.isEmpty()) {
            return;
        }
        int index = before == null ? -1 : shown.indexOf(before.assetId());
        // A picture that was hidden meanwhile keeps its place: its successor has moved up to it.
        long from = index >= 0 ? index : steps > 0 ? position - 1L : position;
        show(shown.get((int) Math.floorMod(from + steps, (long) shown.size())), at);
    }
}
