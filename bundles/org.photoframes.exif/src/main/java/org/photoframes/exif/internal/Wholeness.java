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

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.photoframes.exif.MediaFormat;

/** Looks whether a file is as long as its format says. Skips over what it holds. */
final class Wholeness {

    private static final int PNG_END = 0x49454E44; // IEND

    private Wholeness() {}

    static void expect(Path file, MediaFormat format) throws IOException, DamagedException {
        switch (format) {
            case PNG -> png(file);
            case WEBP, AVI -> riff(file);
            case HEIC, AVIF, MP4, QUICKTIME -> boxes(file);
            case GIF -> gif(file);
            case BMP -> bmp(file);
            default -> {
                // TIFF, Matroska: their lengths are spread all over them.
            }
        }
    }

    private static void png(Path file) throws IOException, DamagedException {
        try (DataInputStream in = open(file)) {
            in.skipNBytes(8);
            while (true) {
                long length = Integer.toUnsignedLong(in.readInt());
                int type = in.readInt();
                in.skipNBytes(length + 4);
                if (type == PNG_END) {
                    return;
                }
            }
        } catch (EOFException e) {
            throw new DamagedException("the PNG is cut off: its last chunk is missing");
        }
    }

    private static void riff(Path file) throws IOException, DamagedException {
        long declared = Integer.toUnsignedLong(
                        head(file, 8).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                + 8;
        if (Files.size(file) < declared) {
            throw new DamagedException(
                    "the file is cut off: it says that it has " + declared + " bytes, but has " + Files.size(file));
        }
    }

    private static void bmp(Path file) throws IOException, DamagedException {
        long declared = Integer.toUnsignedLong(
                head(file, 6).order(ByteOrder.LITTLE_ENDIAN).getInt(2));
        if (Files.size(file) < declared) {
            throw new DamagedException(
                    "the bitmap is cut off: it says that it has " + declared + " bytes, but has " + Files.size(file));
        }
    }

    private static void boxes(Path file) throws IOException, DamagedException {
        long size = Files.size(file);
        try (FileChannel channel = FileChannel.open(file)) {
            long at = 0;
            boolean content = false;
            while (at < size) {
                ByteBuffer box = ByteBuffer.allocate(16);
                channel.read(box, at);
                long length = box.position() < 8 ? size : Integer.toUnsignedLong(box.getInt(0));
                int type = box.getInt(4);
                if (length == 1) {
                    length = box.position() < 16 ? size : box.getLong(8);
                }
                length = length == 0 ? size - at : length; // the last one may leave it open
                if (length < 8 || length > size - at) {
                    throw new DamagedException("the file is cut off or damaged: its part at byte " + at
                            + " does not fit into its " + size + " bytes");
                }
                content |= type == 0x6D6F6F76 || type == 0x6D657461 || type == 0x6D6F6F66; // moov, meta, moof
                at += length;
            }
            if (!content) {
                throw new DamagedException("the file is cut off: the part that describes its content is missing");
            }
        }
    }

    private static void gif(Path file) throws IOException, DamagedException {
        try (DataInputStream in = open(file)) {
            in.skipNBytes(10);
            int flags = in.readUnsignedByte();
            in.skipNBytes(2 + colours(flags));
            while (true) {
                switch (in.readUnsignedByte()) {
                    case 0x3B -> {
                        return;
                    }
                    case 0x21 -> in.skipNBytes(1);
                    case 0x2C -> {
                        in.skipNBytes(8);
                        in.skipNBytes(colours(in.readUnsignedByte()) + 1);
                    }
                    default -> throw new DamagedException("the GIF is damaged: its blocks do not follow one another");
                }
                for (int length = in.readUnsignedByte(); length > 0; length = in.readUnsignedByte()) {
                    in.skipNBytes(length);
                }
            }
        } catch (EOFException e) {
            throw new DamagedException("the GIF is cut off: its end is missing");
        }
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 13));
    }

    private static ByteBuffer head(Path file, int length) throws IOException, DamagedException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new DamagedException("the file ends before its head does");
            }
            return ByteBuffer.wrap(bytes);
        }
    }
}
