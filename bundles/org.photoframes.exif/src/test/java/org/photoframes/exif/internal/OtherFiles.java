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

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Whole files of other formats, as small as they can be. */
final class OtherFiles {

    private OtherFiles() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bild.png", image("png"));
        files.put("bild.gif", image("gif"));
        files.put("bild.bmp", image("bmp"));
        files.put("bild.tif", image("tiff"));
        files.put("Bild ü 東.heic", boxes("heic", "meta"));
        files.put("bild.avif", boxes("avif", "meta"));
        files.put("film.mp4", boxes("isom", "moov"));
        files.put("film.mov", boxes("qt  ", "moov"));
        files.put("bild.webp", riff("WEBP"));
        files.put("film.avi", riff("AVI "));
        files.put("film.mkv", new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) 0x80});
        return files;
    }

    private static byte[] image(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(9, 7, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] boxes(String brand, String content) {
        ByteBuffer file = ByteBuffer.allocate(16 + 24 + 20);
        file.putInt(16).put(Corpus.latin("ftyp" + brand)).putInt(0);
        file.putInt(24).put(Corpus.latin(content)).put(new byte[16]);
        return file.putInt(20).put(Corpus.latin("mdat")).put(new byte[12]).array();
    }

    private static byte[] riff(String form) {
        ByteBuffer file = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
        return file.put(Corpus.latin("RIFF")).putInt(32).put(Corpus.latin(form)).array();
    }
}
