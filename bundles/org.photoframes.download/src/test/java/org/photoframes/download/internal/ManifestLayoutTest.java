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

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.download.Counts;
import org.photoframes.download.DownloadPlan;
import org.photoframes.download.DownloadPlan.Choice;

/** Manifests of older and newer versions of the program. */
class ManifestLayoutTest {

    @TempDir
    Path folder;

    private Desk desk;
    private ScriptedMedium medium;
    private Path file;
    private Map<String, byte[]> photos;

    @BeforeEach
    void downloadedOnce() throws Exception {
        desk = new Desk(folder);
        medium = desk.source.photo("a1");
        desk.download();
        photos = desk.files();
        file = folder.resolve(Manifest.FOLDER).resolve("manifest.mv");
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void aManifestOfTheFirstLayoutIsBroughtUpToDateAndNothingIsFetchedAgain() throws Exception {
        makeItOfTheFirstLayout();

        // What the files say is compared once more, and is as it should be.
        assertThat(desk.download().counts()).isEqualTo(new Counts(0, 1, 1, 0, 0, 0, 0));
        assertThat(desk.download().counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0, 0));

        assertThat(medium.opened).hasSize(1);
        assertThat(desk.files()).usingRecursiveComparison().isEqualTo(photos);
        try (MVStore store = opened()) {
            assertThat(store.getStoreVersion()).isEqualTo(2);
            assertThat(store.<String, String>openMap("files").values())
                    .singleElement()
                    .satisfies(entry -> assertThat(JsonParser.parseString(entry)
                                    .getAsJsonObject()
                                    .keySet())
                            .contains("facts", "said", "sha256"));
        }
    }

    @Test
    void whatChangedSinceIsWrittenIntoItsFiles() throws Exception {
        makeItOfTheFirstLayout();
        desk.source.change("a1", ScriptedSource.TAKEN, "Another text");

        assertThat(desk.download().counts().updated()).isEqualTo(1);
        assertThat(desk.download().counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0, 0));
        assertThat(medium.opened).hasSize(1);
    }

    @Test
    void whatOnlyLooksReadsTheFirstLayoutAndChangesNothing() throws Exception {
        makeItOfTheFirstLayout();
        byte[] before = Files.readAllBytes(file);

        assertThat(desk.downloads.verify(folder, finding -> {}).sound()).isTrue();
        desk.download(ManifestLayoutTest::dry);

        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void whatWasAnnouncedInTheFirstLayoutBecomesAClaim() throws Exception {
        makeItOfTheFirstLayout();
        try (MVStore store = opened()) {
            MVMap<String, String> files = store.openMap("files");
            store.<String, String>openMap("announced").putAll(files);
            files.clear();
        }

        assertThat(desk.download().counts()).isEqualTo(new Counts(0, 1, 1, 0, 0, 0, 0));
        assertThat(medium.opened).hasSize(1);
        try (Manifest manifest = Manifest.look(folder)) {
            assertThat(manifest.size()).isEqualTo(1);
            assertThat(manifest.announced()).isEmpty();
        }
    }

    @Test
    void aManifestOfANewerVersionIsNotTouched() throws Exception {
        try (MVStore store = opened()) {
            store.setStoreVersion(3);
        }
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> desk.download())
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(file.toString(), "layout 3", "layouts up to 2", "Install that version again");
        assertThatThrownBy(() -> Manifest.look(folder)).isInstanceOf(IOException.class);

        assertThat(file).hasBinaryContent(before);
        assertThat(desk.files()).usingRecursiveComparison().isEqualTo(photos);
    }

    /** As it was written before there were facts. */
    private void makeItOfTheFirstLayout() {
        try (MVStore store = opened()) {
            MVMap<String, String> files = store.openMap("files");
            files.replaceAll((key, text) -> {
                JsonObject entry = JsonParser.parseString(text).getAsJsonObject();
                assertThat(entry.remove("facts")).isNotNull();
                return entry.toString();
            });
            store.setStoreVersion(1);
        }
    }

    private MVStore opened() {
        return new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .open();
    }

    private static DownloadPlan dry(DownloadPlan plan) {
        return new DownloadPlan(
                plan.folder(), false, Choice.ALL, null, plan.duplicates(), 2, plan.pause(), plan.zone(), true);
    }
}
