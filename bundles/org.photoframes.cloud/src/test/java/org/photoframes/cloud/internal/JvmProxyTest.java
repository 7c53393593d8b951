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

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.photoframes.cloud.CloudRequest;

class JvmProxyTest {

    @AfterEach
    void forget() {
        System.clearProperty("http.proxyHost");
        System.clearProperty("http.proxyPort");
        System.clearProperty("http.nonProxyHosts");
    }

    @Test
    void theProxyOfTheJvmIsUsedExceptForItsExceptions() throws Exception {
        try (LocalServer proxy = new LocalServer().answers(json(200, "{\"by\":\"proxy\"}"));
                LocalServer direct = new LocalServer().answers(json(200, "{\"by\":\"itself\"}"));
                Lines lines = new Lines()) {
            System.setProperty("http.proxyHost", "127.0.0.1");
            System.setProperty("http.proxyPort", String.valueOf(proxy.url().getPort()));
            System.setProperty("http.nonProxyHosts", "127.*");

            assertThat(lines.open(URI.create("http://cloud.invalid"))
                            .send(CloudRequest.get("/x"))
                            .json())
                    .hasToString("{\"by\":\"proxy\"}");
            assertThat(lines.open(direct.url()).send(CloudRequest.get("/x")).json())
                    .hasToString("{\"by\":\"itself\"}");
        }
    }
}
