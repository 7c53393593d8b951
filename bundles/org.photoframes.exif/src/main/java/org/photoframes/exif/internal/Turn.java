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
package org.photoframes.exif.internal;

import org.eclipse.jdt.annotation.Nullable;

/** The orientations of EXIF that turn and do not mirror. */
final class Turn {

    private Turn() {}

    /** Degrees clockwise that a viewer turns the picture by; null for an unknown number. Mirrored ones count as turned. */
    static @Nullable Integer degrees(int orientation) {
        return switch (orientation) {
            case 1, 2 -> 0;
            case 3, 4 -> 180;
            case 6, 7 -> 90;
            case 5, 8 -> 270;
            default -> null;
        };
    }

    /** The number for degrees clockwise: 0, 90, 180 or 270. */
    static int orientation(int degrees) {
        return switch (degrees) {
            case 90 -> 6;
            case 180 -> 3;
            case 270 -> 8;
            default -> 1;
        };
    }

    /** Whether the degrees are worth writing. */
    static boolean isOne(int degrees) {
        return orientation(degrees) != 1;
    }

    /** Whether two places are the same as far as files can hold it: a tenth of a metre. */
    static boolean same(double one, double other) {
        return Math.abs(one - other) < 1e-6;
    }
}
