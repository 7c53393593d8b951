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

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadPlan;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadService;
import org.photoframes.photos.PhotoSource;

/** The lines that {@code src/docs/api/download.md} shows. */
class DownloadPageTest {

    // begin page
    static boolean keep(DownloadService downloads, PhotoSource photos, Path folder, Consumer<String> told)
            throws IOException, InterruptedException, ExecutionException {
        DownloadRun run = downloads
                .start(photos, DownloadPlan.into(folder), event -> {
                    if (event instanceof DownloadEvent.Fetched fetched) {
                        told.accept(fetched.file() + " is here");
                    }
                })
                .run()
                .toCompletableFuture()
                .get();
        run.failures().forEach(failure -> told.accept(failure.photo() + ": " + failure.reason()));
        return run.problem() == null && downloads.verify(folder, finding -> {}).sound();
    }
    // end page

    @Test
    void aSourceIsKeptInAFolder(@TempDir Path folder) throws Exception {
        List<String> told = new ArrayList<>();
        try (Desk desk = new Desk(folder)) {
            desk.source.photo("a");
            desk.source.photo("b");

            assertThat(keep(desk.downloads, desk.source, folder, told::add)).isTrue();
        }

        assertThat(told).hasSize(2).allMatch(line -> line.endsWith(".jpg is here"));
    }
}
