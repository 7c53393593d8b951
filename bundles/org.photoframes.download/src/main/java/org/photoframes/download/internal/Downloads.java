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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.download.DownloadJob;
import org.photoframes.download.DownloadListener;
import org.photoframes.download.DownloadPlan;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadService;
import org.photoframes.download.Verification;
import org.photoframes.download.VerifyListener;
import org.photoframes.exif.ExifService;
import org.photoframes.photos.PhotoSource;

/** The downloads that run in this process, and the folders that they use. */
@Component(service = DownloadService.class)
public final class Downloads implements DownloadService.Own {

    private static final long PATIENCE_SECONDS = 10;

    private final ExifService exif;
    private final Timekeeper time;
    private final Map<Path, Job> running = new ConcurrentHashMap<>();

    @Activate
    public Downloads(@Reference ExifService exif) {
        this(exif, Timekeeper.system());
    }

    public Downloads(ExifService exif, Timekeeper time) {
        this.exif = exif;
        this.time = time;
    }

    @Override
    public DownloadJob start(PhotoSource source, DownloadPlan plan, DownloadListener listener) throws IOException {
        Job job = new Job(source, plan, listener, exif, time, over -> running.remove(plan.folder(), over));
        if (running.putIfAbsent(plan.folder(), job) != null) {
            throw new IOException("Another download uses the folder " + plan.folder() + ". Wait until it has ended.");
        }
        boolean begun = false;
        try {
            job.start();
            begun = true;
            return job;
        } finally {
            if (!begun) {
                running.remove(plan.folder(), job);
            }
        }
    }

    @Override
    public Verification verify(Path folder, VerifyListener listener) throws IOException, InterruptedException {
        Path root = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            throw new IOException("There is no folder " + root + ".");
        }
        if (!Manifest.exists(root)) {
            throw new IOException(
                    "The folder " + root + " has no manifest: nothing was downloaded into it by this program.");
        }
        return new VerifyRun(new TargetFolder(root), exif, listener).run();
    }

    @Override
    public @Nullable DownloadRun lastRun(Path folder, String source) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        Job job = running.get(root);
        if (job != null && job.source().equals(source)) {
            return job.soFar();
        }
        if (!Manifest.exists(root)) {
            return null;
        }
        try (Manifest manifest = Manifest.look(root)) {
            RunRecord record = manifest.run(source);
            return record == null ? null : record.run();
        }
    }

    /** Ends what is running, and waits until the folders are free. */
    @Deactivate
    @Override
    public void close() {
        List<Job> jobs = List.copyOf(running.values());
        jobs.forEach(Job::cancel);
        CompletableFuture<?> all = CompletableFuture.allOf(
                jobs.stream().map(job -> job.run().toCompletableFuture()).toArray(CompletableFuture<?>[]::new));
        try {
            all.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // Their threads are daemons and look after themselves.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
