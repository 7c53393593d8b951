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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SimulatorProcessTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int run(String... arguments) throws InterruptedException {
        return SimulatorProcess.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                new CountDownLatch(0));
    }

    @Test
    void tellsWhereToFindItAndHowToLogIn() throws InterruptedException {
        assertThat(run("--port", "0", "--profile", "2024")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "/v5",
                        "/imgproxy",
                        "/cognito",
                        "/s3",
                        "/sqs",
                        "/_admin",
                        SampleWorld.EMAIL,
                        SampleWorld.PASSWORD);
    }

    @Test
    void startsEmptyIfToldSo() throws InterruptedException {
        assertThat(run("--empty")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain(SampleWorld.EMAIL);
    }

    @Test
    void wrongUsageGetsASentenceAndTheUsage() throws InterruptedException {
        assertThat(run("--port", "many")).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("\"many\" is no port", "Usage:");
    }

    @Test
    void aTakenPortGetsASentence() throws InterruptedException, IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(run("--empty", "--port", String.valueOf(taken.getLocalPort())))
                    .isEqualTo(1);
        }
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("cannot listen on 127.0.0.1")
                .doesNotContain("\tat ");
    }
}
