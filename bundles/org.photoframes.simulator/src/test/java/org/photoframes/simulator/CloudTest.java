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

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A simulator on a standing clock with Mira, who owns one frame, and Jo, who contributes to it. */
abstract class CloudTest {
    static final String PASSWORD = "correct horse";

    final SteppedTime time = new SteppedTime("2026-09-12T05:40:00Z");
    final World world = new World();
    AuraSimulator simulator;
    Account mira;
    Account jo;
    SimFrame hallway;
    Visitor visitor;

    @BeforeEach
    void startSimulator() throws IOException {
        world.runOn(time);
        mira = world.addAccount("mira@example.org", PASSWORD, "Mira Example");
        jo = world.addAccount("jo@example.org", PASSWORD, "Jo Example");
        hallway = world.addFrame(mira, "Hallway").addContributor(jo);
        simulator = AuraSimulator.builder().clock(time).world(world).start();
        visitor = new Visitor(simulator);
    }

    @AfterEach
    void stopSimulator() throws IOException {
        simulator.close();
    }

    SimAsset addPhoto(String caption) {
        return world.addPhoto(
                hallway,
                NewPhoto.photo().size(320, 240).caption(caption).takenAt(Instant.parse("2021-08-14T09:31:07Z")));
    }

    void pass(Duration duration) {
        time.advance(duration);
    }

    String frame(String rest) {
        return "/frames/" + hallway.id() + rest;
    }

    Visitor asMira() {
        return visitor.loggedIn("mira@example.org", PASSWORD);
    }

    JsonObject frameSeen() {
        return visitor.json(visitor.get(frame(".json"))).getAsJsonObject("frame");
    }

    static List<String> ids(JsonArray rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getAsJsonObject().get("id").getAsString())
                .toList();
    }
}
