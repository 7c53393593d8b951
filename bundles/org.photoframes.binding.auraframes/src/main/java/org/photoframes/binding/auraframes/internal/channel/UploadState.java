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
package org.photoframes.binding.auraframes.internal.channel;

/** How it stands with the uploads to a frame; the names are those of the channel's options. */
public enum UploadState {
    /** None since the start. */
    IDLE,
    RUNNING,
    /** Running, but the cloud takes no more for a while or cannot be reached. */
    WAITING,
    /** All are on the frame. */
    DONE,
    /** At least one of the last ones is not; the log says why. */
    FAILED,
    /** The bundle that uploads is not there. */
    UNAVAILABLE
}
