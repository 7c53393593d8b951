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
import java.util.Random;

/** The colours of one drawing: a family per motif, a shade per picture. */
record Palette(Color skyTop, Color skyBottom, Color ground, Color accent) {

    static Palette of(Motif motif, Random random) {
        float shift = random.nextFloat() * 0.09f - 0.045f;
        float light = random.nextFloat() * 0.16f - 0.08f;
        return switch (motif) {
            case MOUNTAINS ->
                new Palette(c(.58f, .55f, .80f), c(.09f, .25f, .99f), c(.62f, .35f, .45f), c(.36f, .5f, .4f))
                        .shifted(shift, light);
            case SEA ->
                new Palette(c(.55f, .45f, .95f), c(.08f, .35f, 1f), c(.56f, .75f, .60f), c(.02f, .75f, .85f))
                        .shifted(shift, light);
            case TOWN ->
                new Palette(c(.62f, .30f, .85f), c(.06f, .35f, .95f), c(.03f, .45f, .60f), c(.13f, .7f, .95f))
                        .shifted(shift, light);
            case FOREST ->
                new Palette(c(.48f, .25f, .90f), c(.20f, .20f, .95f), c(.33f, .60f, .35f), c(.28f, .7f, .5f))
                        .shifted(shift, light);
            case FLOWERS ->
                new Palette(c(.54f, .35f, .97f), c(.50f, .12f, 1f), c(.29f, .65f, .60f), c(.92f, .7f, .95f))
                        .shifted(shift, light);
            case BALLOONS ->
                new Palette(c(.60f, .50f, .95f), c(.13f, .20f, 1f), c(.22f, .50f, .55f), c(.99f, .8f, .9f))
                        .shifted(shift, light);
            case NIGHT ->
                new Palette(c(.66f, .80f, .18f), c(.72f, .60f, .40f), c(.65f, .70f, .15f), c(.14f, .5f, 1f))
                        .shifted(shift, light);
            case DESERT ->
                new Palette(c(.07f, .35f, .98f), c(.11f, .45f, 1f), c(.09f, .60f, .80f), c(.04f, .75f, .6f))
                        .shifted(shift, light);
            case SNOW ->
                new Palette(c(.58f, .18f, .85f), c(.60f, .06f, .97f), c(.58f, .05f, .97f), c(.98f, .7f, .75f))
                        .shifted(shift, light);
            case KITES ->
                new Palette(c(.53f, .60f, .90f), c(.52f, .20f, 1f), c(.16f, .45f, .80f), c(.80f, .7f, .8f))
                        .shifted(shift, light);
        };
    }

    private static Color c(float hue, float saturation, float brightness) {
        return Color.getHSBColor(hue, saturation, brightness);
    }

    private Palette shifted(float hue, float light) {
        return new Palette(
                moved(skyTop, hue, light),
                moved(skyBottom, hue, light),
                moved(ground, hue, light),
                moved(accent, hue, 0));
    }

    /** A colour a bit further round the wheel and a bit lighter or darker. */
    static Color moved(Color colour, float hue, float light) {
        float[] hsb = Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), null);
        return Color.getHSBColor(hsb[0] + hue, hsb[1], Math.max(0.05f, Math.min(1f, hsb[2] + light)));
    }
}
