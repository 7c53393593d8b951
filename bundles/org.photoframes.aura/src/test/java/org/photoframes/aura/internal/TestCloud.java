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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.photoframes.aura.AuraSettings;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.StateStore;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.World;

/** A simulated cloud with an account, a clock for everything, and one store as if on disk. */
final class TestCloud implements AutoCloseable {

    static final String EMAIL = "mira@example.org";
    static final String PASSWORD = "open-sesame-7";

    final FakeTime time = new FakeTime();
    final StateStore store = StateStore.inMemory();
    final World world = new World(7);
    final AuraSimulator simulator;
    final Account mira;
    final Account jo;

    private final CloudConnector.Own connector = CloudConnector.create();
    private final List<Runnable> open = new ArrayList<>();

    TestCloud() {
        try {
            simulator = AuraSimulator.builder().clock(time).world(world).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mira = world.addAccount(EMAIL, PASSWORD, "Mira Example");
        jo = world.addAccount("jo@example.org", "other", "Jo Example");
    }

    AuraSettings settings() {
        return settings(PASSWORD);
    }

    AuraSettings settings(String password) {
        return AuraSettings.of("test", EMAIL, password).at(simulator.apiUrl(), simulator.imageUrl());
    }

    /** A session as after a start of the program. */
    Session session(AuraSettings settings) {
        return new Session(settings, line(settings), store, time);
    }

    CloudLine line(AuraSettings settings) {
        CloudLine line = connector.open(AuraPoliteness.api(settings), store, time);
        open.add(line::close);
        return line;
    }

    /** The account as after a start of the program. */
    DefaultAuraAccount account(AuraSettings settings) {
        DefaultAuraAccount account =
                new DefaultAuraAccount(settings, connector, store, time, new Random(3), time, closed -> {});
        open.add(account::close);
        return account;
    }

    long logins() {
        return simulator.requests().count("POST", "/login.json");
    }

    static <T> T get(CompletionStage<T> stage) throws Exception {
        try {
            return stage.toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } catch (TimeoutException e) {
            throw new AssertionError("no answer within 20 s", e);
        }
    }

    @Override
    public void close() {
        open.forEach(Runnable::run);
        connector.close();
        try {
            simulator.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
