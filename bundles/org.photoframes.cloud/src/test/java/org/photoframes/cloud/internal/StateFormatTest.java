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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.cloud.NewerStateException;
import org.photoframes.cloud.StateStore;

/** State of older and newer versions of the program. */
class StateFormatTest {

    @TempDir
    Path folder;

    private Path file;
    private StateStore store;

    @BeforeEach
    void inAFile() {
        file = folder.resolve("state.mv");
        store = new MvStateFiles().in(file);
    }

    @Test
    void whatIsWrittenBearsTheFormat() throws IOException {
        store.update("a", (old) -> "1");

        assertThat(format()).isEqualTo(1);
    }

    @Test
    void stateOfTheFirstVersionsIsKeptAndGetsTheFormatWithTheNextChange() throws IOException {
        write(0);
        byte[] before = Files.readAllBytes(file);

        assertThat(store.get("session")).isEqualTo("kept");
        assertThat(file).hasBinaryContent(before);

        store.update("budget", (old) -> "2");
        assertThat(format()).isEqualTo(1);
        assertThat(store.get("session")).isEqualTo("kept");
        assertThat(store.get("budget")).isEqualTo("2");
    }

    @Test
    void stateOfANewerVersionIsNotTouched() throws IOException {
        write(2);

        assertRefused("format 2; this one knows formats up to 1");
    }

    @Test
    void stateOfANewerVersionIsNotTouchedEitherIfThatOneCrashed() throws IOException {
        MVStore crashed = opened();
        crashed.setStoreVersion(2);
        crashed.openMap("texts").put("session", "kept");
        crashed.commit();
        crashed.openMap("texts").put("session", "lost");
        crashed.closeImmediately();

        assertRefused("format 2");
    }

    @Test
    void stateOfANewerStoreIsNotTakenForDamaged() throws IOException {
        write(1);
        claimStoreFormat('9');

        assertRefused("format 9");
    }

    private void assertRefused(String format) throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> store.get("session"))
                .isInstanceOf(NewerStateException.class)
                .hasMessageContainingAll(file.toString(), format, "Install that version again");
        assertThatThrownBy(() -> store.update("session", (old) -> "mine")).isInstanceOf(NewerStateException.class);

        assertThat(file).hasBinaryContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private void write(int format) {
        try (MVStore written = opened()) {
            if (format > 0) {
                written.setStoreVersion(format);
            }
            written.openMap("texts").put("session", "kept");
            written.commit();
        }
    }

    private int format() {
        try (MVStore read = opened()) {
            return read.getStoreVersion();
        }
    }

    private MVStore opened() {
        return new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .open();
    }

    /** Both headers say the format of the store itself, each with a check sum of its text. */
    private void claimStoreFormat(char format) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int start : new int[] {0, 4096}) {
            String header = new String(bytes, start, 4096, StandardCharsets.ISO_8859_1);
            int end = header.indexOf(",fletcher:");
            bytes[start + header.indexOf("format:") + "format:".length()] = (byte) format;
            int sum = DataUtils.getFletcher32(bytes, start, end);
            byte[] text = ("," + "fletcher:" + Integer.toHexString(sum) + "\n").getBytes(StandardCharsets.ISO_8859_1);
            Arrays.fill(bytes, start + end, start + header.indexOf('\n') + 1, (byte) 0);
            System.arraycopy(text, 0, bytes, start + end, text.length);
        }
        Files.write(file, bytes);
    }
}
