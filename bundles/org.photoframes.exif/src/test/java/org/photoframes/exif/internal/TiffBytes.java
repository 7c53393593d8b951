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

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes TIFF structures byte by byte: directories first, values behind them in the order they were added. */
final class TiffBytes {

    /** An entry of a directory. */
    record Entry(int tag, int type, int count, byte[] value) {}

    final ByteOrder order;
    final List<List<Entry>> directories = new ArrayList<>();

    TiffBytes(ByteOrder order) {
        this.order = order;
    }

    /** Begins a directory. */
    List<Entry> directory() {
        List<Entry> entries = new ArrayList<>();
        directories.add(entries);
        return entries;
    }

    static Entry text(int tag, String text) {
        byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
        return new Entry(tag, 2, bytes.length, bytes);
    }

    static Entry undefined(int tag, byte[] bytes) {
        return new Entry(tag, 7, bytes.length, bytes);
    }

    Entry number(int tag, int value) {
        return new Entry(
                tag,
                3,
                1,
                ByteBuffer.allocate(2).order(order).putShort((short) value).array());
    }

    Entry large(int tag, int value) {
        return new Entry(
                tag, 4, 1, ByteBuffer.allocate(4).order(order).putInt(value).array());
    }

    Entry rationals(int tag, int... parts) {
        ByteBuffer bytes = ByteBuffer.allocate(parts.length * 4).order(order);
        for (int part : parts) {
            bytes.putInt(part);
        }
        return new Entry(tag, 5, parts.length / 2, bytes.array());
    }

    /** A block as cameras write it: maker note, thumbnail, interoperability, a text that nobody knows. */
    static byte[] camera(ByteOrder order, byte[] thumbnail) {
        TiffBytes tiff = new TiffBytes(order);
        List<Entry> root = tiff.directory();
        List<Entry> exif = tiff.directory();
        List<Entry> interop = tiff.directory();
        List<Entry> small = tiff.directory();
        byte[] note = new byte[300];
        for (int i = 0; i < note.length; i++) {
            note[i] = (byte) (i * 7);
        }
        root.add(text(0x010F, "Ōkina Camera"));
        root.add(text(0x0110, "X-1"));
        root.add(tiff.number(0x0112, 1));
        root.add(tiff.rationals(0x011A, 72, 1));
        root.add(tiff.large(0x8769, 1)); // the number of a directory, made an offset below
        exif.add(tiff.rationals(0x829A, 1, 250));
        exif.add(undefined(0x9000, "0221".getBytes(StandardCharsets.US_ASCII)));
        exif.add(undefined(0x927C, note));
        exif.add(undefined(0x9286, "ASCII\0\0\0made by a test".getBytes(StandardCharsets.US_ASCII)));
        exif.add(tiff.large(0xA005, 2));
        exif.add(text(0xC7A1, "unknown to everybody"));
        interop.add(text(1, "R98"));
        small.add(tiff.number(0x0103, 6));
        small.add(tiff.large(0x0201, 0)); // made an offset below
        small.add(tiff.large(0x0202, thumbnail.length));
        return tiff.bytes(thumbnail);
    }

    /** All of it. The first directory comes first, the last one is the next after it if there is a thumbnail. */
    byte[] bytes(byte[] thumbnail) {
        int[] offsets = new int[directories.size()];
        int at = 8;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += 2 + directories.get(i).size() * 12 + 4;
        }
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        int base = at;
        ByteBuffer head = ByteBuffer.allocate(base).order(order);
        head.put((byte) (order == ByteOrder.BIG_ENDIAN ? 'M' : 'I'));
        head.put(head.get(0)).putShort((short) 42).putInt(8);
        List<int[]> thumbnails = new ArrayList<>();
        for (int i = 0; i < offsets.length; i++) {
            List<Entry> entries = directories.get(i);
            head.putShort((short) entries.size());
            for (Entry entry : entries) {
                head.putShort((short) entry.tag())
                        .putShort((short) entry.type())
                        .putInt(entry.count());
                if (entry.tag() == 0x8769 || entry.tag() == 0xA005 || entry.tag() == 0x8825) {
                    head.putInt(
                            offsets[ByteBuffer.wrap(entry.value()).order(order).getInt()]);
                } else if (entry.tag() == 0x0201) {
                    thumbnails.add(new int[] {head.position()});
                    head.putInt(0);
                } else if (entry.value().length <= 4) {
                    head.put(java.util.Arrays.copyOf(entry.value(), 4));
                } else {
                    head.putInt(base + values.size());
                    values.writeBytes(entry.value());
                    if ((values.size() & 1) == 1) {
                        values.write(0);
                    }
                }
            }
            head.putInt(i == 0 && thumbnail.length > 0 ? offsets[offsets.length - 1] : 0);
        }
        thumbnails.forEach((where) -> head.putInt(where[0], base + values.size()));
        values.writeBytes(thumbnail);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.array());
        all.writeBytes(values.toByteArray());
        return all.toByteArray();
    }
}
