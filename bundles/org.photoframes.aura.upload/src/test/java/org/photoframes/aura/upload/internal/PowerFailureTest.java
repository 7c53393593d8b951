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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.aura.upload.PictureOrigin.OnDisk;
import org.photoframes.aura.upload.Upload;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadResult;

/** Whenever an upload is cut off, the next start finishes it: each picture once, and no placeholder. */
class PowerFailureTest {

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

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyPictureArrivesOnceWhenThePowerFailsAfterAnyEvent(int failing) throws Exception {
        AtomicInteger events = new AtomicInteger();
        AtomicReference<Path> snapshot = new AtomicReference<>();
        CompletableFuture<Void> down = new CompletableFuture<>();
        Upload cutOff = desk.start(
                UploadDesk.PLAN,
                event -> {
                    if (events.incrementAndGet() == failing) {
                        try {
                            snapshot.set(desk.snapshot("snapshot.mv"));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                        CompletableFuture.runAsync(() -> restart(snapshot.get()))
                                .whenComplete((done, thrown) -> {
                                    if (thrown == null) {
                                        down.complete(done);
                                    } else {
                                        down.completeExceptionally(thrown);
                                    }
                                });
                    }
                },
                List.of(desk.hallway, desk.kitchen),
                new OnDisk(desk.photos(3)));
        UploadDesk.end(cutOff);
        assertThat(events.get()).as("it lived so long").isGreaterThanOrEqualTo(failing);
        down.get(30, TimeUnit.SECONDS);

        UploadResult resumed = UploadDesk.end(desk.uploader().resume(event -> {}));

        assertThat(resumed.complete()).as("%s", resumed).isTrue();
        assertThat(desk.uploader().unfinished()).isZero();
        assertThat(desk.pictures(desk.hallway)).hasSize(3);
        assertThat(desk.hallway.placements()).hasSize(3);
        assertThat(desk.kitchen.placements()).hasSize(3);
        assertThat(desk.refusedWrites()).isZero();
        assertThat(desk.events(UploadEvent.Failed.class)).isEmpty();
    }

    private void restart(Path snapshot) {
        try {
            desk.restartWith(snapshot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
