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

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.photoframes.aura.FrameId;

/**
 * Uploads to the frames of one account, one after the other, on a thread of its own. An upload survives the end of the
 * program: whatever was accepted and not finished, {@link #resume} finishes. The same picture twice is one photo
 * (Aura sheet 11.5).
 */
@ProviderType
public interface AuraUploader extends AutoCloseable {

    /**
     * Puts pictures on frames. Frames that must not be written get nothing, and if none is left, nothing leaves the machine.
     *
     * @param frames which, at least one; the bytes go up once however many there are
     * @param pictures where the pictures are; folders stand for the pictures in them
     * @param plan how
     * @param listener told what happens, on the uploader's thread
     * @throws IOException with a sentence for people if the queue cannot take it
     */
    Upload upload(List<FrameId> frames, List<PictureOrigin> pictures, UploadPlan plan, UploadListener listener)
            throws IOException;

    /**
     * Finishes what earlier uploads left. Pictures that are in the cloud's store already are not sent again.
     *
     * @throws IOException with a sentence for people if the queue cannot be read
     */
    Upload resume(UploadListener listener) throws IOException;

    /**
     * Finishes only those of them that go to none but these frames: whether others may be written is not known yet, say.
     *
     * @throws IOException with a sentence for people if the queue cannot be read
     */
    Upload resume(Set<FrameId> frames, UploadListener listener) throws IOException;

    /** How many pictures are not finished, those that are under way among them. */
    int unfinished();

    /** Stops; what is not finished stays in the queue. Waits a few seconds for what is under way. */
    @Override
    void close();
}
