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
package org.photoframes.binding.auraframes.internal.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.core.thing.ThingUID;
import org.photoframes.binding.auraframes.internal.store.StorageStateStore;
import org.photoframes.binding.auraframes.internal.testing.LogBook;
import org.photoframes.binding.auraframes.internal.testing.MemoryStorage;
import org.photoframes.binding.auraframes.internal.text.Reason;

class WatchedFolderTest {

    private static final UploadOutcome DONE = new UploadOutcome(true, "asset", null);
    private static final UploadOutcome DAMAGED = new UploadOutcome(true, null, Reason.said("It is damaged."));
    private static final UploadOutcome BUSY = UploadOutcome.refused(Reason.said("Another program uses the queue."));

    @TempDir
    Path folder;

    private final StorageStateStore memory =
            new StorageStateStore(new MemoryStorage(), new ThingUID("auraframes:frame:town:hall"));
    private final List<List<String>> taken = new ArrayList<>();
    private @Nullable CompletableFuture<UploadOutcome> answer = CompletableFuture.completedFuture(DONE);
    private WatchedFolder watched;

    @BeforeEach
    void firstLook() {
        watched = new WatchedFolder(folder, memory);
        look();
    }

    private void look() {
        watched.look(files -> {
            taken.add(files.stream().map(f -> f.getFileName().toString()).toList());
            return answer;
        });
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            look();
        }
    }

    private void put(String name) throws IOException {
        Files.writeString(folder.resolve(name), name);
    }

    @Test
    void filesThatTheQueueDoesNotTakeStayNewAndAreComplainedAboutOnce() throws IOException {
        put("a.jpg");
        answer = CompletableFuture.completedFuture(BUSY);
        try (LogBook log = LogBook.of(WatchedFolder.class)) {
            look(3 * WatchedFolder.REST);

            assertThat(taken).hasSizeBetween(2, 3).containsOnly(List.of("a.jpg"));
            assertThat(log.lines()).singleElement().asString().contains("Another program uses the queue");
        }
        answer = CompletableFuture.completedFuture(DONE);
        taken.clear();

        look(2 * WatchedFolder.REST);

        assertThat(taken).containsExactly(List.of("a.jpg"));
    }

    @Test
    void filesAreNotHandedOverAgainWhileTheyAreUnderWay() throws IOException {
        CompletableFuture<UploadOutcome> later = new CompletableFuture<>();
        answer = later;
        put("a.jpg");
        look(5);
        put("b.jpg");
        look(5);
        assertThat(taken).containsExactly(List.of("a.jpg"), List.of("b.jpg"));

        later.complete(DONE);
        look(5);

        assertThat(taken).hasSize(2);
    }

    @Test
    void filesThatCannotBeUploadedAtAllAreTriedOnce() throws IOException {
        answer = CompletableFuture.completedFuture(DAMAGED);
        put("a.jpg");

        look(3 * WatchedFolder.REST);

        assertThat(taken).hasSize(1);
    }

    @Test
    void filesWaitUntilTheFrameIsThere() throws IOException {
        answer = null;
        put("a.jpg");
        look(5);
        answer = CompletableFuture.completedFuture(DONE);
        taken.clear();

        look(5);

        assertThat(taken).containsExactly(List.of("a.jpg"));
    }

    @Test
    void onlyWhatIsThereIsRemembered() throws IOException {
        for (int i = 0; i < 10; i++) {
            put(i + ".jpg");
            look(2);
            Files.delete(folder.resolve(i + ".jpg"));
        }
        put("last.jpg");
        look(2);

        assertThat(memory.keys())
                .filteredOn(key -> key.startsWith("upload-"))
                .containsExactlyInAnyOrder("upload-folder", "upload-file last.jpg");
    }

    @Test
    void aFolderOfAnotherMachineThatIsAwayForAWhileIsNotUploadedAgain() throws IOException {
        put("a.jpg");
        look(3);
        Files.delete(folder.resolve("a.jpg"));
        look(3);
        put("a.jpg");
        Files.setLastModifiedTime(folder.resolve("a.jpg"), java.nio.file.attribute.FileTime.fromMillis(1));
        look(3);
        assertThat(taken).as("another file of that name").hasSize(2);
        Path aside = Files.move(folder.resolve("a.jpg"), folder.resolveSibling(folder.getFileName() + "-a.jpg"));
        look(3);
        Files.move(aside, folder.resolve("a.jpg"));

        look(3);

        assertThat(taken).as("the same file").hasSize(2);
    }
}
