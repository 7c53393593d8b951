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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.jcodec.api.SequenceEncoder;
import org.jcodec.common.Codec;
import org.jcodec.common.Format;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Rational;

/** A short silent film (MP4, H.264): the view wanders over a drawing. */
public final class Clip {
    private static final int FRAMES_PER_SECOND = 8;
    private static final int WIDTH = 320;
    private static final int HEIGHT = 176;
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private Clip() {}

    /** @param seconds how long the film is */
    public static byte[] record(Drawing drawing, double seconds) {
        int frames = Math.max(1, (int) Math.round(seconds * FRAMES_PER_SECOND));
        BufferedImage panorama = Painter.paint(drawing.resized(WIDTH * 2, HEIGHT));
        ByteBufferSeekableByteChannel film =
                ByteBufferSeekableByteChannel.writeToByteBuffer(ByteBuffer.allocate(MOST_BYTES));
        try {
            SequenceEncoder encoder =
                    new SequenceEncoder(film, Rational.R(FRAMES_PER_SECOND, 1), Format.MOV, Codec.H264, null);
            for (int i = 0; i < frames; i++) {
                encoder.encodeNativeFrame(view(panorama, WIDTH * i / frames));
            }
            encoder.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory refused a film.", e);
        }
        ByteBuffer contents = film.getContents();
        byte[] bytes = new byte[contents.remaining()];
        contents.get(bytes);
        return bytes;
    }

    private static Picture view(BufferedImage panorama, int left) {
        Picture picture = Picture.create(WIDTH, HEIGHT, ColorSpace.RGB);
        byte[] samples = picture.getPlaneData(0);
        int at = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int rgb = panorama.getRGB(left + x, y);
                samples[at++] = sample(rgb >> 16);
                samples[at++] = sample(rgb >> 8);
                samples[at++] = sample(rgb);
            }
        }
        return picture;
    }

    /** The library counts brightness from -128. */
    private static byte sample(int eightBits) {
        return (byte) ((eightBits & 0xFF) - 128);
    }
}
