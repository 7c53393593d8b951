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

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.Frame;

class PictureSizeTest {

    @Test
    void aPictureHasTheShapeOfTheDisplay() {
        assertThat(PictureSize.of(frame("landscape_16_10", 0))).isEqualTo(new PictureSize(1024, 640));
        assertThat(PictureSize.of(frame("landscape_4_3", null))).isEqualTo(new PictureSize(1024, 768));
        assertThat(PictureSize.of(frame("portrait_4_5", 2))).isEqualTo(new PictureSize(819, 1024));
        assertThat(PictureSize.of(frame("portrait_4_5", null))).isEqualTo(new PictureSize(819, 1024));
    }

    @Test
    void aFrameThatStandsUprightTurnsTheShape() {
        assertThat(PictureSize.of(frame("landscape_16_10", 3))).isEqualTo(new PictureSize(640, 1024));
    }

    @Test
    void aShapeThatIsNotUnderstoodIsTheUsualOne() {
        for (String shape : new String[] {"round", "landscape_0_10", "16:10", ""}) {
            assertThat(PictureSize.of(frame(shape, null))).isEqualTo(PictureSize.USUAL);
        }
        assertThat(PictureSize.of(null)).isEqualTo(new PictureSize(1024, 640));
    }

    private static Frame frame(String shape, @Nullable Integer orientation) {
        JsonObject raw = new JsonObject();
        raw.addProperty("id", "f");
        raw.addProperty("display_aspect_ratio", shape);
        raw.add("orientation", orientation == null ? null : new JsonPrimitive(orientation));
        return new Frame(raw);
    }
}
