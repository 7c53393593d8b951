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
package org.photoframes.dashboard.internal.picture;

import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;

/** The sizes that pages may ask for: a few, so that the cloud is asked for few and strangers cannot fill the shelf. */
enum PictureSize {
    /** A tile of the grid: square. */
    TILE(360),
    /** What a frame shows, on its card. */
    CARD(960),
    /** A photo as large as a page shows it. */
    PAGE(1600);

    private final int longer;

    PictureSize(int longer) {
        this.longer = longer;
    }

    /** By the word in an address; the card if there is none, null if there is no such size. */
    static @Nullable PictureSize of(@Nullable String word) {
        for (PictureSize each : values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word == null ? "card" : word)) {
                return each;
            }
        }
        return null;
    }

    int width(FrameShape shape) {
        return this == TILE ? longer : shape.width(longer);
    }

    int height(FrameShape shape) {
        return this == TILE ? longer : shape.height(longer);
    }
}
