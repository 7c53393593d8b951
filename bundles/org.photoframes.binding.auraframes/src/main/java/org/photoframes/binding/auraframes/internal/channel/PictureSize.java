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
package org.photoframes.binding.auraframes.internal.channel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Frame;

/**
 * The size that a picture is wanted in: the shape of the frame's display, so that it is cut as the frame cuts it.
 *
 * @param width pixels
 * @param height pixels
 */
record PictureSize(int width, int height) {

    /** Pixels, in either direction. */
    static final int LONGEST_EDGE = 1024;

    /** The shape that most frames have; for those that do not tell theirs. */
    static final PictureSize USUAL = of(16, 10, false);

    /** The cloud says {@code landscape_16_10}, and which way the frame stands: 2 and 3 are upright (Aura sheet 9). */
    private static final Pattern SHAPE = Pattern.compile("(landscape|portrait)_(\\d{1,3})_(\\d{1,3})");

    static PictureSize of(@Nullable Frame frame) {
        String shape = frame == null ? null : frame.displayShape();
        Matcher matcher = SHAPE.matcher(shape == null ? "" : shape);
        if (frame == null || !matcher.matches()) {
            return USUAL;
        }
        int one = Integer.parseInt(matcher.group(2));
        int other = Integer.parseInt(matcher.group(3));
        Integer orientation = frame.orientation();
        boolean upright = orientation == null ? matcher.group(1).equals("portrait") : orientation >= 2;
        return one == 0 || other == 0 ? USUAL : of(one, other, upright);
    }

    private static PictureSize of(int one, int other, boolean upright) {
        int shortEdge = Math.round((float) LONGEST_EDGE * Math.min(one, other) / Math.max(one, other));
        return upright ? new PictureSize(shortEdge, LONGEST_EDGE) : new PictureSize(LONGEST_EDGE, shortEdge);
    }
}
