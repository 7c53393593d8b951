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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.cloud.StateStore;

class StateFilesTest {

    @TempDir
    Path folder;

    @Test
    void whatWasStoredIsThereAfterARestart() throws Exception {
        Path file = folder.resolve("deep/er/state.mv");
        StateStore store = new MvStateFiles().in(file);
        assertThat(store.get("a")).isNull();
        assertThat(file).doesNotExist();

        assertThat(store.update("a", (old) -> old + "1")).isEqualTo("null1");

        StateStore again = new MvStateFiles().in(file);
        assertThat(again.get("a")).isEqualTo("null1");
        assertThat(again.update("a", (old) -> null)).isNull();
        assertThat(again.get("a")).isNull();
    }

    @Test
    void onlyTheOwnerCanReadIt() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = folder.resolve("mine/state.mv");
        new MvStateFiles().in(file).update("a", (old) -> "1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void aChangeThatBreaksLeavesEverythingAsItWas() throws Exception {
        StateStore store = new MvStateFiles().in(folder.resolve("state.mv"));
        store.update("a", (old) -> "1");
        assertThatThrownBy(() -> store.update("a", (old) -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.get("a")).isEqualTo("1");
    }

    @Test
    void aDamagedFileIsKeptAsideAndANewOneBegun() throws Exception {
        Path file = folder.resolve("state.mv");
        Files.writeString(file, "this is no state".repeat(2000));
        StateStore store = new MvStateFiles().in(file);

        assertThat(store.get("a")).isNull();
        store.update("a", (old) -> "1");

        assertThat(store.get("a")).isEqualTo("1");
        try (var files = Files.list(folder)) {
            assertThat(files.filter((other) -> other.getFileName().toString().contains("damaged")))
                    .singleElement()
                    .satisfies((aside) -> assertThat(aside).content().startsWith("this is no state"));
        }
    }

    @Test
    void severalUsersOfOneFileDoNotLoseAChange() throws Exception {
        Path file = folder.resolve("state.mv");
        List<CompletableFuture<Void>> users = IntStream.range(0, 4)
                .mapToObj((user) -> CompletableFuture.runAsync(() -> count(new MvStateFiles().in(file), 10)))
                .toList();
        users.forEach(CompletableFuture::join);
        assertThat(new MvStateFiles().in(file).get("n")).isEqualTo("40");
    }

    @Test
    void anotherProcessDoesNotLoseAChange() throws Exception {
        Path file = folder.resolve("state.mv");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StateFilesTest.class.getName(),
                        file.toString())
                .inheritIO()
                .start();
        count(new MvStateFiles().in(file), 20);
        assertThat(other.waitFor()).isZero();
        assertThat(new MvStateFiles().in(file).get("n")).isEqualTo("40");
    }

    /** The other process. */
    public static void main(String[] arguments) {
        count(new MvStateFiles().in(Path.of(arguments[0])), 20);
    }

    private static void count(StateStore store, int times) {
        for (int i = 0; i < times; i++) {
            try {
                store.update("n", (old) -> String.valueOf(old == null ? 1 : Integer.parseInt(old) + 1));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
