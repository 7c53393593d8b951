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
package org.photoframes.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Many valid JPEGs on the disk, all with different bytes. Made of a few real ones, since noise compresses slowly. */
final class PhotoPile {

    private static final int PATTERNS = 8;

    private PhotoPile() {}

    /** Makes files of the given sizes, spread evenly, and sees to it that they are on the disk. */
    static List<Path> make(Path folder, int count, int smallest, int largest) throws IOException {
        Files.createDirectories(folder);
        byte[] pattern = noise(largest);
        List<Path> files = new ArrayList<>();
        Random random = new Random(17);
        for (int i = 0; i < count; i++) {
            int size = smallest + (int) ((long) (largest - smallest) * (i % PATTERNS) / (PATTERNS - 1));
            Path file = folder.resolve(String.format("photo-%05d.jpg", i));
            write(file, pattern, size, random.nextLong());
            files.add(file);
        }
        return files;
    }

    /** The picture, a comment of its own, and padding segments until the size is reached. */
    private static void write(Path file, byte[] pattern, int size, long mark) throws IOException {
        byte[] own = ("photo " + Long.toHexString(mark)).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(pattern, 0, 2);
            segment(out, own);
            // Entropy-coded data may be cut at any place that is no marker; a decoder sees a picture that ends early.
            int cut = Math.max(1000, Math.min(pattern.length - 2, size));
            while ((pattern[cut - 1] & 0xFF) == 0xFF) {
                cut--;
            }
            out.write(pattern, 2, cut - 2);
            out.write(0xFF);
            out.write(0xD9);
        }
    }

    private static void segment(OutputStream out, byte[] text) throws IOException {
        out.write(0xFF);
        out.write(0xFE);
        out.write(text.length + 2 >> 8);
        out.write(text.length + 2);
        out.write(text);
    }

    /** A JPEG of at least so many bytes. */
    private static byte[] noise(int bytes) throws IOException {
        int side = (int) Math.sqrt(bytes / 1.2) + 64;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(23);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream encoded = new ByteArrayOutputStream(bytes * 2);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(encoded)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.97f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        if (encoded.size() < bytes) {
            throw new IllegalStateException("the noise is too small: " + encoded.size() + " of " + bytes);
        }
        return encoded.toByteArray();
    }
}
