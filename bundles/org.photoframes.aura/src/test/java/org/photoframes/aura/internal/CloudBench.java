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

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.FrameId;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.StateStore;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.RecordedRequest;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** Mira's session over the real line to a simulated cloud, both on a clock that jumps ahead by what would have been waited. */
final class CloudBench implements AutoCloseable {

    static final String DEVICE = "device-1";

    private final FakeTime time = new FakeTime();
    private final CloudConnector.Own connector = CloudConnector.create();
    private final CloudLine line;

    final World world = new World(7);
    final Account mira = world.addAccount("mira@example.org", "sample-1", "Mira Example");
    final Account jo = world.addAccount("jo@example.org", "sample-2", "Jo Example");
    final SimFrame hallway = world.addFrame(mira, "Hallway").addContributor(jo);
    final SimFrame grandma = world.addFrame(jo, "Grandma").addContributor(mira);
    final SimFrame stranger = world.addFrame(jo, "Not for Mira");
    final AuraSimulator cloud;
    final FrameApi frames;
    final AssetApi assets;
    final ActivityApi activities;

    CloudBench() throws IOException {
        cloud = AuraSimulator.builder().clock(time).world(world).start();
        AuraSettings defaults = AuraSettings.of("bench", "mira@example.org", "sample-1");
        AuraSettings settings = new AuraSettings(
                defaults.key(),
                defaults.email(),
                defaults.password(),
                DEVICE,
                "de",
                defaults.appIdentifier(),
                "photoframes-test/1",
                defaults.writeAccess(),
                defaults.pollInterval(),
                defaults.listingInterval(),
                cloud.apiUrl(),
                cloud.imageUrl());
        StateStore store = StateStore.inMemory();
        line = connector.open(AuraPoliteness.api(settings), store, time);
        Session session = new Session(settings, line, store, time);
        frames = new FrameApi(session);
        assets = new AssetApi(session);
        activities = new ActivityApi(session);
    }

    SimAsset photo() {
        return world.addPhoto(hallway, NewPhoto.photo());
    }

    Instant now() {
        return time.instant();
    }

    static FrameId id(SimFrame frame) {
        return new FrameId(frame.id());
    }

    static AssetId id(SimAsset asset) {
        return new AssetId(asset.id());
    }

    /** What the cloud was asked last. */
    RecordedRequest last() {
        List<RecordedRequest> all = cloud.requests().all();
        return all.get(all.size() - 1);
    }

    /** The body of what the cloud was asked last. */
    JsonObject lastBody() {
        return json(last().body());
    }

    static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    /** The next request of this kind is answered with this text and status 200. */
    void answers(String method, String path, String body) {
        cloud.faults().next(1).on(method, path).answer(200, "application/json", body);
    }

    @Override
    public void close() throws IOException {
        line.close();
        connector.close();
        cloud.close();
    }
}
