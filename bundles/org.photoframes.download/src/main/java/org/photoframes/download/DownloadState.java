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

/** How it stands with a download. */
public enum DownloadState {
    /** Under way. */
    RUNNING,
    /** Held by {@link DownloadJob#pause()}. */
    PAUSED,
    /** Over: everything that was wanted was looked at. Single photos may have failed. */
    DONE,
    /** Over: ended by {@link DownloadJob#cancel()}. What is there is whole; starting again continues. */
    CANCELLED,
    /** Over: something prevents all further photos, such as a full disk or a source that does not let us in. */
    FAILED;

    /** Whether it does not go on by itself any more. */
    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
