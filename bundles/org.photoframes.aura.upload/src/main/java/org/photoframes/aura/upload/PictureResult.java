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

import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameId;

/**
 * What became of one picture.
 *
 * @param picture its name for people
 * @param localIdentifier what names it in the cloud for good; null if it could not be read
 * @param asset the photo it became; null if it did not
 * @param frames those that have it now
 * @param problem a sentence: why it is not on all frames; null if it is
 * @param remark something to know, such as a guessed date; null if there is nothing
 */
public record PictureResult(
        String picture,
        @Nullable String localIdentifier,
        @Nullable AssetId asset,
        Set<FrameId> frames,
        @Nullable String problem,
        @Nullable String remark) {

    public PictureResult {
        frames = Set.copyOf(frames);
    }
}
