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
package org.photoframes.download.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Small real pictures, a different one for each seed. */
final class Pictures {

    private Pictures() {}

    static byte[] jpeg(int seed) {
        return encoded("jpeg", seed);
    }

    static byte[] png(int seed) {
        return encoded("png", seed);
    }

    /** A film as far as its lengths tell: a type and some data. */
    static byte[] mp4(int seed) {
        byte[] film = new byte[24 + 5000];
        new Random(seed).nextBytes(film);
        put(film, 0, 16, "ftyp");
        System.arraycopy("isom\0\0\0\1".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), 0, film, 8, 8);
        put(film, 16, film.length - 16, "mdat");
        return film;
    }

    private static void put(byte[] target, int at, int length, String type) {
        for (int i = 0; i < 4; i++) {
            target[at + i] = (byte) (length >>> (24 - 8 * i));
            target[at + 4 + i] = (byte) type.charAt(i);
        }
    }

    private static byte[] encoded(String format, int seed) {
        BufferedImage picture = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        Graphics2D brush = picture.createGraphics();
        for (int i = 0; i < 12; i++) {
            brush.setColor(new Color(random.nextInt(1 << 24)));
            brush.fillOval(random.nextInt(40), random.nextInt(24), 12, 12);
        }
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
