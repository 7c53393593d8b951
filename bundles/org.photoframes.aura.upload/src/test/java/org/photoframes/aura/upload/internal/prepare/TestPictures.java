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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures made by hand. */
public final class TestPictures {

    private TestPictures() {}

    /** Red in the upper left quarter, blue elsewhere. */
    public static BufferedImage marked(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return image;
    }

    public static byte[] noise(int width, int height, long seed) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        int[] pixels = random.ints((long) width * height).toArray();
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return encoded(image, "png");
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(marked(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** A small picture unlike the others. */
    public static byte[] jpegNumber(int number) {
        BufferedImage image = marked(64, 48, BufferedImage.TYPE_INT_RGB);
        image.setRGB(40 + number % 20, 30, 0xFFFFFF);
        byte[] comment = ("number " + number).getBytes(StandardCharsets.US_ASCII);
        return withSegment(encoded(image, "jpeg"), 0xFE, comment);
    }

    public static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** Where the segment is that tells the size. */
    public static int frameOf(byte[] jpeg) {
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) != 0xC0) {
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return at;
    }

    /** Four inks, as printers have them. */
    public static byte[] cmyk(int width, int height) throws IOException {
        BufferedImage inks = new BufferedImage(width, height, BufferedImage.TYPE_4BYTE_ABGR);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var raster = inks.getRaster();
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    // Adobe's inks are inverted: full cyan and magenta, no yellow, no black.
                    raster.setPixel(x, y, new int[] {0, 0, 255, 255});
                }
            }
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        return withSegment(out.toByteArray(), 0xEE, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0});
    }

    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    public static byte[] withExif(byte[] jpeg, byte[] tiff) {
        return withSegment(jpeg, 0xE1, join("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), tiff));
    }

    /** An EXIF block with orientation, and what of the rest is asked for. */
    public static byte[] tiff(int orientation, String taken, String offset, boolean place) {
        ByteBuffer out = ByteBuffer.allocate(512);
        out.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        int entries = 1 + (taken == null ? 0 : 1) + (place ? 1 : 0);
        out.putShort((short) entries);
        entry(out, 0x0112, 3, 1, orientation << 16);
        int exifAt = 100;
        int gpsAt = 220;
        if (taken != null) {
            entry(out, 0x8769, 4, 1, exifAt);
        }
        if (place) {
            entry(out, 0x8825, 4, 1, gpsAt);
        }
        out.putInt(0);
        if (taken != null) {
            out.position(exifAt);
            out.putShort((short) (offset == null ? 1 : 3));
            entry(out, 0x9003, 2, 20, 160);
            if (offset != null) {
                entry(out, 0x9011, 2, 7, 184);
                entry(out, 0x9291, 2, 4, 0x32353000);
            }
            out.putInt(0);
            out.position(160).put((taken + "\0").getBytes(StandardCharsets.US_ASCII));
            if (offset != null) {
                out.position(184).put((offset + "\0").getBytes(StandardCharsets.US_ASCII));
            }
        }
        if (place) {
            out.position(gpsAt);
            out.putShort((short) 4);
            entry(out, 1, 2, 2, 'N' << 24);
            entry(out, 2, 5, 3, 300);
            entry(out, 3, 2, 2, 'E' << 24);
            entry(out, 4, 5, 3, 324);
            out.putInt(0);
            out.position(300);
            for (int part : new int[] {48, 1, 12, 1, 30, 1, 16, 1, 22, 1, 15, 1}) {
                out.putInt(part);
            }
        }
        return Arrays.copyOf(out.array(), 400);
    }

    /** A HEIC that says how large it is, turned a quarter, with EXIF in it; its picture is nothing. */
    public static byte[] heic(byte[] tiff) {
        byte[] ispe = box("ispe", ints(0, 4032, 3024));
        byte[] irot = box("irot", new byte[] {1});
        byte[] tile = box("ispe", ints(0, 512, 512));
        byte[] ipma = box("ipma", join(ints(0, 2), new byte[] {0, 3, 1, 1, 0, 1, 2, (byte) 0x82, (byte) 0x83}));
        byte[] iprp = box("iprp", join(box("ipco", join(tile, ispe, irot)), ipma));
        byte[] infe1 = box("infe", join(ints(0x02000000), new byte[] {0, 1, 0, 0}, text("hvc1"), new byte[] {0}));
        byte[] infe2 = box("infe", join(ints(0x02000000), new byte[] {0, 2, 0, 0}, text("Exif"), new byte[] {0}));
        byte[] iinf = box("iinf", join(ints(0), new byte[] {0, 2}, infe1, infe2));
        byte[] pitm = box("pitm", join(ints(0), new byte[] {0, 1}));
        byte[] hdlr = box("hdlr", join(ints(0, 0), text("pict"), ints(0, 0, 0), new byte[] {0}));
        byte[] item = join(ints(6), text("Exif"), new byte[] {0, 0}, tiff);
        byte[] ftyp = box("ftyp", join(text("heic"), ints(0), text("mif1"), text("heic")));
        int ilocSize = 8 + 4 + 2 + 2 + 14;
        int metaSize = 8 + 4 + hdlr.length + pitm.length + ilocSize + iinf.length + iprp.length;
        int itemAt = ftyp.length + metaSize + 8;
        byte[] iloc =
                box("iloc", join(ints(0), new byte[] {0x44, 0, 0, 1, 0, 2, 0, 0, 0, 1}, ints(itemAt, item.length)));
        byte[] meta = box("meta", join(ints(0), hdlr, pitm, iloc, iinf, iprp));
        return join(ftyp, meta, box("mdat", item));
    }

    public static byte[] pngChunk(String type, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(text(type));
        crc.update(content);
        return join(ints(content.length), text(type), content, ints((int) crc.getValue()));
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] box(String type, byte[] content) {
        return join(ints(content.length + 8), text(type), content);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] ints(int... values) {
        ByteBuffer out = ByteBuffer.allocate(values.length * 4);
        for (int value : values) {
            out.putInt(value);
        }
        return out.array();
    }

    private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
