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
package org.photoframes.aura;

import java.time.Instant;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * All photos of a frame at one moment. Every one is either shown, hidden or a placeholder; videos are some of the
 * shown and hidden ones.
 *
 * @param frame whose
 * @param readAt when
 * @param photos by asset id, in the cloud's order
 * @param newest the photo added last among the shown ones; null if there is none
 * @param shown in the slide show
 * @param hidden kept out of it
 * @param videos videos among shown and hidden; Live Photos do not count
 * @param placeholders announced, without a picture
 */
public record FrameListing(
        FrameId frame,
        Instant readAt,
        Map<AssetId, ListedPhoto> photos,
        @Nullable ListedPhoto newest,
        int shown,
        int hidden,
        int videos,
        int placeholders) {

    /** All of them: shown, hidden and placeholders. */
    public int listed() {
        return photos.size();
    }
}
