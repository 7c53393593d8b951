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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.FrameId;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.download.DownloadPlan;
import org.photoframes.download.DownloadPlan.Choice;
import org.photoframes.download.DownloadPlan.Duplicates;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadService;
import org.photoframes.exif.ExifService;
import org.photoframes.photos.PhotoSource;
import org.photoframes.photos.SourcePhoto;
import org.photoframes.simulator.SampleWorld;

/**
 * 2,000 photos of 1 to 3 MB from a simulated cloud on this machine, as {@code download --pause 0 --parallel 8} fetches them,
 * against curl with eight connections, in turn. Both sides end with everything on the disk.
 */
final class DownloadBenchmark {

    private static final int PHOTOS = Integer.getInteger("photos", 2000);
    private static final int TURNS = Integer.getInteger("turns", 3);

    /** The JIT compiler competes for the cores until about ten thousand photos have come. */
    private static final int WARM_UP = Integer.getInteger("warmUp", 3);

    private DownloadBenchmark() {}

    static void run(Path work) throws Exception {
        Path photos = work.resolve("photos");
        PhotoPile.make(photos, PHOTOS, 1_000_000, 3_000_000);
        Path addresses = work.resolve("addresses.txt");
        Path target = work.resolve("target");
        Figures ours = new Figures("download --pause 0 --parallel 8, photos listed before");
        Figures command = new Figures("the same with the listing, a second after each of its pages");
        Figures curl = new Figures("curl --parallel-max 8, then sync");
        Figures uncompleted = new Figures("curl without sync");
        try (PhotoCloud cloud = PhotoCloud.start(photos, PHOTOS, addresses);
                CloudConnector.Own connector = CloudConnector.create();
                AuraAccount account = AuraAccounts.create(connector)
                        .open(
                                AuraSettings.of("bench", SampleWorld.EMAIL, SampleWorld.PASSWORD)
                                        .at(cloud.api(), cloud.images()),
                                StateStore.inMemory(),
                                Timekeeper.system());
                DownloadService.Own downloads =
                        DownloadService.create(ExifService.create(null, null), Timekeeper.system())) {
            FrameId frame = account.poll()
                    .toCompletableFuture()
                    .get(30, TimeUnit.SECONDS)
                    .get(0)
                    .id();
            for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
                boolean warmUp = turn < WARM_UP;
                Folders.remove(target);
                Files.createDirectories(target);
                Folders.run(List.of("sync"));
                long start = System.nanoTime();
                Folders.run(List.of(
                        "curl",
                        "--silent",
                        "--show-error",
                        "--parallel",
                        "--parallel-max",
                        "8",
                        "--output-dir",
                        target.toString(),
                        "--config",
                        addresses.toString()));
                double fetched = (System.nanoTime() - start) / 1e9;
                Folders.run(List.of("sync", "--file-system", target.toString()));
                double synced = (System.nanoTime() - start) / 1e9;
                Folders.remove(target);
                Folders.run(List.of("sync"));
                start = System.nanoTime();
                download(downloads, account.photos(frame), target);
                double whole = (System.nanoTime() - start) / 1e9;
                Folders.remove(target);
                PhotoSource listed = listed(account.photos(frame));
                Folders.run(List.of("sync"));
                start = System.nanoTime();
                download(downloads, listed, target);
                double withoutListing = (System.nanoTime() - start) / 1e9;
                if (!warmUp) {
                    uncompleted.add(fetched);
                    curl.add(synced);
                    command.add(whole);
                    ours.add(withoutListing);
                }
            }
        }
        long bytes = Folders.size(photos);
        System.out.println("## Download: " + PHOTOS + " photos, " + bytes / 1_000_000 + " MB\n");
        System.out.println(Figures.head("throughput"));
        for (Figures each : List.of(ours, command, curl, uncompleted)) {
            System.out.println(each.row(String.format(Locale.ROOT, "%.0f MB/s", bytes / 1e6 / each.median())));
        }
        System.out.printf(Locale.ROOT, "%nThroughput against curl with sync: %.2f.%n%n", 1 / ours.ratioTo(curl));
    }

    /**
     * The list read in advance, as curl has it. The pauses between its pages are owed to the cloud, last the same on every
     * machine, and would hide how fast this one is.
     */
    private static PhotoSource listed(PhotoSource source) throws IOException {
        List<SourcePhoto> photos;
        try (Stream<SourcePhoto> all = source.photos()) {
            photos = all.toList();
        }
        return new PhotoSource() {
            @Override
            public String id() {
                return source.id();
            }

            @Override
            public String name() {
                return source.name();
            }

            @Override
            public @Nullable ZoneId zone() {
                return source.zone();
            }

            @Override
            public Stream<SourcePhoto> photos() {
                return photos.stream();
            }
        };
    }

    private static void download(DownloadService downloads, PhotoSource source, Path target) throws Exception {
        DownloadPlan plan = new DownloadPlan(
                target, false, Choice.ALL, null, Duplicates.KEEP, 8, Duration.ZERO, ZoneId.of("Europe/Vienna"), false);
        DownloadRun run = downloads
                .start(source, plan, event -> {})
                .run()
                .toCompletableFuture()
                .get(10, TimeUnit.MINUTES);
        if (run.counts().fetched() != PHOTOS) {
            throw new IllegalStateException("not everything was fetched: " + run);
        }
    }
}
