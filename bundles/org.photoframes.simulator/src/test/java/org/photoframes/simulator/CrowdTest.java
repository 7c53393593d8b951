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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many clients and a test that changes the world, all at once. */
class CrowdTest extends CloudTest {
    private static final int CLIENTS = 6;
    private static final int ROUNDS = 15;

    @Test
    void manyClientsAreServedWhileTheWorldChanges() throws InterruptedException, ExecutionException {
        simulator.writeBucket().capacity(10_000);
        addPhoto("First");
        List<Callable<Integer>> crowd = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            String name = "client-" + client;
            crowd.add(() -> goThroughEverything(name));
        }
        crowd.add(() -> {
            for (int i = 0; i < ROUNDS * 4; i++) {
                SimAsset photo = addPhoto("Passing");
                pass(Duration.ofMinutes(11));
                world.delete(photo);
            }
            return 0;
        });
        ExecutorService threads = Executors.newFixedThreadPool(crowd.size());
        try {
            for (Future<Integer> failures : threads.invokeAll(crowd)) {
                assertThat(failures.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(hallway.placements()).hasSize(1 + CLIENTS * ROUNDS);
    }

    private int goThroughEverything(String name) {
        Visitor client = new Visitor(simulator).loggedIn("mira@example.org", PASSWORD);
        int failures = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String item = "{\"assets\":[{\"asset_local_identifier\":\"" + name + "-" + i + "\"}]}";
            failures += client.get("/frames.json").statusCode() == 200 ? 0 : 1;
            failures += client.post(frame("/select_asset.json"), item).statusCode() == 200 ? 0 : 1;
            failures += client.get(frame("/assets.json?filter=all")).statusCode() == 200 ? 0 : 1;
            failures += client.post(frame("/next.json"), "{}").statusCode() == 200 ? 0 : 1;
        }
        return failures;
    }
}
