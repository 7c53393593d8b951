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

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.Frame;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.StateFiles;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.download.DownloadPlan;
import org.photoframes.download.DownloadPlan.Choice;
import org.photoframes.download.DownloadPlan.Duplicates;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadState;
import org.photoframes.exif.ExifService;

/** A download in a process of its own, to be killed. */
final class KilledDownload {

    private KilledDownload() {}

    /** Arguments: address of the API, address of the pictures, file of the session, target folder. */
    public static void main(String[] arguments) throws Exception {
        ExifService exif = ExifService.create(null, null);
        try (CloudConnector.Own connector = CloudConnector.create();
                AuraAccount account = AuraAccounts.create(connector)
                        .open(
                                AuraSettings.of("killed", AuraDesk.EMAIL, AuraDesk.PASSWORD)
                                        .at(URI.create(arguments[0]), URI.create(arguments[1])),
                                StateFiles.create().in(Path.of(arguments[2])),
                                Timekeeper.system());
                Downloads downloads = new Downloads(exif, Timekeeper.system())) {
            Frame frame = account.poll()
                    .toCompletableFuture()
                    .get(20, TimeUnit.SECONDS)
                    .get(0);
            DownloadPlan plan = new DownloadPlan(
                    Path.of(arguments[3]),
                    true,
                    Choice.ALL,
                    null,
                    Duplicates.KEEP,
                    3,
                    Duration.ZERO,
                    ZoneId.of("Europe/Vienna"),
                    false);
            DownloadRun run = downloads
                    .start(account.photos(frame.id()), plan, event -> {})
                    .run()
                    .toCompletableFuture()
                    .get(120, TimeUnit.SECONDS);
            System.exit(run.state() == DownloadState.DONE && run.failures().isEmpty() ? 0 : 1);
        }
    }
}
