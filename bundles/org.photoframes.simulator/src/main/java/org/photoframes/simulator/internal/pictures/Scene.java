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
package org.photoframes.simulator.internal.pictures;

import java.awt.Color;

/** How each motif is painted. */
@FunctionalInterface
interface Scene {
    void paint(Canvas canvas);

    static Scene of(Motif motif) {
        return switch (motif) {
            case MOUNTAINS -> canvas -> Landscapes.mountains(canvas);
            case SEA -> canvas -> Landscapes.sea(canvas);
            case DESERT -> canvas -> Landscapes.desert(canvas);
            case SNOW -> canvas -> Landscapes.snow(canvas);
            case FOREST -> canvas -> Landscapes.forest(canvas);
            case TOWN -> canvas -> Outings.town(canvas, false);
            case NIGHT -> canvas -> Outings.town(canvas, true);
            case FLOWERS -> canvas -> Outings.flowers(canvas);
            case BALLOONS -> canvas -> Outings.balloons(canvas);
            case KITES -> canvas -> Outings.kites(canvas);
        };
    }

    static Color lighter(Color colour, float by) {
        return Palette.moved(colour, 0, by);
    }
}
