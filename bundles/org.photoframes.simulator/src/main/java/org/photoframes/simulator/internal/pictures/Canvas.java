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

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** A sheet to paint on; places and sizes are parts of its width and height, 0 to 1. */
record Canvas(Graphics2D brush, int width, int height, Random random, Palette palette) {

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    void disc(Color colour, double x, double y, double radius) {
        double pixels = radius * Math.min(width, height);
        brush.setPaint(colour);
        brush.fill(new Ellipse2D.Double(x * width - pixels, y * height - pixels, 2 * pixels, 2 * pixels));
    }

    void box(Color colour, double x, double y, double w, double h) {
        brush.setPaint(colour);
        brush.fill(new Rectangle2D.Double(x * width, y * height, w * width, h * height));
    }

    void shape(Color colour, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0] * width, points[1] * height);
        for (int i = 2; i + 1 < points.length; i += 2) {
            path.lineTo(points[i] * width, points[i + 1] * height);
        }
        path.closePath();
        brush.setPaint(colour);
        brush.fill(path);
    }

    void line(Color colour, double thickness, double x1, double y1, double x2, double y2) {
        brush.setPaint(colour);
        brush.setStroke(new BasicStroke((float) (thickness * Math.min(width, height))));
        brush.draw(new Line2D.Double(x1 * width, y1 * height, x2 * width, y2 * height));
    }

    /** Everything below a wavy line around {@code top}. */
    void hills(Color colour, double top, double swing, int waves) {
        double phase = between(0, Math.PI * 2);
        Path2D path = new Path2D.Double();
        path.moveTo(0, height);
        for (int i = 0; i <= 60; i++) {
            double x = i / 60.0;
            double y = top
                    + swing * Math.sin(phase + x * waves * Math.PI)
                    + swing / 3 * Math.sin(phase * 3 + x * waves * 7);
            path.lineTo(x * width, y * height);
        }
        path.lineTo(width, height);
        path.closePath();
        brush.setPaint(colour);
        brush.fill(path);
    }
}
