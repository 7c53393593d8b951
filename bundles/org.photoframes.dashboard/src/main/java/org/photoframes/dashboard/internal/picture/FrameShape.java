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

import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Frame;

/** How a frame hangs, and what size its pictures have. */
public enum FrameShape {
    /** Wider than high. */
    LANDSCAPE(16, 10),
    /** Higher than wide. */
    PORTRAIT(10, 16),
    /** The small ones that stand on a table. */
    LANDSCAPE_4_3(4, 3),
    PORTRAIT_4_5(4, 5);

    private final int wide;
    private final int high;

    FrameShape(int wide, int high) {
        this.wide = wide;
        this.high = high;
    }

    /** By what the frame says of itself (Aura sheet 9); landscape if it says nothing. */
    public static FrameShape of(@Nullable Frame frame) {
        String shape = frame == null ? null : frame.displayShape();
        Integer orientation = frame == null ? null : frame.orientation();
        boolean portrait = orientation != null ? orientation >= 2 : shape != null && shape.startsWith("portrait");
        if (shape != null && shape.endsWith("4_3")) {
            return portrait ? PORTRAIT : LANDSCAPE_4_3;
        }
        return portrait ? (shape != null && shape.endsWith("4_5") ? PORTRAIT_4_5 : PORTRAIT) : LANDSCAPE;
    }

    /** The width of a picture whose longer side has so many pixels. */
    public int width(int longer) {
        return wide >= high ? longer : longer * wide / high;
    }

    /** The height of it. */
    public int height(int longer) {
        return high >= wide ? longer : longer * high / wide;
    }
}
