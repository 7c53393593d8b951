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
package org.photoframes.aura.upload.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.upload.PictureOrigin.InMemory;
import org.photoframes.aura.upload.PictureOrigin.OnDisk;
import org.photoframes.aura.upload.UploadEvent.AlreadyThere;
import org.photoframes.aura.upload.UploadEvent.OnFrame;
import org.photoframes.aura.upload.UploadEvent.Waiting;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.UploadResult;
import org.photoframes.aura.upload.internal.prepare.TestPictures;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;

class UploadTest {

    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    @TempDir
    Path folder;

    private UploadDesk desk;

    @BeforeEach
    void open() {
        desk = new UploadDesk(folder);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void photoArrivesWithTheCamerasDate() throws Exception {
        byte[] photo = TestPictures.withExif(
                TestPictures.jpeg(640, 480), TestPictures.tiff(1, "2025:03:04 05:06:07", "+01:00", false));
        Path file = Files.write(folder.resolve("photo.jpg"), photo);

        UploadResult result = desk.upload(List.of(desk.hallway), new OnDisk(file));

        assertThat(result.complete()).as("%s", result).isTrue();
        SimAsset asset = desk.pictures(desk.hallway).get(0);
        assertThat(desk.world.objects().read(asset.fileName())).isEqualTo(photo);
        assertThat(asset.field("width")).isEqualTo(640L);
        assertThat(asset.field("original_file_name")).isEqualTo("photo.jpg");
        assertThat(String.valueOf(asset.field("taken_at"))).startsWith("2025-03-04T04:06:07.25");
        assertThat(result.pictures().get(0).asset().value()).isEqualTo(asset.id());
        assertThat(result.pictures().get(0).frames()).containsExactly(UploadDesk.id(desk.hallway));
        assertThat(desk.writes()).isEqualTo(2);
        assertThat(desk.uploader().unfinished()).isZero();
        assertThat(Files.list(folder.resolve("queue"))).allMatch(f -> f.endsWith("queue.mv"));
    }

    @Test
    void samePhotoAgainIsShownAgainAndNotSentAgain() throws Exception {
        InMemory photo = new InMemory("door", TestPictures.jpeg(64, 48));
        desk.upload(List.of(desk.hallway), photo);
        SimAsset asset = desk.pictures(desk.hallway).get(0);
        desk.hallway.hide(asset);

        UploadResult again = desk.upload(List.of(desk.hallway), photo);

        assertThat(again.complete()).isTrue();
        assertThat(desk.pictures(desk.hallway)).containsExactly(asset);
        assertThat(desk.hallway.placement(asset.id()).shown()).isTrue();
        assertThat(desk.events(AlreadyThere.class)).hasSize(1);
        assertThat(desk.puts()).isEqualTo(1);
    }

    @Test
    void twinsInOneUploadAreOnePhoto() throws Exception {
        byte[] photo = TestPictures.jpeg(64, 48);

        UploadResult result =
                desk.upload(List.of(desk.hallway), new InMemory("a", photo), new InMemory("b", photo.clone()));

        assertThat(result.complete()).as("%s", result).isTrue();
        assertThat(result.pictures()).extracting(p -> p.picture()).containsExactly("a", "b");
        assertThat(result.pictures().get(0).asset())
                .isEqualTo(result.pictures().get(1).asset());
        assertThat(desk.pictures(desk.hallway)).hasSize(1);
        assertThat(desk.puts()).isEqualTo(1);
    }

    @Test
    void severalFramesShareTheBytes() throws Exception {
        UploadResult result =
                desk.upload(List.of(desk.hallway, desk.kitchen), new InMemory("a", TestPictures.jpeg(64, 48)));

        assertThat(result.complete()).isTrue();
        assertThat(desk.pictures(desk.hallway))
                .isEqualTo(desk.pictures(desk.kitchen))
                .hasSize(1);
        assertThat(desk.puts()).isEqualTo(1);
        assertThat(desk.events(OnFrame.class)).hasSize(2);
        assertThat(desk.writes()).isEqualTo(3);
    }

    @Test
    void frameOfSomebodyElseGetsNothing() throws Exception {
        Account noah = desk.world.addAccount("noah@example.org", "another-7", "Noah");
        SimFrame foreign = desk.world.addFrame(noah, "Noah's").addContributor(desk.mira);

        UploadResult result = desk.upload(List.of(foreign), new InMemory("a", TestPictures.jpeg(64, 48)));

        assertThat(result.pictures().get(0).problem()).contains("Noah's is not yours");
        assertThat(desk.puts()).isZero();
        assertThat(desk.writes()).isZero();
        assertThat(desk.simulator.requests().count("*", "/cognito.*")).isZero();
        assertThat(foreign.placements()).isEmpty();
    }

    @Test
    void ownFrameGetsItEvenIfAnotherIsForeign() throws Exception {
        Account noah = desk.world.addAccount("noah@example.org", "another-7", "Noah");
        SimFrame foreign = desk.world.addFrame(noah, "Noah's").addContributor(desk.mira);

        UploadResult result = desk.upload(List.of(foreign, desk.hallway), new InMemory("a", TestPictures.jpeg(64, 48)));

        assertThat(result.pictures().get(0).frames()).containsExactly(UploadDesk.id(desk.hallway));
        assertThat(result.pictures().get(0).problem()).contains("Noah's");
        assertThat(foreign.placements()).isEmpty();
    }

    @Test
    void aHundredPhotosCostFourWrites() throws Exception {
        UploadResult result = desk.upload(List.of(desk.hallway), new OnDisk(desk.photos(100)));

        assertThat(result.complete()).as("%s", result.problem()).isTrue();
        assertThat(result.pictures()).hasSize(100);
        assertThat(desk.pictures(desk.hallway)).hasSize(100);
        assertThat(desk.hallway.placements()).hasSize(100);
        assertThat(desk.writes()).isEqualTo(4);
        assertThat(desk.simulator.requests().count("GET", ".*" + desk.hallway.id() + "/assets.*"))
                .as("once to look what is there; the others confirm")
                .isEqualTo(3);
        assertThat(desk.refusedWrites()).isZero();
    }

    @Test
    void aHundredUploadsOneByOneWaitForTheBudgetAndAreNeverRefused() throws Exception {
        desk.simulator.writeBucket().capacity(42);
        for (int i = 0; i < 40; i++) {
            UploadResult result = desk.upload(List.of(desk.hallway), new InMemory("n" + i, TestPictures.jpegNumber(i)));
            assertThat(result.complete()).as("%s", result).isTrue();
        }

        assertThat(desk.pictures(desk.hallway)).hasSize(40);
        assertThat(desk.refusedWrites()).isZero();
        assertThat(desk.events(Waiting.class)).isNotEmpty();
    }

    @Test
    void badPictureDoesNotHoldUpTheOthers() throws Exception {
        UploadResult result = desk.upload(
                List.of(desk.hallway),
                new OnDisk(folder.resolve("not there.jpg")),
                new InMemory("page", "<html>".getBytes()),
                new InMemory("stub", TestPictures.join(PNG_HEAD, TestPictures.pngChunk("IEND", new byte[0]))),
                new InMemory("good", TestPictures.jpeg(64, 48)));

        assertThat(result.pictures()).extracting(p -> p.problem() == null).containsExactly(false, false, false, true);
        assertThat(desk.uploader().unfinished()).isZero();
        assertThat(result.pictures().get(0).problem()).startsWith("There is no file ");
        assertThat(desk.pictures(desk.hallway)).hasSize(1);
    }

    @Test
    void brokenStoreLeavesNoPlaceholderAndIsFinishedLater() throws Exception {
        desk.simulator.faults().always().on("PUT", "/s3/.*").status(503);

        UploadResult failed = desk.upload(List.of(desk.hallway), new InMemory("a", TestPictures.jpeg(64, 48)));

        assertThat(failed.complete()).isFalse();
        assertThat(failed.problem()).contains("status 503").contains("queue");
        assertThat(desk.hallway.placements()).isEmpty();
        assertThat(desk.uploader().unfinished()).isEqualTo(1);

        desk.simulator.faults().clear();
        desk.restart();
        UploadResult resumed = UploadDesk.end(desk.uploader().resume(e -> {}));

        assertThat(resumed.complete()).as("%s", resumed).isTrue();
        assertThat(desk.pictures(desk.hallway)).hasSize(1);
        assertThat(desk.uploader().unfinished()).isZero();
    }

    @Test
    void frameThatTheLastPollDidNotNameIsLookedForOnceMore() throws Exception {
        desk.account.poll().toCompletableFuture().join();
        SimFrame late = desk.world.addFrame(desk.mira, "Late");

        UploadResult result = desk.upload(List.of(late), new InMemory("a", TestPictures.jpeg(64, 48)));

        assertThat(result.complete()).as("%s", result).isTrue();
        assertThat(desk.pictures(late)).hasSize(1);
    }

    @Test
    void onlyWhatGoesToTheNamedFramesIsResumed() throws Exception {
        desk.simulator.faults().always().on("PUT", "/s3/.*").status(503);
        desk.upload(List.of(desk.hallway), new InMemory("a", TestPictures.jpegNumber(1)));
        desk.upload(List.of(desk.hallway, desk.kitchen), new InMemory("b", TestPictures.jpegNumber(2)));
        desk.simulator.faults().clear();

        UploadResult resumed = UploadDesk.end(desk.uploader().resume(Set.of(UploadDesk.id(desk.hallway)), event -> {}));

        assertThat(resumed.pictures()).extracting(p -> p.picture()).containsExactly("a");
        assertThat(resumed.complete()).as("%s", resumed).isTrue();
        assertThat(desk.kitchen.placements()).isEmpty();
        assertThat(desk.uploader().unfinished()).isEqualTo(1);
    }

    @Test
    void credentialsAreRenewedBeforeTheyEnd() throws Exception {
        desk.upload(List.of(desk.hallway), new InMemory("a", TestPictures.jpegNumber(1)));
        desk.upload(List.of(desk.hallway), new InMemory("b", TestPictures.jpegNumber(2)));
        long before = desk.simulator.requests().count("POST", "/cognito.*");
        desk.time.advance(Duration.ofMinutes(56));

        desk.upload(List.of(desk.hallway), new InMemory("c", TestPictures.jpegNumber(3)));

        assertThat(before).isEqualTo(2);
        assertThat(desk.simulator.requests().count("POST", "/cognito.*")).isEqualTo(3);
        assertThat(desk.pictures(desk.hallway)).hasSize(3);
    }

    @Test
    void fittedPhotosShowWholly() throws Exception {
        UploadResult result = UploadDesk.end(desk.start(
                UploadDesk.PLAN.fit(true),
                e -> {},
                List.of(desk.hallway),
                new InMemory("a", TestPictures.jpeg(64, 48))));

        assertThat(result.complete()).isTrue();
        assertThat(desk.pictures(desk.hallway).get(0).field("user_landscape_rect"))
                .isEqualTo("0,0,64,48");
    }

    @Test
    void captionsAreGivenOnEveryFrameAndNotTwice() throws Exception {
        InMemory photo = new InMemory("door", TestPictures.jpeg(64, 48));
        UploadPlan plan = UploadDesk.PLAN.caption(CaptionText.of("19:04 at the door"));
        for (int i = 0; i < 2; i++) {
            UploadResult result = UploadDesk.end(desk.start(plan, e -> {}, List.of(desk.hallway, desk.kitchen), photo));
            assertThat(result.complete()).as("%s", result).isTrue();
        }

        SimAsset asset = desk.pictures(desk.hallway).get(0);
        for (SimFrame frame : List.of(desk.hallway, desk.kitchen)) {
            assertThat(asset.captions(frame)).extracting(c -> c.text()).containsExactly("19:04 at the door");
        }
        assertThat(desk.simulator.requests().count("POST", "/attachments.*")).isEqualTo(2);
    }

    @Test
    void captionsThatAreRefusedAreNotTriedForEver() throws Exception {
        desk.simulator.faults().always().on("POST", "/attachments.*").status(403);
        UploadPlan plan = UploadDesk.PLAN.caption(CaptionText.of("19:04 at the door"));

        UploadResult result =
                UploadDesk.end(desk.start(plan, e -> {}, List.of(desk.hallway), new OnDisk(desk.photos(3))));

        assertThat(desk.pictures(desk.hallway)).hasSize(3);
        assertThat(result.problem()).isNull();
        assertThat(result.pictures()).hasSize(3).allSatisfy(picture -> {
            assertThat(picture.problem()).startsWith("The picture is on the frame, but without its caption: ");
            assertThat(picture.frames()).hasSize(1);
        });
        assertThat(desk.uploader().unfinished()).isZero();
    }

    @Test
    void onePictureThatTheCloudRefusesDoesNotTakeTheOthersWithIt() throws Exception {
        // The batch, the first part of it, and the picture alone.
        desk.simulator.faults().next(3).on("PUT", ".*batch_update.*").status(400);

        UploadResult result = desk.upload(List.of(desk.hallway), new OnDisk(desk.photos(14)));

        assertThat(result.pictures()).extracting(p -> p.problem() == null).containsOnlyOnce(false);
        assertThat(desk.pictures(desk.hallway)).hasSize(13);
        assertThat(desk.uploader().unfinished()).isZero();
    }

    @Test
    void frameThatRefusesDoesNotKeepThePicturesFromTheOthers() throws Exception {
        desk.simulator
                .faults()
                .always()
                .on("POST", ".*" + desk.hallway.id() + "/select_asset.*")
                .status(403);

        UploadResult result =
                desk.upload(List.of(desk.hallway, desk.kitchen), new InMemory("a", TestPictures.jpeg(64, 48)));

        assertThat(desk.pictures(desk.kitchen)).hasSize(1);
        assertThat(desk.hallway.placements()).isEmpty();
        assertThat(result.pictures().get(0).frames()).containsExactly(UploadDesk.id(desk.kitchen));
        assertThat(result.pictures().get(0).problem()).contains("403");
        assertThat(desk.puts()).isEqualTo(1);
        assertThat(desk.uploader().unfinished()).isZero();
    }

    @Test
    void dryRunSendsNothing() throws Exception {
        UploadResult result = UploadDesk.end(
                desk.start(UploadDesk.PLAN.dryRun(true), e -> {}, List.of(desk.hallway), new OnDisk(desk.photos(3))));

        assertThat(result.pictures()).hasSize(3).allMatch(p -> p.localIdentifier() != null);
        assertThat(desk.simulator.requests().all()).isEmpty();
    }

    @Test
    void cancelledBeforeTheCloudKnowsLeavesNothing() throws Exception {
        var cancelling = new java.util.concurrent.CompletableFuture<org.photoframes.aura.upload.Upload>();
        var upload = desk.start(
                UploadDesk.PLAN,
                event -> {
                    if (event instanceof org.photoframes.aura.upload.UploadEvent.Uploaded) {
                        cancelling.join().cancel();
                    }
                },
                List.of(desk.hallway),
                new OnDisk(desk.photos(5)));
        cancelling.complete(upload);

        UploadResult result = UploadDesk.end(upload);

        assertThat(result.problem()).contains("cancelled");
        assertThat(desk.hallway.placements()).isEmpty();
        assertThat(desk.uploader().unfinished()).isZero();
    }

    @Test
    void guestWhomTheCloudDoesNotKnowAnyMoreIsReplaced() throws Exception {
        desk.upload(List.of(desk.hallway), new InMemory("a", TestPictures.jpegNumber(1)));
        desk.time.advance(Duration.ofMinutes(56));
        desk.simulator.faults().next(1).on("POST", "/cognito.*").awsError(400, "ResourceNotFoundException");
        long before = desk.simulator.requests().count("POST", "/cognito.*");

        UploadResult result = desk.upload(List.of(desk.hallway), new InMemory("b", TestPictures.jpegNumber(2)));

        assertThat(result.complete()).as("%s", result).isTrue();
        assertThat(desk.simulator.requests().count("POST", "/cognito.*") - before)
                .as("the refused one, a new guest, and its credentials")
                .isEqualTo(3);
    }

    @Test
    void takenNowCountsIfNothingElseIsKnown() throws Exception {
        UploadResult result = desk.upload(List.of(desk.hallway), new InMemory("door", TestPictures.jpeg(64, 48)));

        assertThat(result.pictures().get(0).remark()).contains("does not say when");
        assertThat(Instant.parse(
                        String.valueOf(desk.pictures(desk.hallway).get(0).field("taken_at"))))
                .isBefore(desk.time.instant());
    }
}
