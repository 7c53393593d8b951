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

/** Motifs with something going on. */
final class Outings {
    private static final float[] MERRY = {0f, .08f, .15f, .33f, .5f, .6f, .78f, .9f};

    private Outings() {}

    static void town(Canvas canvas, boolean night) {
        if (night) {
            for (int i = 0; i < 90; i++) {
                canvas.disc(Color.WHITE, canvas.between(0, 1), canvas.between(0, .6), canvas.between(.001, .004));
            }
            canvas.disc(new Color(245, 240, 215), canvas.between(.15, .85), canvas.between(.12, .25), .07);
        }
        double x = -.02;
        while (x < 1) {
            double width = canvas.between(.08, .16);
            double top = canvas.between(.35, .65);
            Color wall = night
                    ? Scene.lighter(canvas.palette().ground(), (float) canvas.between(0, .08))
                    : Palette.moved(canvas.palette().ground(), (float) canvas.between(-.05, .12), (float)
                            canvas.between(0, .35));
            canvas.box(wall, x, top, width, 1 - top);
            canvas.shape(Scene.lighter(wall, -.15f), x - .008, top, x + width / 2, top - .09, x + width + .008, top);
            for (double y = top + .04; y < .88; y += .09) {
                for (double w = x + .015; w < x + width - .025; w += .04) {
                    boolean lit = canvas.random().nextInt(night ? 2 : 5) == 0;
                    canvas.box(lit ? canvas.palette().accent() : Scene.lighter(wall, -.2f), w, y, .02, .045);
                }
            }
            x += width + .004;
        }
        canvas.box(night ? new Color(25, 25, 35) : new Color(150, 145, 140), 0, .93, 1, .07);
    }

    static void flowers(Canvas canvas) {
        canvas.hills(canvas.palette().ground(), .5, .03, 2);
        for (int i = 0; i < 46; i++) {
            double y = .5 + .5 * Math.sqrt(i / 46.0);
            double size = .012 + (y - .5) * .09;
            double x = canvas.between(0, 1);
            Color petal =
                    i % 3 == 0 ? merry(canvas) : Scene.lighter(canvas.palette().accent(), -.02f * (i % 5));
            canvas.line(new Color(50, 110, 50), size * .18, x, y, x, y + size * 2.4);
            for (int leaf = 0; leaf < 6; leaf++) {
                double angle = leaf * Math.PI / 3;
                double ratio = (double) canvas.height() / canvas.width();
                double shape = Math.min(1, 1 / ratio);
                canvas.disc(
                        petal,
                        x + Math.cos(angle) * size * Math.min(1, ratio),
                        y + Math.sin(angle) * size * shape,
                        size * .62);
            }
            canvas.disc(new Color(250, 205, 70), x, y, size * .5);
        }
    }

    static void balloons(Canvas canvas) {
        canvas.hills(canvas.palette().ground(), .82, .03, 2);
        canvas.hills(Scene.lighter(canvas.palette().ground(), -.12f), .9, .02, 3);
        for (int i = 0; i < 6; i++) {
            double x = canvas.between(.08, .92);
            double y = canvas.between(.12, .62);
            double size = canvas.between(.05, .13);
            Color silk = merry(canvas);
            canvas.disc(silk, x, y, size);
            canvas.shape(
                    silk,
                    x - size * .55,
                    y + size * .8,
                    x + size * .55,
                    y + size * .8,
                    x + size * .15,
                    y + size * 1.5,
                    x - size * .15,
                    y + size * 1.5);
            canvas.box(Scene.lighter(silk, .2f), x - size * .12, y - size * .9, size * .24, size * 1.9);
            canvas.box(new Color(110, 75, 45), x - size * .14, y + size * 1.7, size * .28, size * .3);
        }
    }

    static void kites(Canvas canvas) {
        canvas.hills(canvas.palette().ground(), .8, .02, 2);
        for (int i = 0; i < 6; i++) {
            double x = canvas.between(.1, .9);
            double y = canvas.between(.1, .5);
            double size = canvas.between(.04, .1);
            Color cloth = merry(canvas);
            double hand = canvas.between(.2, .8);
            canvas.line(new Color(80, 80, 90), .003, x, y + size, hand, .88);
            canvas.shape(cloth, x, y - size, x + size * .6, y, x, y + size * 1.3, x - size * .6, y);
            canvas.shape(Scene.lighter(cloth, -.2f), x, y - size, x, y + size * 1.3, x - size * .6, y);
            canvas.line(new Color(60, 60, 90), .02, hand, .88, hand, .95);
            canvas.disc(new Color(230, 190, 160), hand, .86, .018);
        }
    }

    private static Color merry(Canvas canvas) {
        float hue = MERRY[canvas.random().nextInt(MERRY.length)];
        return Color.getHSBColor(hue, .75f, (float) canvas.between(.75, 1));
    }
}
