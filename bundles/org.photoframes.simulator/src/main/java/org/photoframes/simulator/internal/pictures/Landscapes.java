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

/** Motifs without people. */
final class Landscapes {
    private Landscapes() {}

    static void mountains(Canvas canvas) {
        canvas.disc(new Color(255, 244, 214), canvas.between(.15, .85), canvas.between(.12, .3), .07);
        for (int row = 0; row < 3; row++) {
            Color rock = Palette.moved(canvas.palette().ground(), row * .02f, .22f - row * .12f);
            int peaks = 3 + row;
            for (int i = 0; i < peaks; i++) {
                double x = (i + canvas.between(.1, .9)) / peaks;
                double top = .28 + row * .13 + canvas.between(0, .12);
                double half = canvas.between(.2, .34);
                canvas.shape(rock, x - half, 1, x, top, x + half, 1);
                double cap = .16;
                canvas.shape(
                        new Color(250, 250, 255),
                        x - half * cap,
                        top + (1 - top) * cap,
                        x,
                        top,
                        x + half * cap,
                        top + (1 - top) * cap,
                        x,
                        top + (1 - top) * cap * .7);
            }
        }
        canvas.hills(canvas.palette().accent(), .86, .03, 3);
    }

    static void sea(Canvas canvas) {
        double horizon = canvas.between(.5, .62);
        canvas.disc(new Color(255, 214, 140), canvas.between(.2, .8), horizon - .03, .1);
        canvas.box(canvas.palette().ground(), 0, horizon, 1, 1 - horizon);
        for (int i = 0; i < 26; i++) {
            double y = horizon + (1 - horizon) * i / 26.0;
            double x = canvas.between(0, .9);
            canvas.box(Scene.lighter(canvas.palette().ground(), .18f), x, y, canvas.between(.05, .2), .004);
        }
        for (int i = 0; i < 3; i++) {
            double x = canvas.between(.1, .9);
            double y = canvas.between(horizon + .05, .85);
            double size = .05 + (y - horizon) * .2;
            canvas.shape(canvas.palette().accent(), x, y, x, y - size * 2, x + size, y - size * .2);
            canvas.shape(Color.WHITE, x - .005, y, x - .005, y - size * 1.7, x - size * .7, y - size * .2);
            canvas.shape(
                    new Color(90, 60, 45),
                    x - size,
                    y,
                    x + size,
                    y,
                    x + size * .6,
                    y + size * .4,
                    x - size * .6,
                    y + size * .4);
        }
    }

    static void desert(Canvas canvas) {
        canvas.disc(new Color(255, 250, 225), canvas.between(.2, .8), canvas.between(.15, .3), .09);
        for (int i = 0; i < 4; i++) {
            canvas.hills(Scene.lighter(canvas.palette().ground(), -.07f * i), .5 + i * .13, .05, 2 + i % 2);
        }
        for (int i = 0; i < 4; i++) {
            double x = canvas.between(.08, .92);
            double y = canvas.between(.7, .95);
            Color green = new Color(60, 110, 60);
            canvas.line(green, .035, x, y, x, y - .2);
            canvas.line(green, .022, x, y - .08, x + .04, y - .08);
            canvas.line(green, .022, x + .04, y - .075, x + .04, y - .15);
        }
    }

    static void snow(Canvas canvas) {
        canvas.hills(Scene.lighter(canvas.palette().ground(), -.12f), .55, .05, 2);
        canvas.hills(canvas.palette().ground(), .7, .04, 3);
        for (int i = 0; i < 9; i++) {
            tree(
                    canvas,
                    canvas.between(0, 1),
                    canvas.between(.62, .9),
                    canvas.between(.12, .25),
                    new Color(70, 105, 95));
        }
        double x = canvas.between(.3, .7);
        canvas.disc(Color.WHITE, x, .86, .09);
        canvas.disc(Color.WHITE, x, .74, .06);
        canvas.disc(Color.WHITE, x, .66, .04);
        canvas.line(canvas.palette().accent(), .018, x - .03, .705, x + .03, .705);
        for (int i = 0; i < 120; i++) {
            canvas.disc(Color.WHITE, canvas.between(0, 1), canvas.between(0, 1), canvas.between(.002, .006));
        }
    }

    static void forest(Canvas canvas) {
        for (int row = 0; row < 4; row++) {
            Color green = Palette.moved(canvas.palette().ground(), row * .015f, .28f - row * .09f);
            canvas.hills(green, .55 + row * .11, .02, 3);
            for (int i = 0; i < 14 - row * 2; i++) {
                tree(canvas, canvas.between(0, 1), .62 + row * .12, .2 + row * .07, green);
            }
        }
        canvas.shape(new Color(200, 175, 130), .45, 1, .52, .8, .54, .8, .62, 1);
    }

    private static void tree(Canvas canvas, double x, double foot, double size, Color colour) {
        canvas.box(new Color(95, 70, 50), x - size * .03, foot - size * .1, size * .06, size * .1);
        for (int i = 0; i < 3; i++) {
            double bottom = foot - size * (.08 + i * .27);
            double half = size * (.24 - i * .055);
            canvas.shape(Scene.lighter(colour, i * .03f), x - half, bottom, x, bottom - size * .42, x + half, bottom);
        }
    }
}
