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
package org.photoframes.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.internal.HurriedAccount;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.download.DownloadPlan;
import org.photoframes.download.DownloadPlan.Choice;
import org.photoframes.download.DownloadPlan.Duplicates;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadService;
import org.photoframes.exif.ExifService;
import org.photoframes.photos.SourcePhoto;
import org.photoframes.simulator.SampleWorld;

/** A download into a folder where all of 10,000 photos are already, against reading the listing only. */
final class SecondRunBenchmark {

    private static final int PHOTOS = 10_000;
    private static final int TURNS = 3;

    private SecondRunBenchmark() {}

    static void run(Path work) throws Exception {
        Path photos = work.resolve("photos");
        PhotoPile.make(photos, PHOTOS, 20_000, 40_000);
        Figures second = new Figures("second download of the same photos");
        Figures listing = new Figures("the listing only");
        try (PhotoCloud cloud = PhotoCloud.start(photos, PHOTOS, work.resolve("addresses.txt"));
                CloudConnector.Own connector = CloudConnector.create();
                AuraAccount account = HurriedAccount.open(
                        cloud.api(), cloud.images(), SampleWorld.EMAIL, SampleWorld.PASSWORD, connector);
                DownloadService.Own downloads =
                        DownloadService.create(ExifService.create(null, null), Timekeeper.system())) {
            FrameId frame = account.poll()
                    .toCompletableFuture()
                    .get(30, TimeUnit.SECONDS)
                    .get(0)
                    .id();
            DownloadPlan plan = new DownloadPlan(
                    work.resolve("target"),
                    true,
                    Choice.ALL,
                    null,
                    Duplicates.KEEP,
                    8,
                    Duration.ZERO,
                    ZoneId.of("Europe/Vienna"),
                    false);
            check(run(downloads, account, frame, plan).counts().fetched());
            for (int turn = 0; turn < TURNS; turn++) {
                listing.measure(() -> {
                    try (Stream<SourcePhoto> all = account.photos(frame).photos()) {
                        check((int)
                                all.filter(photo -> photo.media().size() == 1).count());
                    }
                });
                second.measure(() ->
                        check(run(downloads, account, frame, plan).counts().present()));
            }
        }
        System.out.println("## Second run: " + PHOTOS + " photos that are there already\n");
        System.out.println(Figures.head(""));
        System.out.println(listing.row(""));
        System.out.println(second.row(""));
        System.out.printf(Locale.ROOT, "%nMore than the listing: %.2f s.%n%n", second.median() - listing.median());
    }

    private static DownloadRun run(DownloadService downloads, AuraAccount account, FrameId frame, DownloadPlan plan)
            throws Exception {
        return downloads
                .start(account.photos(frame), plan, event -> {})
                .run()
                .toCompletableFuture()
                .get(10, TimeUnit.MINUTES);
    }

    private static void check(int count) {
        if (count != PHOTOS) {
            throw new IllegalStateException("not all photos: " + count);
        }
    }
}
