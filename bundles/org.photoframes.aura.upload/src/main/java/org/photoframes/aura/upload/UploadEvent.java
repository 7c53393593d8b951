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
package org.photoframes.aura.upload;

import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameId;

/** Something that happened in an upload. Pictures are called by their names for people. */
public sealed interface UploadEvent {

    /**
     * A picture is ready to be sent; in a dry run, nothing follows.
     *
     * @param bytes what will be sent
     * @param width pixels
     * @param height pixels
     * @param taken when it was taken
     * @param remark something to know, such as a guessed date; null if there is nothing
     */
    record Prepared(
            String picture,
            String localIdentifier,
            long bytes,
            int width,
            int height,
            Instant taken,
            @Nullable String remark)
            implements UploadEvent {}

    /** The cloud has the picture already; it is not sent again. */
    record AlreadyThere(String picture, AssetId asset) implements UploadEvent {}

    /** The bytes lie in the cloud's store. No frame knows of them yet. */
    record Uploaded(String picture) implements UploadEvent {}

    /** The picture is on a frame. */
    record OnFrame(String picture, FrameId frame, AssetId asset) implements UploadEvent {}

    /** The cloud bears no more for now, or cannot be reached; the upload goes on by itself. */
    record Waiting(String reason, Instant until) implements UploadEvent {}

    /**
     * A picture does not get to a frame.
     *
     * @param frame which; null if to none
     * @param reason a sentence: what, where, what to do
     */
    record Failed(String picture, @Nullable FrameId frame, String reason) implements UploadEvent {}
}
