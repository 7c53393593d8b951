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

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What became of an upload.
 *
 * @param pictures one for each picture, in their order; folders are replaced by their pictures
 * @param problem a sentence: why it ended early; null if it came to its end
 */
public record UploadResult(
        List<PictureResult> pictures, @Nullable String problem) {

    public UploadResult {
        pictures = List.copyOf(pictures);
    }

    /** Whether every picture is on every frame. */
    public boolean complete() {
        return problem == null && pictures.stream().allMatch(p -> p.problem() == null);
    }
}
