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

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleWorldTest {
    private final SteppedTime time = new SteppedTime("2026-11-21T12:00:00Z");
    private AuraSimulator simulator;
    private Visitor visitor;

    @BeforeEach
    void start() throws IOException {
        simulator = AuraSimulator.builder()
                .clock(time)
                .world(SampleWorld.demo(time.instant()))
                .start();
        visitor = new Visitor(simulator).loggedIn(SampleWorld.EMAIL, SampleWorld.PASSWORD);
    }

    @AfterEach
    void stop() throws IOException {
        simulator.close();
    }

    private List<JsonObject> frames() {
        List<JsonObject> frames = new ArrayList<>();
        visitor.json(visitor.get("/frames.json"))
                .getAsJsonArray("frames")
                .forEach(frame -> frames.add(frame.getAsJsonObject()));
        return frames;
    }

    private List<JsonObject> assets(JsonObject frame) {
        JsonArray rows = visitor.json(
                        visitor.get("/frames/" + frame.get("id").getAsString() + "/assets.json?filter=all"))
                .getAsJsonArray("assets");
        List<JsonObject> assets = new ArrayList<>();
        rows.forEach(row -> assets.add(row.getAsJsonObject()));
        return assets;
    }

    @Test
    void hasThreeOwnFramesAndOneOfSomebodyElse() {
        Account mira = simulator.world().accountByEmail(SampleWorld.EMAIL);

        assertThat(frames()).hasSize(4);
        assertThat(frames())
                .filteredOn(frame -> frame.get("user_id").getAsString().equals(mira.id()))
                .hasSize(3);
        assertThat(frames())
                .extracting(frame -> frame.get("time_zone").getAsString())
                .doesNotHaveDuplicates();
        assertThat(frames()).allMatch(frame -> frame.get("last_impression").isJsonObject());
    }

    @Test
    void hasPhotosOfEveryKindOverManyYears() {
        Set<String> kinds = new HashSet<>();
        Set<String> years = new HashSet<>();
        int photos = 0;
        for (JsonObject frame : frames()) {
            for (JsonObject asset : assets(frame)) {
                photos++;
                kinds.add(simulator
                        .world()
                        .asset(asset.get("id").getAsString())
                        .kind()
                        .name());
                if (!asset.get("taken_at").isJsonNull()) {
                    years.add(asset.get("taken_at").getAsString().substring(0, 4));
                }
                if (!asset.get("file_name").isJsonNull()
                        && asset.get("file_name").getAsString().endsWith(".heic")) {
                    kinds.add("HEIC");
                }
            }
        }

        assertThat(photos).isGreaterThanOrEqualTo(60);
        assertThat(kinds).contains("PHOTO", "VIDEO", "LIVE_PHOTO", "PLACEHOLDER", "HEIC");
        assertThat(years).hasSizeGreaterThan(10);
        assertThat(frames().get(0).getAsJsonArray("playlists")).isNotEmpty();
    }

    @Test
    void thingsHappenWhileOneLooks() {
        int before = assets(frames().get(0)).size();

        time.advance(Duration.ofMinutes(5));

        JsonObject hallway = frames().get(0);
        assertThat(assets(hallway)).hasSize(before + 1);
        JsonObject newest = visitor.json(
                        visitor.get("/frames/" + hallway.get("id").getAsString() + "/activities.json"))
                .getAsJsonArray("activities")
                .get(0)
                .getAsJsonObject();
        assertThat(newest.get("type").getAsString()).isEqualTo("photos_added");
        assertThat(newest.get("created_at").getAsString()).isEqualTo("2026-11-21T12:00:40.000Z");
        assertThat(newest.getAsJsonArray("recent_comments")).hasSize(1);
        assertThat(newest.getAsJsonArray("reactions")).hasSize(1);
    }

    @Test
    void aDemoThatRunsForMonthsDoesNotGrowForMonths() {
        for (int day = 0; day < 60; day++) {
            time.advance(Duration.ofDays(1));
            frames();
        }

        assertThat(simulator.world().assets().size()).isLessThan(130);
    }

    @Test
    void isTheSameEveryTime() {
        Instant now = time.instant();

        assertThat(SampleWorld.demo(now).assets())
                .extracting(SimAsset::id)
                .isEqualTo(SampleWorld.demo(now).assets().stream()
                        .map(SimAsset::id)
                        .toList());
    }
}
