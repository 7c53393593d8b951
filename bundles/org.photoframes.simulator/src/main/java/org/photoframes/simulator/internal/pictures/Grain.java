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

import java.awt.image.BufferedImage;
import java.util.Random;

/** Drawings with the grain of photographs, which makes their files as large. */
public final class Grain {
    private static final int STRENGTH = 64;

    private Grain() {}

    /** A JPEG of about two thirds of a byte per pixel. */
    public static byte[] photograph(Drawing drawing) {
        BufferedImage picture = Painter.paint(drawing);
        Random random = new Random(drawing.seed());
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int grain = random.nextInt(STRENGTH);
                // Over the lower bits of all three colours.
                picture.setRGB(x, y, picture.getRGB(x, y) ^ (grain << 16 | grain << 8 | random.nextInt(STRENGTH)));
            }
        }
        return Jpeg.encode(picture, 0.95f);
    }
}
