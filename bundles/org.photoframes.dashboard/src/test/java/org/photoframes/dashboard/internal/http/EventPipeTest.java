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
package org.photoframes.dashboard.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EventPipeTest {

    @Test
    void aSlowReaderGetsTheNewestOfEachThingOnly() throws InterruptedException {
        EventPipe pipe = new EventPipe();
        for (int i = 0; i < 10_000; i++) {
            pipe.tell("frame a", "{\"n\":" + i + "}");
            pipe.tell("frame b", "{\"m\":" + i + "}");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thread writer = write(pipe, out);

        await().atMost(Duration.ofSeconds(5))
                .until(() -> out.toString(StandardCharsets.UTF_8).contains("\"m\":9999"));
        pipe.close();
        writer.join(5_000);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("retry: 2000\n\ndata: {\"n\":9999}\n\ndata: {\"m\":9999}\n\n");
        assertThat(writer.isAlive()).isFalse();
    }

    @Test
    void aReaderThatHasGoneEndsIt() throws InterruptedException {
        EventPipe pipe = new EventPipe();
        Thread writer = write(pipe, new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("gone");
            }
        });

        writer.join(5_000);
        assertThat(pipe.isOpen()).isFalse();
    }

    private static Thread write(EventPipe pipe, OutputStream out) {
        Thread writer = new Thread(() -> {
            try {
                pipe.write(out);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        writer.start();
        return writer;
    }
}
