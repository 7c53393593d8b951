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
package org.photoframes.download.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.download.Verification;
import org.photoframes.download.Verification.Fault;
import org.photoframes.download.Verification.Finding;

/** Holding a folder against its manifest. */
class VerifyTest {

    private final List<Finding> findings = new ArrayList<>();
    private Desk desk;

    @TempDir
    Path folder;

    @BeforeEach
    void download() throws Exception {
        desk = new Desk(folder);
        for (String id : new String[] {"a1", "a2", "a3", "a4", "a5"}) {
            desk.source.photo(id);
        }
        desk.download();
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void aFolderThatNobodyTouchedIsSound() throws Exception {
        Verification result = verify();
        assertThat(result.sound()).isTrue();
        assertThat(result.checked()).isEqualTo(5);
        assertThat(findings).isEmpty();
    }

    @Test
    void missingChangedAndCorruptFilesAreTold() throws Exception {
        Files.delete(file("a1"));
        Files.write(file("a2"), Pictures.jpeg(1234));
        Files.setLastModifiedTime(file("a2"), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Files.write(file("a3"), Arrays.copyOf(Files.readAllBytes(file("a3")), 200));
        rot(file("a4"));
        Verification result = verify();
        assertThat(result).isEqualTo(new Verification(5, 1, 1, 2, result.bytes()));
        assertThat(findings)
                .extracting(Finding::photo, Finding::fault)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a1", Fault.MISSING),
                        org.assertj.core.groups.Tuple.tuple("a2", Fault.CHANGED),
                        org.assertj.core.groups.Tuple.tuple("a3", Fault.CORRUPT),
                        org.assertj.core.groups.Tuple.tuple("a4", Fault.CORRUPT));
    }

    @Test
    void aFolderWithoutAManifestIsRefusedWithASentence() {
        assertThatThrownBy(() -> desk.downloads.verify(folder.resolve("absent"), findings::add))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("There is no folder");
        assertThatThrownBy(() -> desk.downloads.verify(folder.getParent(), findings::add))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has no manifest");
    }

    @Test
    void aDamagedManifestIsSaidToBeOneAndTheNextDownloadRecognisesWhatIsThere() throws Exception {
        Path manifest = folder.resolve(".photoframes").resolve("manifest.mv");
        Files.write(manifest, new byte[9000]);
        assertThatThrownBy(this::verify).isInstanceOf(IOException.class).hasMessageContaining("cannot be opened");
        Files.move(manifest, folder.resolve("manifest.damaged"));
        assertThat(desk.download().counts().present()).isEqualTo(5);
        assertThat(verify().sound()).isTrue();
    }

    /** A bit turns over on the disk: no program wrote, so neither size nor time tells. */
    private static void rot(Path file) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 20] ^= 4;
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, time);
    }

    private Verification verify() throws Exception {
        findings.clear();
        return desk.downloads.verify(folder, findings::add);
    }

    private Path file(String id) {
        return folder.resolve("2024-07-14T18-30-05.250Z_" + id + ".jpg");
    }
}
