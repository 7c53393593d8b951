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

import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.download.BackupState;
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadEvent.Failed;
import org.photoframes.download.DownloadEvent.Waiting;
import org.photoframes.download.DownloadJob;
import org.photoframes.download.DownloadListener;
import org.photoframes.download.DownloadProgress;
import org.photoframes.download.DownloadState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A backup from the wish for it to its end. */
final class RunningBackup implements DownloadListener {

    private final Logger logger = LoggerFactory.getLogger(RunningBackup.class);
    private final String name;
    private volatile boolean waiting;
    private @Nullable DownloadJob job;
    private boolean cancelled;
    private boolean stopped;

    RunningBackup(String name) {
        this.name = name;
    }

    /** It runs; it may have been cancelled before it could. */
    synchronized void began(DownloadJob begun) {
        job = begun;
        if (cancelled) {
            begun.cancel();
        }
    }

    /** Ends it for good: somebody wants that. */
    synchronized void stop() {
        stopped = true;
        cutOff();
    }

    /** Ends it for now. */
    synchronized void cutOff() {
        cancelled = true;
        if (job != null) {
            job.cancel();
        }
    }

    /** Whether it is to end, for now or for good. */
    synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Whether somebody wanted it to end. */
    synchronized boolean isStopped() {
        return stopped;
    }

    /** How far it is; null before it has begun. */
    synchronized @Nullable DownloadProgress progress() {
        return job == null ? null : job.progress();
    }

    BackupState state() {
        DownloadProgress now = progress();
        return waiting || (now != null && now.state() == DownloadState.PAUSED)
                ? BackupState.WAITING
                : BackupState.RUNNING;
    }

    @Override
    public void happened(DownloadEvent event) {
        waiting = event instanceof Waiting;
        if (event instanceof Waiting wait) {
            logger.debug("{}: the backup waits until {}: {}", name, wait.until(), wait.reason());
        } else if (event instanceof Failed failed) {
            logger.debug(
                    "{}: {} of photo {} was not backed up: {}",
                    name,
                    failed.failure().role(),
                    failed.failure().photo(),
                    failed.failure().reason());
        }
    }
}
