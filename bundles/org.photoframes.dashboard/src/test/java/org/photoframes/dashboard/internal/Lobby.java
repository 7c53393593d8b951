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
package org.photoframes.dashboard.internal;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.FrameId;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.RecordedRequest;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** A dashboard with an account at a simulated cloud: one frame of our own with three photos, one of somebody else. */
final class Lobby implements AutoCloseable {

    private static final String EMAIL = "mira@example.org";
    private static final String PASSWORD = "open-sesame-7";

    final World world = new World(7);
    final AuraSimulator cloud;
    final AuraAccount account;
    final Dashboard dashboard;
    final SimFrame hallway;
    final SimFrame grandma;
    final SimAsset first;
    final SimAsset second;
    final SimAsset theirs;
    final Account mira;

    private final CloudConnector.Own connector = CloudConnector.create();

    Lobby(Path folder) throws Exception {
        this(folder, null);
    }

    Lobby(Path folder, String token) throws Exception {
        cloud = AuraSimulator.builder().world(world).start();
        mira = world.addAccount(EMAIL, PASSWORD, "Mira Example");
        Account rosa = world.addAccount("rosa@example.org", PASSWORD, "Rosa Example");
        hallway = world.addFrame(mira, "Hallway");
        grandma = world.addFrame(rosa, "Grandma").addContributor(mira);
        first = world.addPhoto(hallway, NewPhoto.photo().takenAt(Instant.parse("2024-05-03T10:00:00Z")));
        second = world.addPhoto(hallway, NewPhoto.photo().takenAt(Instant.parse("2025-06-03T10:00:00Z")));
        world.addPhoto(hallway, NewPhoto.photo().hidden());
        theirs = world.addPhoto(grandma, NewPhoto.photo().by(rosa));
        account = AuraAccounts.create(connector)
                .open(
                        AuraSettings.of("auraframes:account:test", EMAIL, PASSWORD)
                                .at(cloud.apiUrl(), cloud.imageUrl()),
                        StateStore.inMemory(),
                        Timekeeper.system());
        account.poll().toCompletableFuture().get(20, TimeUnit.SECONDS);
        for (SimFrame each : List.of(hallway, grandma)) {
            account.readListing(new FrameId(each.id())).toCompletableFuture().get(20, TimeUnit.SECONDS);
        }
        dashboard = new Dashboard(folder, token);
        dashboard.addAccount(account);
    }

    /** The address of something of a frame. */
    String of(SimFrame frame, String rest) {
        return "/api/accounts/" + URLEncoder.encode(account.key(), StandardCharsets.UTF_8) + "/frames/" + frame.id()
                + "/" + rest;
    }

    String of(SimFrame frame, SimAsset photo, String rest) {
        return of(frame, "photos/" + photo.id() + "/" + rest);
    }

    /** What has reached the cloud and changes something there. */
    List<RecordedRequest> writes() {
        return cloud.requests().all().stream()
                .filter(each -> !each.method().equals("GET") && !each.path().contains("login"))
                .toList();
    }

    @Override
    public void close() throws IOException {
        dashboard.close();
        account.close();
        connector.close();
        cloud.close();
    }
}
