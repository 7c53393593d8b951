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
package org.photoframes.exif.zones.internal;

import org.photoframes.photos.Coordinates;

/**
 * A part of the world. The engine keeps only zones that lie in it as a whole, so that a part too small makes it silent, but
 * never wrong.
 */
record Region(double south, double west, double north, double east) {

    /** Everything, also what lies across the date line, which no part does. */
    static final Region WORLD = new Region(-90, -180, 90, 180);

    /** Enough for nearly all zones around nearly all places. */
    static Region around(Coordinates place) {
        return around(place, 20, 40);
    }

    /** For the large zones: China, Moscow, Mexico. */
    static Region farAround(Coordinates place) {
        return around(place, 35, 60);
    }

    private static Region around(Coordinates place, double latitude, double longitude) {
        return new Region(
                Math.max(-90, place.latitude() - latitude),
                Math.max(-180, place.longitude() - longitude),
                Math.min(90, place.latitude() + latitude),
                Math.min(180, place.longitude() + longitude));
    }
}
