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
package org.photoframes.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeFolderTest {

    @TempDir
    private Path home;

    @Test
    void aFolderIsThereForItsUserAndAgainAfterwards() throws Exception {
        Path path = home.resolve("state").resolve("serve-1");
        try (ServeFolder folder = ServeFolder.open(path)) {
            assertThat(folder.path()).isDirectory();
        }
        try (ServeFolder folder = ServeFolder.open(path)) {
            assertThat(folder.path()).isEqualTo(path);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "in the way");
        assertThatThrownBy(() -> ServeFolder.open(file.resolve("serve-1")))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("cannot be written");
    }
}
