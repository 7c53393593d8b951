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
package org.photoframes.exif.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A JPEG as a list of segments and its compressed picture; put together by hand, and taken apart without our code. */
final class JpegBytes {

    /** A segment with its marker and length. */
    record Segment(int marker, byte[] bytes) {

        static Segment of(int marker, byte[]... parts) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int length =
                    2 + Arrays.stream(parts).mapToInt((part) -> part.length).sum();
            out.write(0xFF);
            out.write(marker);
            out.write(length >> 8);
            out.write(length);
            for (byte[] part : parts) {
                out.writeBytes(part);
            }
            return new Segment(marker, out.toByteArray());
        }

        String payload() {
            return new String(bytes, StandardCharsets.ISO_8859_1).substring(4);
        }
    }

    final List<Segment> segments = new ArrayList<>();
    /** From the scan's marker to the end of the file. */
    byte[] picture = {};

    /** A small picture as the JDK encodes it, without any APP segment. */
    static JpegBytes encoded(boolean progressive) {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int x = 0; x < 64; x += 4) {
            graphics.setColor(new Color(x * 4, 255 - x * 3, (x * 37) & 0xFF));
            graphics.fillRect(x, (x * 5) % 32, 4, 16);
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        JpegBytes jpeg = parse(out.toByteArray());
        jpeg.segments.removeIf((segment) -> (segment.marker() & 0xF0) == 0xE0);
        return jpeg;
    }

    /** Takes a sound JPEG apart; fill bytes belong to the segment behind them. */
    static JpegBytes parse(byte[] bytes) {
        JpegBytes jpeg = new JpegBytes();
        int at = 2;
        while (true) {
            int start = at;
            while (bytes[at + 1] == (byte) 0xFF) {
                at++;
            }
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xDA) {
                jpeg.picture = Arrays.copyOfRange(bytes, start, bytes.length);
                return jpeg;
            }
            at += 2 + ((bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF);
            jpeg.segments.add(new Segment(marker, Arrays.copyOfRange(bytes, start, at)));
        }
    }

    JpegBytes first(Segment... segments) {
        this.segments.addAll(0, List.of(segments));
        return this;
    }

    JpegBytes last(Segment... segments) {
        this.segments.addAll(List.of(segments));
        return this;
    }

    JpegBytes trailing(byte[] bytes) {
        byte[] longer = Arrays.copyOf(picture, picture.length + bytes.length);
        System.arraycopy(bytes, 0, longer, picture.length, bytes.length);
        picture = longer;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0xFF);
        out.write(0xD8);
        segments.forEach((segment) -> out.writeBytes(segment.bytes()));
        out.writeBytes(picture);
        return out.toByteArray();
    }

    /** The first segment that begins so; null if there is none. */
    Segment find(int marker, String beginning) {
        return segments.stream()
                .filter((one) -> one.marker() == marker && one.payload().startsWith(beginning))
                .findFirst()
                .orElse(null);
    }
}
