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
package org.photoframes.aura;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.StateFiles;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.SampleWorld;

/** The lines that {@code src/docs/api/aura.md} shows. */
class AuraPageTest {

    // begin page
    static boolean showTheNewest(AuraAccounts accounts, AuraSettings settings, StateStore state, String frame)
            throws InterruptedException, ExecutionException {
        try (AuraAccount account = accounts.open(settings, state, Timekeeper.system())) {
            for (Frame found : account.poll().toCompletableFuture().get()) {
                FrameControl control = account.control(found.id());
                if (frame.equals(found.name()) && control.objection() == null) {
                    var photos = account.readListing(found.id()).toCompletableFuture();
                    ListedPhoto newest = photos.get().newest();
                    return newest != null
                            && control.show(newest.id()).toCompletableFuture().get();
                }
            }
            return false;
        }
    }
    // end page

    @Test
    void aFrameShowsItsNewestPhoto(@TempDir Path folder) throws Exception {
        try (AuraSimulator cloud = AuraSimulator.builder()
                        .world(SampleWorld.demo(Instant.now()))
                        .start();
                CloudConnector.Own connector = CloudConnector.create()) {
            AuraAccounts accounts = AuraAccounts.create(connector);
            AuraSettings settings = AuraSettings.of("home", SampleWorld.EMAIL, SampleWorld.PASSWORD)
                    .at(cloud.apiUrl(), cloud.imageUrl());
            StateStore state = StateFiles.create().in(folder.resolve("state.mv"));

            assertThat(showTheNewest(accounts, settings, state, "Hallway")).isTrue();
            assertThat(showTheNewest(accounts, settings, state, "Grandma")).isFalse();
            assertThat(cloud.requests().matching("POST", ".*/login.json")).hasSize(1);
        }
    }
}
