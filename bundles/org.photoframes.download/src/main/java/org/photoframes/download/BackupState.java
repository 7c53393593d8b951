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
package org.photoframes.download;

/** How it stands with the backup of a frame; the names are those of the channel's options. */
public enum BackupState {
    /** There was none. */
    NEVER,
    RUNNING,
    /** Running, but the cloud wants to be left alone for a while or cannot be reached. */
    WAITING,
    /** Everything was looked at and is there. */
    DONE,
    /** Everything was looked at, but some files could not be fetched. */
    DONE_WITH_FAILURES,
    /** Ended by a command. */
    CANCELLED,
    /** Something prevented all further files. */
    FAILED,
    /** Cut off, by a restart for instance; goes on by itself when the frame is online. */
    INTERRUPTED,
    /** The bundle that downloads is not there. */
    UNAVAILABLE;

    /** How a run ended; one that is still running there was cut off. */
    public static BackupState of(DownloadRun run) {
        return switch (run.state()) {
            case DONE -> run.counts().failed() > 0 ? DONE_WITH_FAILURES : DONE;
            case CANCELLED -> CANCELLED;
            case FAILED -> FAILED;
            case RUNNING, PAUSED -> INTERRUPTED;
        };
    }

    /** Whether files are being fetched, or are about to be. */
    public boolean isRunning() {
        return this == RUNNING || this == WAITING;
    }
}
