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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadJob;
import org.photoframes.download.DownloadPlan;
import org.photoframes.download.DownloadPlan.Choice;
import org.photoframes.download.DownloadPlan.Duplicates;
import org.photoframes.download.DownloadRun;
import org.photoframes.exif.ExifService;
import org.photoframes.photos.PhotoSource;

/** A folder, a source and a clock: what a download needs, and a look at what came of it. */
final class Desk implements AutoCloseable {

    final FakeTime time = new FakeTime();
    final ScriptedSource source = new ScriptedSource();
    final ExifService exif = ExifService.create(null, null);
    final Downloads downloads = new Downloads(exif, time);
    final List<DownloadEvent> events = Collections.synchronizedList(new ArrayList<>());
    final Path folder;

    Desk(Path folder) {
        this.folder = folder;
    }

    DownloadPlan plan() {
        return new DownloadPlan(
                folder,
                false,
                Choice.ALL,
                null,
                Duplicates.KEEP,
                2,
                Duration.ofMillis(1500),
                ZoneId.of("Europe/Vienna"),
                false);
    }

    DownloadPlan plan(Duplicates duplicates) {
        DownloadPlan plan = plan();
        return new DownloadPlan(folder, false, Choice.ALL, null, duplicates, 2, plan.pause(), plan.zone(), false);
    }

    DownloadRun download() throws Exception {
        return download(UnaryOperator.identity());
    }

    DownloadRun download(UnaryOperator<DownloadPlan> changed) throws Exception {
        return download(source, changed.apply(plan()));
    }

    DownloadRun download(PhotoSource from, DownloadPlan plan) throws Exception {
        events.clear();
        return run(downloads.start(from, plan, events::add));
    }

    static DownloadRun run(DownloadJob job) throws Exception {
        return job.run().toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    <E extends DownloadEvent> List<E> events(Class<E> kind) {
        synchronized (events) {
            return events.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    /** The files by their names, without what belongs to the manifest. */
    Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .filter(path -> !folder.relativize(path).startsWith(Manifest.FOLDER))
                    .forEach(
                            path -> files.put(folder.relativize(path).toString().replace('\\', '/'), read(path)));
        }
        return files;
    }

    /** What lies in the folder for half made files. */
    List<String> halfMade() throws IOException {
        try (Stream<Path> paths = Files.list(folder.resolve(Manifest.FOLDER).resolve("partial"))) {
            return paths.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        downloads.close();
    }
}
