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
package org.photoframes.cloud.internal;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.photoframes.cloud.AnswerVerdict;
import org.photoframes.cloud.BudgetPolicy;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudProfile;
import org.photoframes.cloud.RequestPolicy;
import org.photoframes.cloud.StateStore;

/** Lines for tests: the Aura sheet's policy (4.2), a clock that does not wait, dice that always fall the same way. */
final class Lines implements AutoCloseable {

    static final BudgetPolicy BUDGET =
            new BudgetPolicy(30, Duration.ofSeconds(80), 5, 5, List.of(Duration.ofMinutes(60), Duration.ofHours(24)));
    static final RequestPolicy POLICY = new RequestPolicy(
            Duration.ofMillis(250),
            Duration.ofMillis(500),
            3,
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Duration.ofSeconds(10),
            1000,
            BUDGET);

    final FakeTimekeeper clock = new FakeTimekeeper();
    final StateStore state = StateStore.inMemory();
    final JettyCloudConnector connector;

    Lines() {
        this(new SslContextFactory.Client());
    }

    Lines(SslContextFactory.Client tls) {
        connector = new JettyCloudConnector(tls, new Random(1));
    }

    CloudLine open(URI url) {
        return open(url, POLICY);
    }

    CloudLine open(URI url, RequestPolicy policy) {
        return connector.open(
                new CloudProfile("test", url, "photoframes-test/1", policy, AnswerVerdict.BY_STATUS), state, clock);
    }

    /** Limits that a test on real time can wait for. */
    static RequestPolicy impatient(Duration total, Duration idle) {
        return new RequestPolicy(
                Duration.ZERO,
                Duration.ZERO,
                0,
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                total,
                idle,
                1000,
                BUDGET);
    }

    @Override
    public void close() {
        connector.close();
    }
}
