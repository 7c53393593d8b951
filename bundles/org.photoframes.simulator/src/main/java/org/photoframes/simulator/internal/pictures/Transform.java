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

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The picture that a transform URL asks for (Aura sheet 10): turned, then cropped to fill exactly this size.
 *
 * @param degrees clockwise: 0, 90, 180 or 270
 * @param quality 1 to 100
 */
public record Transform(int degrees, int width, int height, int quality, String fileName) {
    private static final int LARGEST_SIDE = 8192;
    private static final Pattern NAME = Pattern.compile(
            "rotate_(0|90|180|270)__width_(\\d{1,5})__height_(\\d{1,5})__rt_fill__gravity_sm__quality_(\\d{1,3})__(.+)");

    /** Null if the name is no transform or asks for a size that cannot be. */
    public static @Nullable Transform parse(String name) {
        Matcher match = NAME.matcher(name);
        if (!match.matches()) {
            return null;
        }
        int width = Integer.parseInt(match.group(2));
        int height = Integer.parseInt(match.group(3));
        int quality = Integer.parseInt(match.group(4));
        boolean possible =
                width > 0 && height > 0 && Math.max(width, height) <= LARGEST_SIDE && quality >= 1 && quality <= 100;
        return possible
                ? new Transform(Integer.parseInt(match.group(1)), width, height, quality, match.group(5))
                : null;
    }

    /** The transform's name as it stands in a URL. */
    public String name() {
        return "rotate_%d__width_%d__height_%d__rt_fill__gravity_sm__quality_%d__%s"
                .formatted(degrees, width, height, quality, fileName);
    }

    byte[] apply(BufferedImage original) {
        boolean turned = degrees % 180 != 0;
        double upright = turned ? original.getHeight() : original.getWidth();
        double standing = turned ? original.getWidth() : original.getHeight();
        double scale = Math.max(width / upright, height / standing);
        AffineTransform place = new AffineTransform();
        place.translate(width / 2.0, height / 2.0);
        place.rotate(Math.toRadians(degrees));
        place.scale(scale, scale);
        place.translate(-original.getWidth() / 2.0, -original.getHeight() / 2.0);
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = result.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(original, place, null);
        brush.dispose();
        return Jpeg.encode(result, quality / 100f);
    }
}
