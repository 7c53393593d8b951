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

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.download.Counts;
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadState;
import org.photoframes.download.Failure;
import org.photoframes.photos.PhotoMedium.Role;
import org.photoframes.simulator.MediaKind;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimAsset;

/** Downloads from a frame of the simulated cloud, while that has its days. */
class AuraFaultsTest {

    private static final int PHOTOS = 12;

    private AuraDesk aura;
    private Desk desk;

    @TempDir
    Path folder;

    @BeforeEach
    void furnish() {
        aura = new AuraDesk(folder);
        desk = aura.desk;
        for (int i = 0; i < PHOTOS; i++) {
            photo("Number " + i);
        }
    }

    @AfterEach
    void close() throws Exception {
        aura.close();
    }

    @Test
    void everythingOnAFrameIsFetchedWithoutASessionAtTheImageHost() throws Exception {
        aura.world.addPhoto(aura.frame, NewPhoto.of(MediaKind.VIDEO));
        aura.world.addPhoto(aura.frame, NewPhoto.of(MediaKind.LIVE_PHOTO));
        aura.world.addPhoto(aura.frame, NewPhoto.of(MediaKind.PLACEHOLDER));
        aura.world.addPhoto(aura.frame, NewPhoto.photo().size(160, 120).hidden());
        DownloadRun run = download();
        assertThat(run.failures()).isEmpty();
        assertThat(run.counts().fetched()).isEqualTo(PHOTOS + 2 + 2 + 1);
        assertThat(aura.simulator.requests().matching("GET", "/(imgproxy|video)/.*"))
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.headers()).doesNotContainKeys("x-token-auth", "cookie"));
        assertThat(download().counts()).isEqualTo(new Counts(0, PHOTOS + 5, 0, 0, 0, 0, 0));
    }

    @Test
    void allKindsOfTroubleAtOnceLoseNothingThatCanBeHad() throws Exception {
        SimAsset never = photo("never to be had");
        SimAsset video = aura.world.addPhoto(aura.frame, NewPhoto.of(MediaKind.VIDEO));
        aura.simulator.behaviour().videoUrlLife(Duration.ofSeconds(20));
        String pictures = "/imgproxy/.*";
        aura.simulator
                .faults()
                .always()
                .on("GET", "/imgproxy/.*" + Pattern.quote(never.fileName()))
                .html(200);
        aura.simulator.faults().next(2).on("GET", pictures).throttled(Duration.ofSeconds(30));
        aura.simulator.faults().next(6).on("GET", pictures).status(503);
        aura.simulator.faults().next(3).on("GET", pictures).truncated();
        aura.simulator.faults().next(2).on("GET", pictures).html(200);
        aura.simulator.faults().next(2).on("GET", pictures).closeConnection();
        aura.simulator.faults().next(2).on("GET", pictures).flipped();
        aura.simulator.faults().next(1).on("GET", pictures).stall(Duration.ofSeconds(60));
        DownloadRun run = download();
        assertThat(run.state()).isEqualTo(DownloadState.DONE);
        assertThat(run.failures())
                .containsExactly(new Failure(
                        never.id(), Role.STILL, "what came is no picture, but calls itself text/html", true));
        assertThat(run.counts().fetched()).isEqualTo(PHOTOS + 2);
        assertThat(desk.events(DownloadEvent.Fetched.class))
                .anyMatch(event -> event.photo().equals(video.id()) && event.role() == Role.MOTION);
        assertThat(desk.halfMade()).isEmpty();
    }

    @Test
    void anExpiredVideoAddressIsRenewedFromTheListing() throws Exception {
        SimAsset video = aura.world.addPhoto(aura.frame, NewPhoto.of(MediaKind.VIDEO));
        aura.simulator.faults().next(1).on("GET", "/video/.*").forbidden();
        DownloadRun run = download();
        assertThat(run.failures()).isEmpty();
        assertThat(aura.simulator.requests().matching("GET", "/video/.*").stream()
                        .map(request -> request.status()))
                .containsExactly(403, 200);
        assertThat(desk.events(DownloadEvent.Fetched.class))
                .anyMatch(event -> event.photo().equals(video.id()));
    }

    @Test
    void aSessionThatEndsInTheMiddleOfTheListingIsWaitedFor() throws Exception {
        aura.simulator.behaviour().largestPage(5);
        var photos = aura.photos();
        aura.simulator.faults().next(2).on("GET", "/frames/.*/assets.json").unauthenticated();
        Instant before = desk.time.instant();
        DownloadRun run = desk.download(photos, desk.plan());
        assertThat(run.state()).isEqualTo(DownloadState.DONE);
        assertThat(run.counts().fetched()).isEqualTo(PHOTOS);
        assertThat(Duration.between(before, desk.time.instant())).isGreaterThan(Duration.ofSeconds(270));
    }

    @Test
    void aPasswordThatWasChangedMeanwhileEndsTheDownloadWithASentence() throws Exception {
        var photos = aura.photos();
        aura.mira.changePassword("another");
        aura.mira.expireTokens();
        desk.time.advance(Duration.ofMinutes(10));
        DownloadRun run = desk.download(photos, desk.plan());
        assertThat(run.state()).isEqualTo(DownloadState.FAILED);
        assertThat(run.problem())
                .contains("The list of photos could not be read")
                .contains("refused the login");
        assertThat(run.problem()).doesNotContain(AuraDesk.PASSWORD).doesNotContain(AuraDesk.EMAIL);
    }

    @Test
    void aCloudThatGoesAwayInTheMiddleEndsTheDownloadAndTheNextOneContinues() throws Exception {
        var photos = aura.photos();
        aura.simulator.faults().always().on("GET", "/imgproxy/.*").closeConnection();
        DownloadRun run = desk.download(photos, desk.plan());
        assertThat(run.state()).isEqualTo(DownloadState.FAILED);
        assertThat(run.problem()).startsWith("The cloud cannot be reached: ");
        aura.simulator.faults().clear();
        assertThat(download().counts().fetched()).isEqualTo(PHOTOS);
    }

    private SimAsset photo(String caption) {
        return aura.world.addPhoto(
                aura.frame, NewPhoto.photo().size(160, 120).caption(caption).takenAt(ScriptedSource.TAKEN));
    }

    private DownloadRun download() throws Exception {
        return desk.download(aura.photos(), desk.plan());
    }
}
