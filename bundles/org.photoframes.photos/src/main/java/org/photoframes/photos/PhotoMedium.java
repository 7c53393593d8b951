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
package org.photoframes.photos;

import org.eclipse.jdt.annotation.Nullable;

/** One file of a photo, as its source holds it. */
public interface PhotoMedium {

    /** What the file is to its photo. */
    enum Role {
        /** The picture; for a video its poster. */
        STILL,
        /** The video, or the clip of a Live Photo. */
        MOTION
    }

    /** What it is to its photo; a photo has at most one file in each role. */
    Role role();

    /** What the source calls it. Neither its extension nor anything else about it is to be trusted. */
    String fileName();

    /** The MD5 digest of the file that was uploaded, 16 bytes; null if unknown. Sources may serve other bytes. */
    byte @Nullable [] md5();

    /** The MIME type of the file that was uploaded, such as {@code image/heic}; null if unknown. */
    @Nullable
    String uploadedType();

    /**
     * Opens the file, blocking until its bytes begin. Addresses that have expired are renewed on the way.
     *
     * @param from the bytes before this one are there already; they are left out if the source can do so and still
     *     holds the same version
     * @param version what {@link MediumBytes#version()} said of the bytes that are there; null to begin anew
     * @throws SourceException why there are no bytes
     * @throws InterruptedException if the thread was interrupted
     */
    MediumBytes open(long from, @Nullable String version) throws SourceException, InterruptedException;
}
