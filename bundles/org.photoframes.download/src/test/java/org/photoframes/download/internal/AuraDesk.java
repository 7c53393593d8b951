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
package org.photoframes.download.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.FrameId;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.StateStore;
import org.photoframes.photos.PhotoSource;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** A desk whose photos are on a frame of the simulated cloud. */
final class AuraDesk implements AutoCloseable {

    static final String EMAIL = "mira@example.org";
    static final String PASSWORD = "open-sesame-7";

    final World world = new World(7);
    final AuraSimulator simulator;
    final Account mira;
    final SimFrame frame;
    final Desk desk;

    private final CloudConnector.Own connector = CloudConnector.create();
    private final AuraAccount account;

    AuraDesk(Path folder) {
        desk = new Desk(folder);
        try {
            simulator = AuraSimulator.builder().clock(desk.time).world(world).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mira = world.addAccount(EMAIL, PASSWORD, "Mira Example");
        frame = world.addFrame(mira, "Hallway").set("time_zone", "Europe/Vienna");
        account = AuraAccounts.create(connector)
                .open(
                        AuraSettings.of("test", EMAIL, PASSWORD).at(simulator.apiUrl(), simulator.imageUrl()),
                        StateStore.inMemory(),
                        desk.time);
    }

    PhotoSource photos() throws Exception {
        account.poll().toCompletableFuture().get(20, TimeUnit.SECONDS);
        return account.photos(new FrameId(frame.id()));
    }

    @Override
    public void close() throws IOException {
        desk.close();
        account.close();
        connector.close();
        simulator.close();
    }
}
