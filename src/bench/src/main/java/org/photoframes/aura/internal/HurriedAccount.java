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

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraSettings;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;

/** An account that skips the pauses which a real cloud is owed: for measuring work instead of politeness. */
public final class HurriedAccount {

    private HurriedAccount() {}

    /** Opens the sample account at a cloud of this machine. */
    public static AuraAccount open(URI api, URI images, String email, String password, CloudConnector connector) {
        return new DefaultAuraAccount(
                AuraSettings.of("bench", email, password).at(api, images),
                connector,
                StateStore.inMemory(),
                new Hurry(),
                new Random(1),
                new NoDelays(),
                closed -> {});
    }

    /** The machine's clock, on which nobody waits. */
    public static final class Hurry implements Timekeeper {
        @Override
        public Instant instant() {
            return Clock.systemUTC().instant();
        }

        @Override
        public void pause(Duration duration) throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    private static final class NoDelays implements Delays {
        @Override
        public CompletableFuture<Void> after(Duration time) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void close() {}
    }
}
