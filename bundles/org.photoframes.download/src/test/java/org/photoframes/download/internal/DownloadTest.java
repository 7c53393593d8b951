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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.download.Counts;
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadPlan;
import org.photoframes.download.DownloadPlan.Choice;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadState;
import org.photoframes.photos.PhotoKind;
import org.photoframes.photos.PhotoMedium.Role;

/** What comes into the folder, under which name, and what a later run makes of it. */
class DownloadTest {

    private static final String STAMP = "2024-07-14T18-30-05.250Z_";

    private Desk desk;

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void everyPhotoComesUnderTheTimeItWasTakenAndItsId() throws Exception {
        desk.source.photo("a1");
        desk.source.photo("a2");
        DownloadRun run = desk.download();
        assertThat(run.state()).isEqualTo(DownloadState.DONE);
        assertThat(run.counts()).isEqualTo(new Counts(2, 0, 0, 0, 0, 0, 0));
        assertThat(desk.files()).containsOnlyKeys(STAMP + "a1.jpg", STAMP + "a2.jpg");
        assertThat(Files.getLastModifiedTime(folder.resolve(STAMP + "a1.jpg")).toInstant())
                .isEqualTo(ScriptedSource.TAKEN);
        assertThat(desk.halfMade()).isEmpty();
    }

    @Test
    void aVideoAndALivePhotosClipLieBesideTheirStills() throws Exception {
        desk.source.put(
                ScriptedSource.photo("v1", PhotoKind.VIDEO, ScriptedSource.TAKEN, null),
                new ScriptedMedium(Role.STILL, "v1-poster.jpg", Pictures.jpeg(1)),
                new ScriptedMedium(Role.MOTION, "v1.mp4", Pictures.mp4(1)));
        desk.download();
        assertThat(desk.files()).containsOnlyKeys(STAMP + "v1.jpg", STAMP + "v1.mp4", STAMP + "v1.mp4.xmp");
    }

    @Test
    void aPhotoWithoutADateIsNamedByItsUploadAndOneWithoutAnyIsUndated() throws Exception {
        desk.source.photo("a1");
        desk.source.change("a1", null, "no date");
        desk.source.put(
                new org.photoframes.photos.Photo(
                        "a2", PhotoKind.PHOTO, null, null, null, null, null, null, java.util.List.of(), 0, false),
                new ScriptedMedium(Role.STILL, "a2.jpg", Pictures.jpeg(2)));
        desk.download();
        assertThat(desk.files()).containsOnlyKeys("2025-01-02T03-04-05.000Z_a1.jpg", "undated_a2.jpg");
    }

    @Test
    void theExtensionTellsTheTruthAboutTheBytes() throws Exception {
        desk.source.put(
                ScriptedSource.photo("h1", PhotoKind.PHOTO, ScriptedSource.TAKEN, null),
                new ScriptedMedium(Role.STILL, "h1.heic", Pictures.jpeg(3))
                        .uploadedAs("image/heic")
                        .md5(new byte[16]));
        desk.source.put(
                ScriptedSource.photo("p1", PhotoKind.PHOTO, ScriptedSource.TAKEN, null),
                new ScriptedMedium(Role.STILL, "p1.jpg", Pictures.png(4)));
        desk.download();
        assertThat(desk.files()).containsOnlyKeys(STAMP + "h1.jpg", STAMP + "p1.png", STAMP + "p1.png.xmp");
    }

    @Test
    void yearFoldersGoByTheDateThatTheCameraShowed() throws Exception {
        desk.source.photo("a1");
        desk.source.change("a1", Instant.parse("2023-12-31T23:30:00Z"), "fireworks");
        desk.download(plan -> new DownloadPlan(
                folder, true, Choice.ALL, null, plan.duplicates(), 2, plan.pause(), plan.zone(), false));
        assertThat(desk.files()).containsOnlyKeys("2024/2023-12-31T23-30-00.000Z_a1.jpg");
    }

    @Test
    void nothingIsFetchedTwice() throws Exception {
        ScriptedMedium medium = desk.source.photo("a1");
        desk.download();
        Map<String, byte[]> before = desk.files();
        DownloadRun again = desk.download();
        assertThat(again.counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0, 0));
        assertThat(medium.opened).hasSize(1);
        assertThat(desk.files()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void aCaptionThatChangedIsWrittenWithoutFetching() throws Exception {
        ScriptedMedium medium = desk.source.photo("a1");
        desk.download();
        desk.source.change("a1", ScriptedSource.TAKEN, "Another text");
        DownloadRun run = desk.download();
        assertThat(run.counts()).isEqualTo(new Counts(0, 1, 1, 0, 0, 0, 0));
        assertThat(medium.opened).hasSize(1);
        assertThat(desk.exif.read(folder.resolve(STAMP + "a1.jpg")).metadata().caption())
                .isEqualTo("Another text");
        assertThat(desk.download().counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void aDateThatChangedGivesTheFileItsNewNameAndLeavesNoOldOne() throws Exception {
        ScriptedMedium medium = desk.source.photo("a1");
        desk.source.put(
                ScriptedSource.photo("p1", PhotoKind.PHOTO, ScriptedSource.TAKEN, "flower"),
                new ScriptedMedium(Role.STILL, "p1.png", Pictures.png(4)));
        desk.download();
        Instant moved = Instant.parse("2019-05-04T08:09:10Z");
        desk.source.change("a1", moved, "Caption of a1");
        desk.source.change("p1", moved, "flower");
        assertThat(desk.download().counts().updated()).isEqualTo(2);
        assertThat(desk.files())
                .containsOnlyKeys(
                        "2019-05-04T08-09-10.000Z_a1.jpg",
                        "2019-05-04T08-09-10.000Z_p1.png",
                        "2019-05-04T08-09-10.000Z_p1.png.xmp");
        assertThat(medium.opened).hasSize(1);
        assertThat(desk.download().counts()).isEqualTo(new Counts(0, 2, 0, 0, 0, 0, 0));
    }

    @Test
    void whatIsGoneAtTheSourceIsReportedAndStays() throws Exception {
        desk.source.photo("a1");
        desk.source.photo("a2");
        desk.download();
        desk.source.photos.remove("a1");
        assertThat(desk.download().counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0, 1));
        assertThat(desk.events(DownloadEvent.Gone.class))
                .containsExactly(new DownloadEvent.Gone("a1", Role.STILL, Path.of(STAMP + "a1.jpg")));
        assertThat(desk.files()).hasSize(2);
    }

    @Test
    void aFileThatIsMissingIsFetchedAgain() throws Exception {
        desk.source.photo("a1");
        desk.download();
        Files.delete(folder.resolve(STAMP + "a1.jpg"));
        assertThat(desk.download().counts().fetched()).isEqualTo(1);
        assertThat(desk.files()).hasSize(1);
    }

    @Test
    void aFileThatSomebodyEditedIsLeftAlone() throws Exception {
        desk.source.photo("a1");
        desk.download();
        Path file = folder.resolve(STAMP + "a1.jpg");
        byte[] edited = Pictures.jpeg(99);
        Files.write(file, edited);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        desk.source.change("a1", ScriptedSource.TAKEN, "Another text");
        assertThat(desk.download().counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0, 0));
        assertThat(Files.readAllBytes(file)).isEqualTo(edited);
    }

    @Test
    void filesOfAnEarlierDownloaderAreContinuedAndNotRepeated() throws Exception {
        Files.createDirectories(folder.resolve("2024"));
        Files.write(folder.resolve(STAMP + "a1.jpg"), Pictures.jpeg(1));
        Files.write(folder.resolve("2024").resolve("2024-07-14-18-30-05.250_a2.heic"), Pictures.jpeg(2));
        ScriptedMedium first = desk.source.photo("a1");
        ScriptedMedium second = desk.source.photo("a2");
        desk.source.photo("a3");
        DownloadRun run = desk.download();
        assertThat(run.counts()).isEqualTo(new Counts(1, 2, 0, 0, 0, 0, 0));
        assertThat(first.opened).isEmpty();
        assertThat(second.opened).isEmpty();
        assertThat(desk.files())
                .containsOnlyKeys(STAMP + "a1.jpg", "2024/2024-07-14-18-30-05.250_a2.heic", STAMP + "a3.jpg");
        assertThat(desk.exif.read(folder.resolve(STAMP + "a1.jpg")).metadata().caption())
                .isEqualTo("Caption of a1");
        assertThat(desk.download().counts()).isEqualTo(new Counts(0, 3, 0, 0, 0, 0, 0));
    }

    @Test
    void aHalfFileOfAnEarlierDownloaderIsFetchedAnew() throws Exception {
        byte[] whole = Pictures.jpeg("a1".hashCode());
        Files.write(folder.resolve(STAMP + "a1.jpg"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.createFile(folder.resolve(STAMP + "a2.jpg"));
        desk.source.photo("a1");
        desk.source.photo("a2");
        assertThat(desk.download().counts().fetched()).isEqualTo(2);
        assertThat(desk.exif.damage(folder.resolve(STAMP + "a1.jpg"))).isNull();
        assertThat(desk.files()).hasSize(2);
    }

    @Test
    void onlyWhatThePlanAsksForIsFetched() throws Exception {
        desk.source.put(
                ScriptedSource.photo("v1", PhotoKind.VIDEO, ScriptedSource.TAKEN, null),
                new ScriptedMedium(Role.STILL, "v1-poster.jpg", Pictures.jpeg(1)),
                new ScriptedMedium(Role.MOTION, "v1.mp4", Pictures.mp4(1)));
        desk.source.photo("a1");
        desk.source.photo("old");
        desk.source.change("old", Instant.parse("2001-01-01T00:00:00Z"), "old");
        DownloadRun run = desk.download(plan -> new DownloadPlan(
                folder,
                false,
                Choice.WITHOUT_VIDEOS,
                LocalDate.parse("2024-01-01"),
                plan.duplicates(),
                2,
                plan.pause(),
                plan.zone(),
                false));
        assertThat(run.counts()).isEqualTo(new Counts(1, 0, 0, 0, 3, 0, 0));
        assertThat(desk.files()).containsOnlyKeys(STAMP + "a1.jpg");
        desk.download(plan -> new DownloadPlan(
                folder, false, Choice.VIDEOS, null, plan.duplicates(), 2, plan.pause(), plan.zone(), false));
        assertThat(desk.files()).containsOnlyKeys(STAMP + "a1.jpg", STAMP + "v1.mp4", STAMP + "v1.mp4.xmp");
    }

    @Test
    void aDryRunTellsWhatWouldComeAndWritesNothing() throws Exception {
        ScriptedMedium medium = desk.source.photo("a1");
        Path absent = folder.resolve("absent");
        DownloadRun run = desk.download(plan -> new DownloadPlan(
                absent, false, Choice.ALL, null, plan.duplicates(), 2, plan.pause(), plan.zone(), true));
        assertThat(run.state()).isEqualTo(DownloadState.DONE);
        assertThat(desk.events(DownloadEvent.Wanted.class))
                .containsExactly(new DownloadEvent.Wanted("a1", Role.STILL, Path.of(STAMP + "a1.jpg")));
        assertThat(absent).doesNotExist();
        assertThat(medium.opened).isEmpty();
    }

    @Test
    void nothingThatACloudSaysLeadsOutOfTheFolder() throws Exception {
        for (String id : new String[] {
            "../../outside",
            "/etc/passwd",
            "C:\\evil",
            "a/b",
            "con",
            "a:b?*",
            "..",
            ".",
            "x".repeat(300),
            "ümläut\u0000"
        }) {
            desk.source.put(
                    ScriptedSource.photo(id, PhotoKind.PHOTO, ScriptedSource.TAKEN, null),
                    new ScriptedMedium(Role.STILL, "../../" + id + ".jpg", Pictures.jpeg(id.hashCode())));
        }
        DownloadRun run = desk.download();
        assertThat(run.counts().fetched()).isEqualTo(10);
        assertThat(desk.files().keySet())
                .hasSize(10)
                .allMatch(name -> name.matches("[A-Za-z0-9][A-Za-z0-9._-]{1,160}[.]jpg"));
        assertThat(desk.download().counts()).isEqualTo(new Counts(0, 10, 0, 0, 0, 0, 0));
    }

    @Test
    void idsThatDifferOnlyInCapitalLettersGetDifferentFiles() throws Exception {
        desk.source.photo("abc");
        desk.source.photo("ABC");
        desk.download();
        assertThat(desk.files().keySet().stream().map(String::toLowerCase).distinct())
                .hasSize(2);
    }

    @Test
    void startsAreAPauseApart() throws Exception {
        for (int i = 0; i < 5; i++) {
            desk.source.photo("a" + i);
        }
        Instant before = desk.time.instant();
        desk.download(plan -> new DownloadPlan(
                folder, false, Choice.ALL, null, plan.duplicates(), 1, plan.pause(), plan.zone(), false));
        assertThat(Duration.between(before, desk.time.instant())).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void aFolderThatIsInUseOrNoFolderIsRefusedWithASentence() throws Exception {
        Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> desk.download(
                        desk.source, DownloadPlan.into(folder.resolve("file").resolve("below"))))
                .isInstanceOf(IOException.class)
                .hasMessage("The folder " + folder.resolve("file").resolve("below")
                        + " cannot be made (Not a directory). Name another one.");
        assertThatThrownBy(() -> desk.download(desk.source, DownloadPlan.into(folder.resolve("file"))))
                .isInstanceOf(IOException.class)
                .hasMessage(folder.resolve("file") + " is not a folder. Name another one.");
        desk.source.photo("a1");
        desk.download();
        try (Manifest held = Manifest.open(folder)) {
            assertThatThrownBy(() -> desk.download())
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("Another download or verification uses the folder");
            assertThat(held.size()).isEqualTo(1);
        }
    }

    @Test
    void theLastRunIsRemembered() throws Exception {
        desk.source.photo("a1");
        assertThat(desk.downloads.lastRun(folder, "test:wall")).isNull();
        DownloadRun run = desk.download();
        assertThat(desk.downloads.lastRun(folder, "test:wall")).isEqualTo(run);
        assertThat(desk.downloads.lastRun(folder, "test:other")).isNull();
    }

    @Test
    void aPhotoOnTwoFramesIsStoredOnceAndSpokenForByTheFirst() throws Exception {
        desk.source.photo("a1");
        desk.download();
        ScriptedSource other = new ScriptedSource() {
            @Override
            public String id() {
                return "test:other";
            }
        };
        other.photo("a1");
        other.change("a1", ScriptedSource.TAKEN, "what the others say");
        assertThat(desk.download(other, desk.plan()).counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0, 0));
        assertThat(desk.files()).hasSize(1);
    }
}
