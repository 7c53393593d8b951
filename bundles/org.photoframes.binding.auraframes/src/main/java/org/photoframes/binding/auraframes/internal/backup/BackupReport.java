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
package org.photoframes.binding.auraframes.internal.backup;

import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.binding.auraframes.internal.channel.BackupChannels;
import org.photoframes.download.BackupState;
import org.photoframes.download.BackupStatus;
import org.photoframes.download.DownloadProgress;
import org.photoframes.download.DownloadRun;

/** Tells the channels how it stands with a backup, and remembers it for whoever asks. */
final class BackupReport {

    private final BackupChannels channels;
    private volatile BackupStatus status;

    BackupReport(BackupChannels channels, Path folder) {
        this.channels = channels;
        status = new BackupStatus(folder, BackupState.NEVER, null, null, null);
    }

    BackupStatus status() {
        return status;
    }

    void show(BackupState state) {
        note(state, status.progress(), status.last());
        channels.show(state);
    }

    void show(BackupState state, DownloadProgress progress) {
        note(state, progress, status.last());
        channels.show(state, progress);
    }

    /** The run has ended. */
    void show(BackupState state, DownloadProgress progress, DownloadRun run) {
        note(state, progress, run);
        channels.show(state, progress);
    }

    /** A run of an earlier time; null if there was none. */
    void show(BackupState state, @Nullable DownloadRun run) {
        note(state, null, run);
        channels.show(state, run);
    }

    void showLast(@Nullable Instant end) {
        BackupStatus before = status;
        status = new BackupStatus(before.folder(), before.state(), before.progress(), before.last(), end);
        channels.showLast(end);
    }

    private void note(BackupState state, @Nullable DownloadProgress progress, @Nullable DownloadRun last) {
        status = new BackupStatus(status.folder(), state, progress, last, status.lastDone());
    }
}
