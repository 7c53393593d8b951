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

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How large the main picture of a HEIC is as it is shown (ISO/IEC 23008-12). Phones cut it into tiles that have sizes as well,
 * and general readers tell the first size there is.
 */
final class HeicSize {

    private static final int ROTATION = 0x69726F74;
    private static final int EXTENTS = 0x69737065;

    private HeicSize() {}

    /** A box without its header, and its type. */
    private record Box(int type, ByteBuffer content) {}

    /** Width and height in pixels; null if it does not say, or its picture is not wholly there. */
    static int @Nullable [] of(byte[] heic) {
        try {
            child(ByteBuffer.wrap(heic), "mdat");
            ByteBuffer meta = child(ByteBuffer.wrap(heic), "meta");
            meta.getInt();
            ByteBuffer main = child(meta, "pitm");
            int item = main.getInt() >>> 24 == 0 ? main.getShort() & 0xFFFF : main.getInt();
            ByteBuffer properties = child(meta, "iprp");
            return size(boxes(child(properties, "ipco")), properties(child(properties, "ipma"), item));
        } catch (RuntimeException e) {
            // Hostile bytes lead anywhere outside the buffers: then nothing is known.
            return null;
        }
    }

    private static int @Nullable [] size(List<Box> known, List<Integer> ofItem) {
        int[] size = null;
        boolean lying = false;
        for (int number : ofItem) {
            Box box = known.get(number - 1);
            if (box.type == EXTENTS) {
                size = new int[] {box.content.getInt(4), box.content.getInt(8)};
            } else if (box.type == ROTATION) {
                lying = (box.content.get(0) & 1) == 1;
            }
        }
        if (size == null || size[0] < 1 || size[1] < 1) {
            return null;
        }
        return lying ? new int[] {size[1], size[0]} : size;
    }

    /** The numbers of the properties that an item has; they count from 1, 0 is none. */
    private static List<Integer> properties(ByteBuffer ipma, int item) {
        int head = ipma.getInt();
        boolean longItems = head >>> 24 > 0;
        boolean longNumbers = (head & 1) == 1;
        List<Integer> found = new ArrayList<>();
        for (int left = ipma.getInt(); left > 0; left--) {
            int of = longItems ? ipma.getInt() : ipma.getShort() & 0xFFFF;
            for (int count = ipma.get() & 0xFF; count > 0; count--) {
                int number = longNumbers ? ipma.getShort() & 0x7FFF : ipma.get() & 0x7F;
                if (of == item && number > 0) {
                    found.add(number);
                }
            }
        }
        return found;
    }

    /** The first box of this type. Fails if there is none. */
    private static ByteBuffer child(ByteBuffer parent, String type) {
        int wanted = ByteBuffer.wrap(type.getBytes(StandardCharsets.US_ASCII)).getInt();
        for (Box box : boxes(parent)) {
            if (box.type == wanted) {
                return box.content;
            }
        }
        throw new IllegalArgumentException("no " + type);
    }

    private static List<Box> boxes(ByteBuffer parent) {
        ByteBuffer in = parent.slice();
        List<Box> boxes = new ArrayList<>();
        while (in.remaining() >= 8) {
            int start = in.position();
            long size = in.getInt() & 0xFFFFFFFFL;
            int type = in.getInt();
            if (size == 1) {
                size = in.getLong();
            }
            long end = size == 0 ? in.limit() : start + size;
            if (end > in.limit() || end < in.position()) {
                return boxes;
            }
            boxes.add(new Box(type, in.slice(in.position(), (int) end - in.position())));
            in.position((int) end);
        }
        return boxes;
    }
}
