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
package org.photoframes.dashboard.internal.view;

import com.google.gson.JsonObject;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.dashboard.internal.live.FolderSizes;
import org.photoframes.download.BackupStatus;
import org.photoframes.download.Counts;
import org.photoframes.download.DownloadProgress;
import org.photoframes.download.DownloadRun;

/** A backup as JSON. */
final class BackupJson {

    private BackupJson() {}

    static JsonObject of(BackupStatus status, FolderSizes sizes) {
        DownloadProgress progress = status.progress();
        DownloadRun last = status.last();
        Counts counts = counts(progress, last);
        // While it runs, the folder is not measured again and again.
        String mark = status.state().isRunning() || last == null ? "" : String.valueOf(last.ended());
        Json json = new Json()
                .put("state", status.state().name())
                .put("running", status.state().isRunning())
                .put("done", status.lastDone())
                .put("bytes", sizes.of(status.folder(), mark))
                .put("problem", last == null ? null : last.problem());
        if (progress != null) {
            json.put("percent", Math.floor(progress.percent() * 10) / 10)
                    .put("remainingSeconds", progress.remaining() == null ? null : seconds(progress));
        }
        if (counts != null) {
            json.put("fetched", counts.fetched()).put("failed", counts.failed());
        }
        if (last != null && !last.failures().isEmpty()) {
            json.put("failure", last.failures().get(0).reason());
        }
        return json.object();
    }

    private static @Nullable Counts counts(@Nullable DownloadProgress progress, @Nullable DownloadRun last) {
        return progress != null ? progress.counts() : last == null ? null : last.counts();
    }

    private static @Nullable Long seconds(DownloadProgress progress) {
        return progress.remaining() == null ? null : (Long) progress.remaining().toSeconds();
    }
}
