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

/**
 * A place on earth in WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

    /** @throws IllegalArgumentException if a number is not finite or outside its range */
    public Coordinates {
        if (!isValid(latitude, longitude)) {
            throw new IllegalArgumentException("no place on earth: latitude " + latitude + ", longitude " + longitude);
        }
    }

    /** Tells whether the two numbers name a place on earth. */
    public static boolean isValid(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /**
     * The place that the two numbers name, or null if they name none. For data that comes from outside, where a
     * wrong place is worse than no place: 0, 0 is taken for "unknown", which is what senders mean by it.
     */
    public static @Nullable Coordinates ofUntrusted(double latitude, double longitude) {
        if (!isValid(latitude, longitude) || (latitude == 0 && longitude == 0)) {
            return null;
        }
        return new Coordinates(latitude, longitude);
    }
}
