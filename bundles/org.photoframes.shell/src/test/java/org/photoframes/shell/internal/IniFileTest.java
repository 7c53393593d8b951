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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IniFileTest {

    @TempDir
    private Path folder;

    @Test
    void sectionsAndValuesAreReadAsTheEstablishedDownloaderWritesThem() throws Exception {
        IniFile file = IniFile.read(write("""
                # my account
                [login]
                email = mira@example.org
                Password: secret

                ; the frame in the hall
                [hallway]
                file_path = /pictures
                frame_id=c2f7
                """));
        assertThat(file.sections()).containsOnlyKeys("login", "hallway");
        assertThat(file.sections().get("login"))
                .containsEntry("email", "mira@example.org")
                .containsEntry("password", "secret");
        assertThat(file.sections().get("hallway")).containsEntry("frame_id", "c2f7");
    }

    @Test
    void aPasswordIsTakenAsItStandsWhateverItContains() throws Exception {
        String password = "a#b;c = \"d\" %(e)s \\f: $g";
        IniFile file = IniFile.read(write("[login]\npassword = " + password + "\n"));
        assertThat(file.sections().get("login")).containsEntry("password", password);
    }

    @Test
    void aLineThatMakesNoSenseIsNamedByItsNumberAndNotRepeated() throws Exception {
        Path file = write("[login]\nemail = a@example.org\nhunter2\n");
        assertThatThrownBy(() -> IniFile.read(file))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("Line 3 of " + file)
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        Path file = folder.resolve("nowhere.ini");
        assertThatThrownBy(() -> IniFile.read(file))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining(file.toString());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("credentials.ini"), text);
    }
}
