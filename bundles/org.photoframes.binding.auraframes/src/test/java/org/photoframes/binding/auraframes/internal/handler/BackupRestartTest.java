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

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.unit.Units;
import org.photoframes.binding.auraframes.internal.backup.FrameBackup;
import org.photoframes.binding.auraframes.internal.testing.Frames;
import org.photoframes.binding.auraframes.internal.testing.LogBook;
import org.photoframes.download.Counts;
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadState;

/** What a backup is after a restart of the thing, the account or the house. */
class BackupRestartTest {

    @Test
    void theEndIsShownAndSurvivesARestart() {
        House house = House.online(Map.of()).backingUp();
        house.downloads.last().ends(DownloadState.DONE, counts(4, 6, 0));
        house.downloads.earlier = run(DownloadState.DONE, counts(4, 6, 0));

        assertThat(house.chores.untilNext()).isNull();
        assertDone(house);
        house.frame.forgetStates();
        house.restart();
        assertDone(house);
        assertThat(house.downloads.jobs).hasSize(1);
    }

    private static void assertDone(House house) {
        assertThat(house.frame.state("backup#backup")).isEqualTo(OnOffType.OFF);
        assertThat(house.frame.state("backup#backup-state")).hasToString("DONE");
        assertThat(house.frame.state("backup#backup-progress")).isEqualTo(new QuantityType<>(100, Units.PERCENT));
        assertThat(house.frame.state("backup#backup-last")).isEqualTo(new DateTimeType(ENDED));
        assertThat(house.frame.state("backup#backup-new")).hasToString("4");
        assertThat(house.frame.state("backup#backup-failed")).hasToString("0");
    }

    @Test
    void switchingOffCancelsAndNothingGoesOnByItself() {
        House house = House.online(Map.of()).backingUp();
        house.send("backup#backup", OnOffType.OFF);
        assertThat(house.downloads.last().cancelled).isTrue();
        assertThat(house.frame.state("backup#backup")).isEqualTo(OnOffType.ON);

        house.downloads.last().ends(DownloadState.CANCELLED, counts(2, 0, 0));
        assertThat(house.frame.state("backup#backup")).isEqualTo(OnOffType.OFF);
        assertThat(house.frame.state("backup#backup-state")).hasToString("CANCELLED");

        house.downloads.earlier = run(DownloadState.CANCELLED, counts(2, 0, 0));
        house.restart();
        house.poll();
        house.work();
        assertThat(house.downloads.jobs).hasSize(1);
        assertThat(house.frame.state("backup#backup-state")).hasToString("CANCELLED");
    }

    @Test
    void disposingCutsOffAndTellsNothingMore() {
        House house = House.online(Map.of()).backingUp();
        house.frameHandler.dispose();
        int before = house.frame.count();
        assertThat(house.downloads.last().cancelled).isTrue();

        house.downloads.last().tells(new DownloadEvent.Listed(10));
        house.downloads.last().ends(DownloadState.CANCELLED, counts(2, 0, 0));

        assertThat(house.frame.count()).isEqualTo(before);
        assertThat(house.chores.untilNext()).isNull();
        assertThat(house.cron.expressions()).isEmpty();
    }

    @Test
    void whatADisposalCutOffGoesOnWhenItsFolderIsFree() {
        House house = House.online(Map.of()).backingUp();
        house.frameHandler.dispose();
        house.frameHandler.initialize();
        house.work();
        assertThat(house.downloads.jobs).hasSize(1);

        house.downloads.last().ends(DownloadState.CANCELLED, counts(2, 0, 0));
        house.downloads.earlier = run(DownloadState.CANCELLED, counts(2, 0, 0));
        house.work();

        assertThat(house.downloads.jobs).hasSize(2);
        assertThat(house.frame.state("backup#backup")).isEqualTo(OnOffType.ON);
    }

    @Test
    void whatACrashCutOffGoesOnWhenTheFrameIsOnline() {
        House house = new House();
        house.downloads.earlier = run(DownloadState.RUNNING, counts(2, 0, 0));
        house.accountHandler.initialize();
        house.frameHandler.initialize();
        house.work();
        assertThat(house.frame.state("backup#backup-state")).hasToString("INTERRUPTED");
        assertThat(house.frame.state("backup#backup")).isEqualTo(OnOffType.OFF);
        assertThat(house.frame.state("backup#backup-new")).hasToString("2");
        assertThat(house.downloads.jobs).isEmpty();

        house.cloud.finds(Frames.hallway());
        house.poll();
        house.work();

        assertThat(house.downloads.jobs).hasSize(1);
        assertThat(house.frame.state("backup#backup-state")).hasToString("RUNNING");
    }

    @Test
    void whatACrashCutOffCanBeGivenUp() {
        House house = new House();
        house.downloads.earlier = run(DownloadState.RUNNING, counts(2, 0, 0));
        house.accountHandler.initialize();
        house.frameHandler.initialize();
        house.work();
        house.send("backup#backup", OnOffType.OFF);
        assertThat(house.frame.state("backup#backup-state")).hasToString("CANCELLED");

        house.restart();
        house.cloud.finds(Frames.hallway());
        house.poll();
        house.work();
        assertThat(house.downloads.jobs).isEmpty();
        assertThat(house.frame.state("backup#backup-state")).hasToString("CANCELLED");
    }

    @Test
    void anAccountThatClosesCutsOffUntilItIsBack() {
        House house = House.online(Map.of()).backingUp();
        house.accountHandler.dispose();
        house.downloads.last().ends(DownloadState.CANCELLED, counts(2, 0, 0));
        assertThat(house.frame.state("backup#backup-state")).hasToString("INTERRUPTED");

        try (LogBook log = LogBook.of(FrameBackup.class)) {
            house.send("backup#backup", OnOffType.ON);
            assertThat(log.lines()).singleElement().asString().contains("account is not open");
        }
        assertThat(house.frame.state("backup#backup")).isEqualTo(OnOffType.OFF);

        house.accountHandler.initialize();
        house.cloud.finds(Frames.hallway());
        house.poll();
        house.work();
        assertThat(house.downloads.jobs).hasSize(2);
    }

    @Test
    void removalForgetsWhatWasStoredAndEndsWhatRuns() {
        House house = House.online(Map.of()).backingUp();
        house.downloads.last().ends(DownloadState.DONE, Counts.NONE);
        house.send("backup#backup", OnOffType.ON);
        house.work();
        house.frameHandler.handleRemoval();
        house.downloads.last().ends(DownloadState.DONE, Counts.NONE);

        assertThat(house.downloads.last().cancelled).isTrue();
        assertThat(house.storage.stores.values())
                .allSatisfy(store -> assertThat(store).isEmpty());
    }
}
