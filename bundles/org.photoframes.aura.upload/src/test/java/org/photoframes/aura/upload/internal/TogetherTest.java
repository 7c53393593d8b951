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
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.upload.PictureOrigin.InMemory;
import org.photoframes.aura.upload.Upload;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadEvent.OnFrame;
import org.photoframes.aura.upload.UploadEvent.Prepared;
import org.photoframes.aura.upload.UploadEvent.Uploaded;
import org.photoframes.aura.upload.UploadListener;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.UploadResult;
import org.photoframes.aura.upload.internal.prepare.TestPictures;
import org.photoframes.simulator.RecordedRequest;

/** Uploads that wait at the same time and want the same are carried out together, and nobody notices but the cloud. */
class TogetherTest {

    @TempDir
    Path folder;

    private UploadDesk desk;
    private final CompletableFuture<Void> everybodyWaits = new CompletableFuture<>();
    private Upload first;

    /** The first upload holds up the others, until all are there. */
    @BeforeEach
    void open() throws Exception {
        desk = new UploadDesk(folder);
        CompletableFuture<Void> heldUp = new CompletableFuture<>();
        first = upload(0, UploadDesk.PLAN, event -> {
            if (event instanceof Prepared) {
                heldUp.complete(null);
                everybodyWaits.orTimeout(30, TimeUnit.SECONDS).join();
            }
        });
        heldUp.get(30, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private Upload upload(int picture, UploadPlan plan, UploadListener listener) throws Exception {
        return desk.start(
                plan, listener, List.of(desk.hallway), new InMemory("n" + picture, TestPictures.jpegNumber(picture)));
    }

    private void allEndWell(List<Upload> uploads) throws Exception {
        for (Upload each : uploads) {
            UploadResult result = UploadDesk.end(each);
            assertThat(result.complete()).as("%s", result).isTrue();
            assertThat(result.pictures()).hasSize(1);
        }
    }

    @Test
    void theyCostTheWritesOfOne() throws Exception {
        List<Upload> uploads = new ArrayList<>(List.of(first));
        List<List<UploadEvent>> heard = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            List<UploadEvent> events = new ArrayList<>();
            heard.add(events);
            uploads.add(upload(i, UploadDesk.PLAN, events::add));
        }
        everybodyWaits.complete(null);

        allEndWell(uploads);

        assertThat(desk.pictures(desk.hallway)).hasSize(61);
        assertThat(desk.writes()).as("two for the first, four for two batches").isEqualTo(6);
        List<Instant> batches = desk.simulator.requests().matching("*", ".*select_asset.*").stream()
                .map(RecordedRequest::at)
                .toList();
        assertThat(Duration.between(batches.get(1), batches.get(2))).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
        assertThat(desk.uploader().unfinished()).isZero();
        for (int i = 1; i <= 60; i++) {
            String name = "n" + i;
            assertThat(heard.get(i - 1))
                    .filteredOn(OnFrame.class::isInstance)
                    .singleElement()
                    .satisfies(event -> assertThat(((OnFrame) event).picture()).isEqualTo(name));
        }
    }

    @Test
    void afterARestartTheyAreStillTogether() throws Exception {
        for (int i = 1; i <= 20; i++) {
            upload(i, UploadDesk.PLAN, event -> {});
        }
        CompletableFuture<Void> down = CompletableFuture.runAsync(desk::restart);
        await().atMost(Duration.ofSeconds(30)).until(() -> desk.uploader().unfinished() == 0); // it is closed
        everybodyWaits.complete(null);
        down.get(30, TimeUnit.SECONDS);
        long before = desk.writes();

        UploadResult resumed = UploadDesk.end(desk.uploader().resume(event -> {}));

        assertThat(resumed.complete()).as("%s", resumed).isTrue();
        assertThat(desk.pictures(desk.hallway)).hasSize(21);
        assertThat(desk.writes() - before).isEqualTo(2);
    }

    @Test
    void whoWantsSomethingElseIsNotAmongThem() throws Exception {
        UploadPlan other = UploadDesk.PLAN.caption(CaptionText.of("At the door"));
        List<Upload> uploads = List.of(first, upload(1, UploadDesk.PLAN, event -> {}), upload(2, other, event -> {}));
        everybodyWaits.complete(null);

        allEndWell(uploads);

        assertThat(desk.pictures(desk.hallway))
                .filteredOn(asset -> !asset.captions(desk.hallway).isEmpty())
                .hasSize(1);
    }

    @Test
    void theSamePictureTwiceIsOnePhotoForBoth() throws Exception {
        List<Upload> uploads =
                List.of(first, upload(1, UploadDesk.PLAN, event -> {}), upload(1, UploadDesk.PLAN, event -> {}));
        everybodyWaits.complete(null);

        allEndWell(uploads);

        assertThat(desk.pictures(desk.hallway)).hasSize(2);
        assertThat(desk.puts()).isEqualTo(2);
        assertThat(desk.uploader().unfinished()).isZero();
    }

    @Test
    void whoeverIsCancelledTakesNobodyAlong() throws Exception {
        CompletableFuture<Upload> cancelling = new CompletableFuture<>();
        Upload cancelled = upload(1, UploadDesk.PLAN, event -> {
            if (event instanceof Uploaded) {
                cancelling.join().cancel();
            }
        });
        cancelling.complete(cancelled);
        // One of the others has the same picture.
        List<Upload> others =
                List.of(first, upload(1, UploadDesk.PLAN, event -> {}), upload(2, UploadDesk.PLAN, event -> {}));
        everybodyWaits.complete(null);

        UploadResult result = UploadDesk.end(cancelled);
        allEndWell(others);

        assertThat(result.problem()).contains("cancelled");
        assertThat(result.pictures().get(0).frames()).isEmpty();
        assertThat(desk.pictures(desk.hallway)).hasSize(3);
        assertThat(desk.hallway.placements()).hasSize(3);
        assertThat(desk.uploader().unfinished()).isZero();
    }

    @Test
    void whoeverFailsToListenTakesNobodyAlong() throws Exception {
        List<Upload> uploads = List.of(
                first,
                upload(1, UploadDesk.PLAN, event -> {
                    throw new IllegalStateException("a defect");
                }),
                upload(2, UploadDesk.PLAN, event -> {}));
        everybodyWaits.complete(null);

        allEndWell(uploads);

        assertThat(desk.pictures(desk.hallway)).hasSize(3);
    }
}
