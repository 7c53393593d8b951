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
import static org.photoframes.binding.auraframes.internal.testing.ScriptedDownloads.ENDED;
import static org.photoframes.binding.auraframes.internal.testing.ScriptedDownloads.counts;
import static org.photoframes.binding.auraframes.internal.testing.ScriptedDownloads.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.UnDefType;
import org.photoframes.binding.auraframes.internal.backup.FrameBackup;
import org.photoframes.binding.auraframes.internal.testing.Frames;
import org.photoframes.binding.auraframes.internal.testing.LogBook;
import org.photoframes.download.Counts;
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadPlan;
import org.photoframes.download.DownloadState;

class FrameBackupTest {

    private static final String FOLDER =
            Path.of("srv", "photos").toAbsolutePath().toString();

    @Test
    void aFrameThatWasNeverBackedUpSaysSo() {
        House house = House.online(Map.of());

        assertThat(house.frame.state("backup#backup")).isEqualTo(OnOffType.OFF);
        assertThat(house.frame.state("backup#backup-state")).hasToString("NEVER");
        assertThat(house.frame.state("backup#backup-progress")).isEqualTo(UnDefType.UNDEF);
        assertThat(house.frame.state("backup#backup-last")).isEqualTo(UnDefType.UNDEF);
        assertThat(house.frame.state("backup#backup-new")).isEqualTo(UnDefType.UNDEF);
        assertThat(house.downloads.jobs).isEmpty();
    }

    @Test
    void theSwitchStartsABackupOfTheFrameIntoItsFolder() {
        House house = House.online(Map.of("backupFolder", FOLDER, "backupYears", true, "backupVideos", false));
        house.send("backup#backup", OnOffType.ON);
        house.work();

        DownloadPlan plan = house.downloads.last().plan;
        assertThat(plan.folder()).isEqualTo(Path.of(FOLDER));
        assertThat(plan.yearFolders()).isTrue();
        assertThat(plan.choice()).isEqualTo(DownloadPlan.Choice.WITHOUT_VIDEOS);
        assertThat(plan.zone()).isEqualTo(House.ZONE);
        assertThat(plan.workers()).isEqualTo(DownloadPlan.WORKERS);
        assertThat(house.downloads.last().source.id()).isEqualTo("source of hallway-1");
        assertThat(house.frame.state("backup#backup")).isEqualTo(OnOffType.ON);
        assertThat(house.frame.state("backup#backup-state")).hasToString("RUNNING");
    }

    @Test
    void withoutAFolderTheFrameHasItsOwn() {
        House house = House.online(Map.of()).backingUp();

        assertThat(house.downloads.last().plan.folder())
                .isEqualTo(Path.of("userdata", "auraframes", "hallway-1").toAbsolutePath());
        assertThat(house.downloads.last().plan.choice()).isEqualTo(DownloadPlan.Choice.ALL);
    }

    @Test
    void progressIsSentOnceASecondAndOnlyWhenItHasChanged() {
        House house = House.online(Map.of()).backingUp();
        house.downloads.last().comes(counts(1, 2, 0));
        assertThat(house.chores.untilNext()).isEqualTo(Duration.ofSeconds(1));
        assertThat(house.frame.sent("backup#backup-progress")).containsExactly(UnDefType.UNDEF, percent(0));

        house.chores.runNext();
        house.chores.runNext();
        house.downloads.last().comes(counts(2, 2, 1));
        house.chores.runNext();

        assertThat(house.frame.sent("backup#backup-progress"))
                .containsExactly(UnDefType.UNDEF, percent(0), percent(30), percent(50));
        assertThat(house.frame.state("backup#backup-new")).hasToString("2");
        assertThat(house.frame.state("backup#backup-failed")).hasToString("1");
    }

    @Test
    void aBackupThatWaitsForTheCloudSaysSo() {
        House house = House.online(Map.of()).backingUp();
        house.downloads.last().tells(new DownloadEvent.Waiting("too many requests", ENDED));
        house.chores.runNext();
        assertThat(house.frame.state("backup#backup-state")).hasToString("WAITING");
        assertThat(house.frame.state("backup#backup")).isEqualTo(OnOffType.ON);

        house.downloads.last().tells(new DownloadEvent.Listed(10));
        house.chores.runNext();
        assertThat(house.frame.state("backup#backup-state")).hasToString("RUNNING");
    }

    @Test
    void filesThatFailedAreCountedAndExplained() {
        House house = House.online(Map.of()).backingUp();
        try (LogBook log = LogBook.of(FrameBackup.class)) {
            house.downloads.last().ends(DownloadState.DONE, counts(4, 5, 1));

            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .contains("not be backed up: 1")
                    .contains("it is a web page");
        }
        assertThat(house.frame.state("backup#backup-state")).hasToString("DONE_WITH_FAILURES");
        assertThat(house.frame.state("backup#backup-failed")).hasToString("1");
        assertThat(house.frame.state("backup#backup-last")).isEqualTo(new DateTimeType(ENDED));
    }

    @Test
    void aBackupThatFailsSaysWhyAndKeepsTheLastGoodEnd() {
        House house = House.online(Map.of()).backingUp();
        house.downloads.last().ends(DownloadState.DONE, Counts.NONE);
        house.send("backup#backup", OnOffType.ON);
        house.work();
        try (LogBook log = LogBook.of(FrameBackup.class)) {
            house.downloads.last().fails("The disk is full.");

            assertThat(log.lines()).singleElement().asString().contains("The disk is full.");
        }
        assertThat(house.frame.state("backup#backup-state")).hasToString("FAILED");
        house.downloads.earlier = run(DownloadState.FAILED, Counts.NONE);
        house.frame.forgetStates();
        house.restart();

        assertThat(house.frame.state("backup#backup-state")).hasToString("FAILED");
        assertThat(house.frame.state("backup#backup-last")).isEqualTo(new DateTimeType(ENDED));
        assertThat(house.frame.state("backup#backup-progress")).isEqualTo(UnDefType.UNDEF);
        assertThat(house.downloads.jobs).hasSize(2);
    }

    @Test
    void aBackupIsNotStartedTwice() {
        House house = House.online(Map.of()).backingUp();
        house.send("backup#backup", OnOffType.ON);
        house.work();

        assertThat(house.downloads.jobs).hasSize(1);
    }

    @Test
    void switchingOffAtOnceStartsNothing() {
        House house = House.online(Map.of());
        house.send("backup#backup", OnOffType.ON);
        house.send("backup#backup", OnOffType.OFF);
        house.work();

        assertThat(house.downloads.jobs).isEmpty();
        assertThat(house.frame.state("backup#backup-state")).hasToString("CANCELLED");
        assertThat(house.frame.state("backup#backup")).isEqualTo(OnOffType.OFF);
    }

    @Test
    void aFolderThatCannotBeUsedIsNamedAndNotTriedAgain() {
        House house = House.online(Map.of());
        house.downloads.trouble = "The folder is not writable.";
        try (LogBook log = LogBook.of(FrameBackup.class)) {
            house.send("backup#backup", OnOffType.ON);
            house.work();
            assertThat(log.lines()).singleElement().asString().contains("The folder is not writable.");
        }
        assertThat(house.frame.state("backup#backup-state")).hasToString("FAILED");
        assertThat(house.frame.state("backup#backup")).isEqualTo(OnOffType.OFF);

        house.downloads.trouble = null;
        house.poll();
        house.work();
        assertThat(house.downloads.jobs).isEmpty();
        house.send("backup#backup", OnOffType.ON);
        house.work();
        assertThat(house.downloads.jobs).hasSize(1);
    }

    @Test
    void withoutTheBundleTheFrameLivesAndSaysWhatIsMissing() {
        House house = new House();
        house.downloading = false;
        house.cloud.finds(Frames.hallway());
        house.open();
        house.work();
        assertThat(house.frame.state("backup#backup-state")).hasToString("UNAVAILABLE");
        assertThat(house.frame.state("settings#volume")).hasToString("40");

        try (LogBook log = LogBook.of(FrameBackup.class)) {
            house.send("backup#backup", OnOffType.ON);
            assertThat(log.lines()).singleElement().asString().contains("org.photoframes.download");
        }
        house.downloading = true;
        house.poll();
        house.work();
        assertThat(house.frame.state("backup#backup-state")).hasToString("NEVER");
    }

    @Test
    void theScheduleStartsABackup() throws Exception {
        House house = House.online(Map.of("backupSchedule", "0 30 3 * * ?"));
        assertThat(house.cron.expressions()).containsExactly("0 30 3 * * ?");

        house.cron.fire();
        house.work();
        assertThat(house.downloads.jobs).hasSize(1);
        house.cron.fire();
        house.work();
        assertThat(house.downloads.jobs).hasSize(1);
    }

    @Test
    void refreshIsAnsweredFromMemory() {
        House house = House.online(Map.of());
        int before = house.frame.sent("backup#backup-state").size();
        house.send("backup#backup-state", RefreshType.REFRESH);

        assertThat(house.frame.sent("backup#backup-state")).hasSize(before + 1);
    }

    @Test
    void whatIsUnknownOfThePastIsNoHindrance() {
        House house = new House();
        house.downloads.trouble = "The manifest cannot be read.";
        house.cloud.finds(Frames.hallway());
        house.open();
        house.work();
        house.downloads.trouble = null;
        house.send("backup#backup", OnOffType.ON);
        house.work();

        assertThat(house.downloads.jobs).hasSize(1);
    }

    private static QuantityType<?> percent(int percent) {
        return new QuantityType<>(percent, Units.PERCENT);
    }
}
