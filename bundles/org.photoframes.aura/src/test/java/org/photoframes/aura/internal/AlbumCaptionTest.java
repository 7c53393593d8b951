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
package org.photoframes.aura.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.CaptionJob;
import org.photoframes.aura.CaptionListener;
import org.photoframes.aura.CaptionPlan;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.FrameId;
import org.photoframes.simulator.Caption;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;

/** Captioning many photos: each once, within the budget, and on from where it ended. */
class AlbumCaptionTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");

    private TestCloud cloud;
    private DefaultAuraAccount account;
    private SimFrame hallway;
    private FrameId frame;
    private final List<SimAsset> photos = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        cloud = new TestCloud();
        account = cloud.account(cloud.settings());
        hallway = cloud.world.addFrame(cloud.mira, "Hallway");
        frame = new FrameId(hallway.id());
        for (int i = 0; i < 60; i++) {
            photos.add(cloud.world.addPhoto(hallway, NewPhoto.photo().takenAt(Instant.parse("2025-03-31T23:00:00Z"))));
        }
        TestCloud.get(account.poll());
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private CaptionPlan plan(String text, Locale month, boolean replace) {
        Set<AssetId> all = photos.stream().map(photo -> new AssetId(photo.id())).collect(Collectors.toSet());
        return new CaptionPlan(all, text == null ? null : CaptionText.of(text), month, ZONE, replace);
    }

    private CaptionJob.Report run(CaptionPlan plan, CaptionListener listener) throws Exception {
        return TestCloud.get(account.captions(frame, plan, listener).report());
    }

    private List<String> said(SimAsset photo) {
        return photo.captions(hallway).stream().map(Caption::text).toList();
    }

    @Test
    void everyPhotoIsCaptionedWithItsMonthAndNoWriteIsRefused() throws Exception {
        AtomicReference<Duration> foretold = new AtomicReference<>(Duration.ZERO);
        List<Instant> waits = new ArrayList<>();
        Instant begin = cloud.time.instant();
        CaptionJob.Report report = run(plan("Holidays", Locale.GERMAN, true), new CaptionListener() {
            @Override
            public void planned(int count, int writes, Duration time) {
                assertThat(count).isEqualTo(60);
                assertThat(writes).isEqualTo(60);
                foretold.set(time);
            }

            @Override
            public void waiting(Instant until) {
                waits.add(until);
            }
        });
        assertThat(report.written()).isEqualTo(60);
        assertThat(report.failures()).isEmpty();
        assertThat(photos).allSatisfy(photo -> assertThat(said(photo)).containsExactly("Holidays (April 2025)"));
        assertThat(cloud.simulator.requests().all().stream().filter(r -> r.status() >= 400))
                .isEmpty();
        assertThat(waits).isNotEmpty();
        Duration lasted = Duration.between(begin, cloud.time.instant());
        assertThat(lasted)
                .isBetween(foretold.get().minusMinutes(2), foretold.get().plusMinutes(5));
    }

    @Test
    void startedAgainItGoesOnWhereItWasCancelled() throws Exception {
        AtomicReference<CaptionJob> job = new AtomicReference<>();
        CaptionListener cancelling = new CaptionListener() {
            private int written;

            @Override
            public void captioned(AssetId photo, boolean now) {
                if (++written == 10) {
                    job.get().cancel();
                }
            }
        };
        synchronized (job) {
            job.set(account.captions(frame, plan("Holidays", null, true), new CaptionListener() {
                @Override
                public void captioned(AssetId photo, boolean now) {
                    synchronized (job) {
                        cancelling.captioned(photo, now);
                    }
                }
            }));
        }
        CaptionJob.Report first = TestCloud.get(job.get().report());
        assertThat(first.cancelled()).isTrue();
        assertThat(first.written()).isBetween(10, 11);
        CaptionJob.Report second = run(plan("Holidays", null, true), new CaptionListener() {});
        assertThat(second.unchanged()).isBetween(first.written(), first.written() + 1);
        assertThat(photos).allSatisfy(photo -> assertThat(said(photo)).containsExactly("Holidays"));
        assertThat(cloud.simulator.requests().count("POST", "/attachments.json"))
                .isEqualTo(60);
    }

    @Test
    void captionsThatAreThereStayWhereThatIsWanted() throws Exception {
        photos.get(3).addCaption(hallway, cloud.jo, "Mine");
        assertThat(run(plan("Holidays", null, false), new CaptionListener() {}).unchanged())
                .isEqualTo(1);
        assertThat(said(photos.get(3))).containsExactly("Mine");
        assertThat(run(plan(null, null, true), new CaptionListener() {}).written())
                .isEqualTo(60);
        assertThat(photos).allSatisfy(photo -> assertThat(said(photo)).isEmpty());
    }

    @Test
    void itEndsWhenTheCloudRefusesWrites() throws Exception {
        cloud.simulator.faults().always().on("POST", "/attachments.json").status(500);
        CaptionJob.Report report = run(plan("Holidays", null, true), new CaptionListener() {});
        assertThat(report.ended()).isNotNull();
        assertThat(report.failures().size()).isBetween(1, 5);
        assertThat(cloud.simulator.requests().count("POST", "/attachments.json"))
                .isLessThanOrEqualTo(10);
    }

    @Test
    void itTellsWhatMayPassFromWhatDoesNot() throws Exception {
        cloud.simulator.faults().always().on("POST", "/attachments.json").status(500);
        assertThat(run(plan("Holidays", null, true), new CaptionListener() {}).passing())
                .isTrue();
        cloud.simulator.faults().clear();
        cloud.time.advance(Duration.ofHours(3));
        cloud.simulator.faults().always().on("POST", "/attachments.json").status(403);
        CaptionJob.Report refused = run(plan("Holidays", null, true), new CaptionListener() {});
        assertThat(refused.ended()).isNotNull();
        assertThat(refused.passing()).isFalse();
    }

    @Test
    void aListenersDefectIsNotTakenForSuccess() throws Exception {
        CaptionJob.Report report = run(plan("Holidays", null, true), new CaptionListener() {
            @Override
            public void captioned(AssetId photo, boolean now) {
                throw new IllegalStateException("the listener is broken");
            }
        });
        assertThat(report.ended()).isNotNull();
        assertThat(report.passing()).isFalse();
        assertThat(report.cancelled()).isFalse();
    }

    @Test
    void noMorePagesAreReadThanItsPhotosAreOn() throws Exception {
        for (int i = 0; i < 400; i++) {
            cloud.world.addPhoto(hallway, NewPhoto.photo().takenAt(Instant.parse("2020-01-01T12:00:00Z")));
        }
        photos.clear();
        photos.add(cloud.world.addPhoto(hallway, NewPhoto.photo().takenAt(Instant.parse("2026-01-01T12:00:00Z"))));
        assertThat(run(plan("Holidays", null, true), new CaptionListener() {}).written())
                .isEqualTo(1);
        assertThat(cloud.simulator.requests().count("GET", "/frames/" + hallway.id() + "/assets.json"))
                .isEqualTo(1);
    }
}
