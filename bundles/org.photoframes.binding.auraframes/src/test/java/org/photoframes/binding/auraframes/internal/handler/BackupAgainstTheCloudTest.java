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
package org.photoframes.binding.auraframes.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.types.State;
import org.photoframes.binding.auraframes.internal.testing.FakeTime;
import org.photoframes.binding.auraframes.internal.testing.SilentExif;
import org.photoframes.download.DownloadService;
import org.photoframes.simulator.MediaKind;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimFrame;

/** The backup with the real download service, and time that passes when somebody waits. */
class BackupAgainstTheCloudTest {

    @TempDir
    Path userData;

    private DownloadService.Own downloads;
    private Town town;
    private SimFrame hallway;

    @BeforeEach
    void open() throws IOException {
        downloads = DownloadService.create(new SilentExif(), new FakeTime());
        town = new Town(downloads, userData);
        hallway = town.world.addFrame(town.ann, "Hallway");
        for (int i = 0; i < 12; i++) {
            town.world.addPhoto(hallway, NewPhoto.photo());
        }
        town.world.addPhoto(hallway, NewPhoto.photo().hidden());
        town.world.addPhoto(hallway, NewPhoto.of(MediaKind.VIDEO).seconds(2));
        town.world.addPhoto(hallway, NewPhoto.of(MediaKind.PLACEHOLDER));
    }

    @AfterEach
    void close() throws IOException {
        town.close();
        downloads.close();
    }

    @Test
    void switchingOnBringsEveryFileIntoTheFramesFolderOnce() throws IOException {
        AuraFrameHandler frame = town.thing(hallway);
        town.open();
        awaitState(frame, "NEVER");
        backUp(frame);

        assertThat(files()).hasSize(15);
        assertThat(state(frame, "backup-new")).isEqualTo(new DecimalType(15));
        assertThat(state(frame, "backup-failed")).isEqualTo(new DecimalType(0));
        assertThat(state(frame, "backup-progress")).hasToString("100.0 %");
        assertThat(state(frame, "backup")).isEqualTo(OnOffType.OFF);

        town.world.addPhoto(hallway, NewPhoto.photo());
        backUp(frame);
        assertThat(state(frame, "backup-new")).isEqualTo(new DecimalType(1));
        backUp(frame);
        assertThat(state(frame, "backup-new")).isEqualTo(new DecimalType(0));
        assertThat(files()).hasSize(16);
    }

    @Test
    void aRestartInTheMiddleLosesNothing() throws IOException {
        AuraFrameHandler frame = town.thing(hallway);
        town.open();
        awaitState(frame, "NEVER");
        town.cloud.faults().always().on("GET", ".*[.]mp4").stall(Duration.ofMinutes(5));
        town.send(frame, "backup#backup", OnOffType.ON);
        await().atMost(Town.SOON).until(() -> files().size() >= 3);

        long start = System.nanoTime();
        frame.dispose();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        town.cloud.faults().clear();
        int before = town.of(frame).sent("backup#backup-state").size();
        frame.initialize();
        await().atMost(Town.SOON)
                .until(() -> town.of(frame).sent("backup#backup-state").size() > before);
        town.poll();
        awaitState(frame, "DONE");

        assertThat(files()).hasSize(15);
        assertThat(state(frame, "backup")).isEqualTo(OnOffType.OFF);
    }

    private void backUp(AuraFrameHandler frame) {
        int ends = ends(frame);
        town.send(frame, "backup#backup", OnOffType.ON);
        await().atMost(Town.SOON).until(() -> ends(frame) > ends);
        awaitState(frame, "DONE");
    }

    private int ends(AuraFrameHandler frame) {
        return (int) town.of(frame).sent("backup#backup-state").stream()
                .filter(state -> state.toString().startsWith("DONE"))
                .count();
    }

    private void awaitState(AuraFrameHandler frame, String wanted) {
        await().atMost(Town.SOON)
                .untilAsserted(() -> assertThat(state(frame, "backup-state")).hasToString(wanted));
    }

    private State state(AuraFrameHandler frame, String channel) {
        return town.of(frame).state("backup#" + channel);
    }

    private List<Path> files() throws IOException {
        Path folder = userData.resolve("auraframes").resolve(hallway.id());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
