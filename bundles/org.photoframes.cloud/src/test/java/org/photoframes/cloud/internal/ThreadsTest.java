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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.photoframes.cloud.internal.LocalServer.json;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.photoframes.cloud.AnswerVerdict;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.CloudException.NetworkFailure;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudProfile;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.StateStore;

class ThreadsTest {

    @Test
    void threadsComeWithTheFirstRequestAndGoWithTheConnector() throws Exception {
        try (LocalServer server = new LocalServer().answers(json(500, "{}"), json(200, "{}"))) {
            Set<Thread> before = threads();
            CloudConnector.Own connector = CloudConnector.create();
            CloudLine line = connector.open(
                    new CloudProfile("test", server.url(), "t", Lines.POLICY, AnswerVerdict.BY_STATUS),
                    StateStore.inMemory(),
                    new FakeTimekeeper());
            assertThat(fresh(before)).isEmpty();

            line.send(CloudRequest.get("/x"));
            assertThat(fresh(before)).isNotEmpty().hasSizeLessThanOrEqualTo(12).allMatch(Thread::isDaemon);

            connector.close();
            await().untilAsserted(() -> assertThat(fresh(before)).isEmpty());
            assertThatThrownBy(() -> line.send(CloudRequest.get("/x"))).isInstanceOf(NetworkFailure.class);
            assertThat(fresh(before)).isEmpty();
        }
    }

    /** Those that are new and not the test server's, which has its own pool. */
    private static Set<Thread> fresh(Set<Thread> before) {
        return threads().stream()
                .filter((thread) -> !before.contains(thread))
                .filter((thread) -> !thread.getName().matches("qtp\\d.*|test-server.*|awaitility.*"))
                .collect(Collectors.toSet());
    }

    private static Set<Thread> threads() {
        return Set.copyOf(Thread.getAllStackTraces().keySet());
    }
}
