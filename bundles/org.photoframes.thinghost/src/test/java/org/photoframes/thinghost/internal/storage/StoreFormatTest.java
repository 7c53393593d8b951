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
package org.photoframes.thinghost.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.core.storage.Storage;

/** Stores of older and newer versions of the host. */
class StoreFormatTest {

    private static final String NAME = "org.photoframes.thinghost.approved";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void inAFile() {
        file = folder.resolve("things.mv");
    }

    @Test
    void aStoreOfTheFirstVersionsKeepsWhatIsInIt() {
        write(0);

        try (MVStore store = StoreFile.open(file)) {
            Storage<String> things = new DurableStorage<>(store, store.openMap(NAME), null);
            assertThat(things.get("sample:light:1")).isEqualTo("{}");
        }
        try (MVStore after = opened()) {
            assertThat(after.getStoreVersion()).isEqualTo(1);
        }
    }

    @Test
    void aStoreOfANewerVersionIsNotTouched() throws IOException {
        write(2);
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> StoreFile.open(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(file.toString(), "format 2", "formats up to 1", "Install that version again");

        assertThat(file).hasBinaryContent(before);
        // Nothing holds it either: the newer version can go on with it at once.
        opened().close();
    }

    private void write(int format) {
        try (MVStore store = opened()) {
            if (format > 0) {
                store.setStoreVersion(format);
            }
            store.openMap(NAME).put("sample:light:1", "{\"class\":\"java.lang.String\",\"value\":\"{}\"}");
            store.commit();
        }
    }

    private MVStore opened() {
        return new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .open();
    }
}
