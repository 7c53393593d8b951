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

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.upload.PictureOrigin;
import org.photoframes.aura.upload.PictureOrigin.InMemory;
import org.photoframes.aura.upload.Upload;
import org.photoframes.aura.upload.UploadResult;
import org.photoframes.aura.upload.internal.prepare.TestPictures;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;

/**
 * Whatever commands, refusals and restarts come in whatever order: the budget is never exceeded, no photo and no caption
 * is there twice, and nothing is written to a frame that is not allowed.
 */
class InterleavingTest {

    private static final int STEPS = 40;
    private static final int PICTURES = 6;

    @TempDir
    Path folder;

    private UploadDesk desk;
    private SimFrame foreign;
    private Random random;
    private final List<Upload> uploads = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = new UploadDesk(folder);
        desk.simulator.writeBucket().capacity(42);
        foreign = desk.world
                .addFrame(desk.world.addAccount("noah@example.org", "another-7", "Noah"), "Noah's")
                .addContributor(desk.mira);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nothingIsThereTwiceAndNothingWhereItMustNotBe(long seed) throws Exception {
        random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            step(random.nextInt(13));
        }
        desk.simulator.faults().clear();
        for (int i = 0; i < 5 && desk.uploader().unfinished() > 0; i++) {
            ended();
            desk.time.advance(Duration.ofHours(13));
            uploads.add(desk.uploader().resume(event -> {}));
        }
        ended();

        assertThat(desk.uploader().unfinished()).isZero();
        assertThat(desk.refusedWrites())
                .as("writes beyond what the cloud bears")
                .isZero();
        for (SimFrame frame : List.of(desk.hallway, desk.kitchen)) {
            List<SimAsset> pictures = desk.pictures(frame);
            Set<Object> contents = new HashSet<>();
            for (SimAsset asset : pictures) {
                assertThat(contents.add(asset.field("md5_hash")))
                        .as("twice: %s", asset)
                        .isTrue();
                assertThat(asset.captions(frame)).hasSizeLessThanOrEqualTo(1);
            }
            assertThat(frame.placements()).as("no placeholder is left").hasSameSizeAs(pictures);
        }
        assertThat(desk.puts()).as("something was done").isPositive();
        assertThat(foreign.placements()).isEmpty();
        assertThat(desk.simulator.requests().matching("POST", ".*" + foreign.id() + ".*"))
                .isEmpty();
    }

    private void step(int what) throws Exception {
        switch (what) {
            case 0, 1, 2, 3, 4 -> upload();
            case 5, 6 -> ended();
            case 7 -> desk.restart();
            case 8 -> fault();
            case 9 -> desk.simulator.faults().clear();
            case 10 -> desk.time.advance(Duration.ofMinutes(random.nextInt(90)));
            case 11 -> caption();
            default -> desk.account.control(UploadDesk.id(foreign)).next();
        }
    }

    private void upload() throws Exception {
        List<PictureOrigin> pictures = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int number = random.nextInt(PICTURES);
            pictures.add(new InMemory("n" + number, TestPictures.jpegNumber(number)));
        }
        List<SimFrame> frames = new ArrayList<>();
        for (SimFrame frame : List.of(foreign, desk.hallway, desk.kitchen)) {
            if (random.nextBoolean()) {
                frames.add(frame);
            }
        }
        if (!frames.isEmpty()) {
            CaptionText caption = random.nextBoolean() ? CaptionText.of("No. " + random.nextInt(3)) : null;
            uploads.add(desk.start(
                    UploadDesk.PLAN.caption(caption), event -> {}, frames, pictures.toArray(new PictureOrigin[0])));
        }
    }

    private void caption() {
        List<SimAsset> pictures = desk.pictures(desk.hallway);
        if (!pictures.isEmpty()) {
            AssetId asset =
                    new AssetId(pictures.get(random.nextInt(pictures.size())).id());
            desk.account
                    .control(UploadDesk.id(desk.hallway))
                    .caption(asset, CaptionText.of("No. " + random.nextInt(3)));
        }
    }

    private void fault() {
        String[] paths = {"/s3/.*", ".*select_asset.*", ".*batch_update.*", "/v5/frames/.*assets.*", "/cognito.*"};
        String path = paths[random.nextInt(paths.length)];
        int times = 1 + random.nextInt(3);
        if (random.nextBoolean()) {
            desk.simulator.faults().next(times).on("*", path).status(503);
        } else {
            desk.simulator.faults().next(times).on("*", path).loseAnswer();
        }
    }

    private void ended() throws Exception {
        for (Upload upload : uploads) {
            UploadResult result = UploadDesk.end(upload);
            assertThat(result).isNotNull();
        }
        uploads.clear();
    }
}
