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

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.photoframes.aura.upload.internal.Refusal;
import org.photoframes.exif.MediaFormat;

/** Decodes pictures of any kind, no larger than needed. */
final class PixelReader {

    /** So much larger than wanted a picture is decoded at least, if it is that large, for scaling to look good. */
    private static final double SPARE = 1.5;

    private PixelReader() {}

    /** @param label for people */
    static BufferedImage read(byte[] bytes, MediaFormat format, String label) throws Refusal {
        ImageReader reader = null;
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader = reader(format, label);
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > Limits.PIXELS) {
                throw new Refusal(label + " has " + width * height / 1_000_000 + " million pixels; up to "
                        + Limits.PIXELS / 1_000_000 + " million can be read. Make it smaller first.");
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int step = Math.max(1, (int) (Math.max(width, height) / (Limits.LONG_EDGE * SPARE)));
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } catch (IOException | RuntimeException e) {
            // Decoders over hostile bytes fail with anything; to us it is one thing: no picture.
            throw new Refusal(
                    label + " cannot be read as a picture: the file is damaged, or of a kind that is not known.", e);
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(MediaFormat format, String label) throws IOException, Refusal {
        switch (format) {
            case JPEG:
                // Made by hand: in OSGi nobody finds it by its service file. It asks the registry for the JDK's own
                // one.
                JPEGImageReaderSpi jpeg = new JPEGImageReaderSpi();
                jpeg.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
                return jpeg.createReaderInstance(null);
            case WEBP:
                return new WebPImageReaderSpi().createReaderInstance(null);
            default:
                Iterator<ImageReader> known = ImageIO.getImageReadersBySuffix(format.extension());
                if (!known.hasNext()) {
                    throw new Refusal(label + " is " + format.mimeType()
                            + ", which cannot be decoded here. Convert it to JPEG first.");
                }
                return known.next();
        }
    }
}
