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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Jo and Rosa, who cannot leave the sample frames alone: every two minutes one of them does something. */
final class Relatives {
    private static final Duration EVERY = Duration.ofMinutes(2);
    private static final Duration FIRST = Duration.ofSeconds(40);
    private static final int MOST_ADDED = 40;
    private static final List<String> MOTIFS =
            List.of("kites", "sea", "flowers", "mountains", "balloons", "forest", "town", "snow");
    private static final List<String> REMARKS = List.of(
            "Lovely!", "Where was that?", "We must go there again.", "Is that the old bridge?", "Send me a print!");
    private static final List<String> REACTIONS = List.of("love", "thanks", "hugs_and_kisses", "be_there_in_spirit");

    private final Account jo;
    private final Account rosa;
    private final SimFrame hallway;
    private final SimFrame kitchen;
    private final Deque<SimAsset> added = new ArrayDeque<>();

    Relatives(Map<String, Account> people, Map<String, SimFrame> frames) {
        jo = Objects.requireNonNull(people.get("jo"));
        rosa = Objects.requireNonNull(people.get("rosa"));
        hallway = Objects.requireNonNull(frames.get("hallway"));
        kitchen = Objects.requireNonNull(frames.get("kitchen"));
    }

    void visit(World world, Instant from) {
        world.every(EVERY, from.plus(FIRST), this::doSomething);
    }

    private void doSomething(World world, long count) {
        int turn = (int) (count / 4 % 1000);
        switch ((int) (count % 4)) {
            case 0 -> addPhoto(world, hallway, jo, turn);
            case 1 -> newest(hallway).comment(rosa, REMARKS.get(turn % REMARKS.size()));
            case 2 -> newest(hallway).react(rosa, REACTIONS.get(turn % REACTIONS.size()));
            default -> addPhoto(world, kitchen, rosa, turn + 3);
        }
    }

    private void addPhoto(World world, SimFrame frame, Account by, int turn) {
        SimAsset asset = world.addPhoto(
                frame,
                NewPhoto.photo()
                        .by(by)
                        .motif(MOTIFS.get(turn % MOTIFS.size()))
                        .takenAt(world.now().minus(Duration.ofMinutes(5)))
                        .caption("Just now, by " + by.name().replace(" Example", "")));
        frame.addActivity("photos_added", by, by.name() + " added 1 photo", List.of(asset.id()));
        added.addLast(asset);
        // A demo that runs for weeks must not grow for weeks.
        if (added.size() > MOST_ADDED) {
            world.delete(added.removeFirst());
        }
    }

    private static Activity newest(SimFrame frame) {
        return frame.activities().get(0);
    }
}
