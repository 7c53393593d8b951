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
package org.photoframes.binding.auraframes.internal.upload;

import java.util.concurrent.CompletionStage;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.FrameId;

/** The uploads of an account. */
public interface AccountUploads extends AutoCloseable {

    /**
     * Puts pictures into the queue, which blocks for the disk; what comes of them is told later.
     *
     * @return never fails
     */
    CompletionStage<UploadOutcome> upload(FrameId frame, UploadWish wish, UploadWatch watch);

    /** Tells the watch also of pictures that were on their way before; null to end that. */
    void watch(FrameId frame, @Nullable UploadWatch watch);

    /** Whether something is not finished. */
    boolean busy();

    /**
     * Finishes what is left from earlier for the frames that are watched, unless that is going on or was tried just now. Blocks for
     * the disk.
     */
    void goOn();

    /** Stops; what is not finished stays in the queue. Waits a few seconds for what is under way. */
    @Override
    void close();
}
