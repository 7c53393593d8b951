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
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Paints a drawing: a sky, the motif, and a line of text. */
public final class Painter {
    private Painter() {}

    public static BufferedImage paint(Drawing drawing) {
        BufferedImage picture = new BufferedImage(drawing.width(), drawing.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        try {
            brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            Random random = new Random(drawing.seed());
            Palette palette = Palette.of(drawing.motif(), random);
            sky(brush, drawing, palette);
            Scene.of(drawing.motif()).paint(new Canvas(brush, drawing.width(), drawing.height(), random, palette));
            Glyphs.write(brush, drawing);
        } finally {
            brush.dispose();
        }
        return picture;
    }

    private static void sky(Graphics2D brush, Drawing drawing, Palette palette) {
        Color top = palette.skyTop();
        Color bottom = palette.skyBottom();
        brush.setPaint(new GradientPaint(0, 0, top, 0, drawing.height() * 0.7f, bottom));
        brush.fillRect(0, 0, drawing.width(), drawing.height());
    }
}
