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

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.aura.upload.PictureOrigin.InMemory;
import org.photoframes.aura.upload.UploadResult;
import org.photoframes.aura.upload.internal.prepare.TestPictures;
import org.photoframes.simulator.AccessKeys;

/** The bytes go into a store that we have not written, which checks every signature. */
class RealStoreTest {

    private static final AccessKeys KEYS =
            new AccessKeys("ASIAEXAMPLEEXAMPLE00", "not/a+secret/at/all+but/forty/characters");

    @TempDir
    Path folder;

    private S3Proxy store;
    private UploadDesk desk;

    @BeforeEach
    void open() throws Exception {
        store = S3Proxy.start(folder, KEYS);
        URI address = store.address();
        desk = new UploadDesk(folder, address);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
        store.close();
    }

    @Test
    void signatureIsAcceptedAndTheBytesArrive() throws Exception {
        desk.simulator.behaviour().accessKeys(KEYS);
        byte[] photo = TestPictures.jpeg(640, 480);

        UploadResult result = desk.upload(List.of(desk.hallway), new InMemory("photo", photo));

        // The frame never gets the picture, for the simulated cloud does not look into this store.
        assertThat(result.pictures().get(0).asset()).isNotNull();
        try (Stream<Path> objects = Files.list(store.bucket())) {
            assertThat(objects).singleElement().satisfies(object -> assertThat(object)
                    .hasBinaryContent(photo));
        }
    }

    @Test
    void wrongSecretIsRefusedAndToldAndLeavesNoPlaceholder() throws Exception {
        desk.simulator.behaviour().accessKeys(new AccessKeys(KEYS.id(), "something/else"));

        UploadResult result = desk.upload(List.of(desk.hallway), new InMemory("photo", TestPictures.jpeg(64, 48)));

        assertThat(result.problem())
                .contains("The cloud's store refused the picture (status 403)")
                .doesNotContain("something/else");
        assertThat(desk.hallway.placements()).isEmpty();
        assertThat(desk.writes()).isZero();
        assertThat(desk.uploader().unfinished()).isEqualTo(1);
        try (Stream<Path> objects = Files.list(store.bucket())) {
            assertThat(objects).isEmpty();
        }
    }
}
