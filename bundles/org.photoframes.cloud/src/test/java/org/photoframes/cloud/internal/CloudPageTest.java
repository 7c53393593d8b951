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
import static org.photoframes.cloud.internal.LocalServer.json;

import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photoframes.cloud.AnswerVerdict;
import org.photoframes.cloud.BudgetPolicy;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudProfile;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.RequestPolicy;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;

/** The lines that {@code src/docs/api/cloud.md} shows. */
class CloudPageTest {

    // begin page
    static String dimLamp(CloudConnector connector, URI base, RequestPolicy policy, StateStore state)
            throws InterruptedException {
        var profile = new CloudProfile("lamps", base, "my-house/1.0", policy, AnswerVerdict.BY_STATUS);
        var wish = new JsonObject();
        wish.addProperty("brightness", 40);
        try (CloudLine line = connector.open(profile, state, Timekeeper.system())) {
            return line.send(CloudRequest.put("/lamps/1", wish)).json().toString();
        } catch (CloudException.BudgetExhausted e) {
            return "not before " + e.freeAt();
        } catch (CloudException e) {
            return e.getMessage() + (e.passing() ? ", later perhaps" : "");
        }
    }
    // end page

    @Test
    void aLampIsDimmedUntilTheBudgetIsUsedUp() throws Exception {
        RequestPolicy policy = new RequestPolicy(
                Duration.ZERO,
                Duration.ZERO,
                0,
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                Duration.ofSeconds(10),
                1000,
                new BudgetPolicy(2, Duration.ofHours(1), 0, 5, List.of(Duration.ofHours(1))));
        StateStore state = StateStore.inMemory();
        try (LocalServer server = new LocalServer().answers(json(200, "{\"brightness\":40}"), json(503, "{}"));
                CloudConnector.Own connector = CloudConnector.create()) {
            assertThat(dimLamp(connector, server.url(), policy, state)).isEqualTo("{\"brightness\":40}");
            assertThat(dimLamp(connector, server.url(), policy, state))
                    .isEqualTo("the cloud answered 503, later perhaps");
            assertThat(dimLamp(connector, server.url(), policy, state)).startsWith("not before 20");
            assertThat(server.seen()).hasSize(2);
        }
    }
}
