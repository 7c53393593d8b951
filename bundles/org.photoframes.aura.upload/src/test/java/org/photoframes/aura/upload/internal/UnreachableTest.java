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
package org.photoframes.aura.upload.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.aura.upload.OriginRules;
import org.photoframes.aura.upload.PictureOrigin;
import org.photoframes.aura.upload.PictureOrigin.InMemory;
import org.photoframes.aura.upload.PictureOrigin.OnWeb;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.UploadResult;
import org.photoframes.aura.upload.internal.prepare.TestPictures;

/** Cameras and web servers that do not answer. */
class UnreachableTest {

    private static final UploadPlan AT_HOME =
            UploadPlan.of(ZoneId.of("Europe/Vienna"), new OriginRules(List.of(), true, true));

    @TempDir
    Path folder;

    private UploadDesk desk;

    @BeforeEach
    void open() {
        desk = new UploadDesk(folder);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void aCameraThatIsGoneHoldsUpNobody() throws Exception {
        URI gone;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            gone = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/snap.jpg");
        }
        Instant begun = desk.time.instant();

        UploadResult result = upload(new OnWeb(gone), new InMemory("door", TestPictures.jpeg(64, 48)));

        assertThat(result.problem()).isNull();
        assertThat(result.pictures().get(0).problem())
                .startsWith("http://127.0.0.1/snap.jpg cannot be reached: ")
                .endsWith(". Check it, and upload it again.");
        assertThat(result.pictures().get(1).problem()).isNull();
        assertThat(desk.pictures(desk.hallway)).hasSize(1);
        assertThat(desk.uploader().unfinished()).isZero();
        assertThat(Duration.between(begun, desk.time.instant())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void aCameraThatIsBusyGetsASecondChance() throws Exception {
        byte[] photo = TestPictures.jpeg(64, 48);
        AtomicInteger requests = new AtomicInteger();
        HttpServer camera = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        camera.createContext("/", exchange -> {
            boolean busy = requests.incrementAndGet() == 1;
            exchange.sendResponseHeaders(busy ? 503 : 200, busy ? -1 : photo.length);
            if (!busy) {
                exchange.getResponseBody().write(photo);
            }
            exchange.close();
        });
        camera.start();
        try {
            UploadResult result = upload(new OnWeb(
                    URI.create("http://127.0.0.1:" + camera.getAddress().getPort() + "/snap.jpg")));

            assertThat(result.complete()).as("%s", result).isTrue();
            assertThat(requests).hasValue(2);
        } finally {
            camera.stop(0);
        }
    }

    private UploadResult upload(PictureOrigin... pictures) throws Exception {
        return UploadDesk.end(desk.start(AT_HOME, event -> {}, List.of(desk.hallway), pictures));
    }
}
