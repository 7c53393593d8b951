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
package org.photoframes.aura.upload.internal.prepare;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.photoframes.aura.upload.internal.Refusal;

/**
 * Pixels as a JPEG that frames take: upright, sRGB, small enough (Aura sheet 11.3).
 *
 * @param width pixels
 * @param height pixels
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
record Conversion(byte[] jpeg, int width, int height) {

    /** @param orientation how the pixels lie, as EXIF counts */
    static Conversion of(BufferedImage decoded, int orientation, String label) throws Refusal {
        BufferedImage upright = upright(scaled(onWhite(decoded)), orientation);
        for (int quality : Limits.QUALITIES) {
            byte[] jpeg = encoded(upright, quality / 100f);
            if (jpeg.length <= Limits.BYTES) {
                return new Conversion(jpeg, upright.getWidth(), upright.getHeight());
            }
        }
        throw new Refusal(label + " stays too large for the frame at any quality. Make it smaller first.");
    }

    /** Opaque sRGB; the colours of other profiles are converted by the drawing. */
    private static BufferedImage onWhite(BufferedImage any) {
        BufferedImage rgb = new BufferedImage(any.getWidth(), any.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = rgb.createGraphics();
        pen.drawImage(any, 0, 0, Color.WHITE, null);
        pen.dispose();
        return rgb;
    }

    private static BufferedImage scaled(BufferedImage rgb) {
        if (Math.max(rgb.getWidth(), rgb.getHeight()) <= Limits.LONG_EDGE) {
            return rgb;
        }
        try {
            return Thumbnails.of(rgb)
                    .size(Limits.LONG_EDGE, Limits.LONG_EDGE)
                    .imageType(BufferedImage.TYPE_INT_RGB)
                    .asBufferedImage();
        } catch (IOException e) {
            throw new UncheckedIOException("scaling in memory cannot fail", e);
        }
    }

    private static BufferedImage upright(BufferedImage lying, int orientation) {
        return orientation == 1
                ? lying
                : onWhite(ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation))
                        .apply(lying));
    }

    private static byte[] encoded(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
