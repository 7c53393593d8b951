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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.aura.upload.PictureOrigin.InMemory;
import org.photoframes.aura.upload.Upload;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadResult;
import org.photoframes.aura.upload.internal.prepare.TestPictures;

/**
 * The queue's file cannot be written for a while. An interrupt while it is written does the same to it as a full disk: the write
 * fails, and from then on the file is closed.
 */
class FullDiskTest {

    private static final InMemory PHOTO = new InMemory("door", TestPictures.jpegNumber(1));

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
    void whatTheQueueCannotTakeIsRefusedInASentenceAndTheNextIsTaken() throws Exception {
        assertThatThrownBy(this::spoil)
                .isExactlyInstanceOf(IOException.class)
                .hasMessageContainingAll("The upload queue in ", "cannot be written", "disk is full");

        UploadResult next = desk.upload(List.of(desk.hallway), PHOTO);

        assertThat(next.complete()).as("%s", next).isTrue();
        assertThat(desk.uploader().unfinished()).isZero();
        assertThat(desk.pictures(desk.hallway)).hasSize(1);
    }

    @Test
    void picturesWhoseBytesCannotBeKeptAreNotCarriedOutLater() throws Exception {
        Path queue = folder.resolve("queue");
        Path inTheWay = Files.createDirectory(queue.resolve("0000000001-000001.source"));

        assertThatThrownBy(() ->
                        desk.upload(List.of(desk.hallway), PHOTO, new InMemory("garden", TestPictures.jpegNumber(2))))
                .isExactlyInstanceOf(IOException.class)
                .hasMessageContaining("cannot be written");

        assertThat(desk.uploader().unfinished()).isZero();
        assertThat(Files.list(queue)).isSubsetOf(queue.resolve("queue.mv"), inTheWay);
        assertThat(UploadDesk.end(desk.uploader().resume(event -> {})).pictures())
                .isEmpty();
        assertThat(desk.hallway.placements()).isEmpty();
    }

    @Test
    void anUploadGoesOnWhenThereIsRoomAgain() throws Exception {
        UploadResult result = UploadDesk.end(started(() -> {}));

        assertThat(result.complete()).as("%s", result).isTrue();
        assertThat(desk.pictures(desk.hallway)).hasSize(1);
    }

    @Test
    void anUploadThatCannotGoOnEndsAndIsFinishedLater() throws Exception {
        Path file = folder.resolve("queue").resolve("queue.mv");
        Path aside = folder.resolve("aside.mv");
        UploadResult ended = UploadDesk.end(started(() -> {
            Files.move(file, aside);
            Files.createDirectory(file);
        }));

        assertThat(ended.problem()).contains("cannot be written");
        assertThat(ended.pictures()).extracting(p -> p.problem()).containsExactly(ended.problem());
        assertThatThrownBy(() -> desk.uploader().resume(e -> {})).isExactlyInstanceOf(IOException.class);
        Files.delete(file);
        Files.move(aside, file);

        UploadResult resumed = UploadDesk.end(desk.uploader().resume(e -> {}));

        assertThat(resumed.complete()).as("%s", resumed).isTrue();
        assertThat(resumed.pictures()).hasSize(1);
        assertThat(desk.uploader().unfinished()).isZero();
        assertThat(desk.pictures(desk.hallway)).hasSize(1);
        assertThat(desk.puts()).isEqualTo(1);
    }

    /** An upload under which the queue fails once its picture is in the store. */
    private Upload started(Mishap more) throws IOException {
        return desk.start(
                UploadDesk.PLAN,
                event -> {
                    if (event instanceof UploadEvent.Uploaded) {
                        // In another thread: the upload's own is not interrupted.
                        CompletableFuture.runAsync(() -> {
                                    assertThatThrownBy(this::spoil).isInstanceOf(IOException.class);
                                    more.happen();
                                })
                                .join();
                    }
                },
                List.of(desk.hallway),
                PHOTO);
    }

    /** Something that goes wrong with the disk. */
    @FunctionalInterface
    private interface Mishap {
        void cause() throws IOException;

        default void happen() {
            try {
                cause();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void spoil() throws IOException {
        Thread.currentThread().interrupt();
        try {
            desk.start(
                    UploadDesk.PLAN, event -> {}, List.of(desk.kitchen), new InMemory("b", TestPictures.jpegNumber(2)));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
