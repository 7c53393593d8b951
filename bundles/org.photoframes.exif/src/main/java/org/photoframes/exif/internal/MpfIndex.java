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

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.commons.imaging.FormatCompliance;
import org.apache.commons.imaging.bytesource.ByteSource;
import org.apache.commons.imaging.formats.tiff.TiffContents;
import org.apache.commons.imaging.formats.tiff.TiffField;
import org.apache.commons.imaging.formats.tiff.TiffReader;

/**
 * The index of further pictures behind the first one (CIPA DC-007). It says where they are, counted from itself, and how
 * long the first one is: both change with the segments around it.
 */
final class MpfIndex {

    private static final int ENTRIES = 0xB002;
    private static final int ENTRY_LENGTH = 16;
    private static final int SIZE = 4;
    private static final int OFFSET = 8;

    private MpfIndex() {}

    /**
     * The payload of the segment after the file has grown.
     *
     * @param payload with its name
     * @param growth of the whole file, in bytes; negative if it shrank
     * @param growthBehind the part of it behind the index
     */
    static byte[] shifted(byte[] payload, long growth, long growthBehind) throws UnwritableException {
        int tiff = JpegHeader.Kind.MPF.beginning.length;
        try {
            byte[] index = Arrays.copyOfRange(payload, tiff, payload.length);
            TiffContents contents =
                    new TiffReader(true).readDirectories(ByteSource.array(index), false, FormatCompliance.getDefault());
            ByteBuffer buffer = ByteBuffer.wrap(index).order(contents.header.byteOrder);
            for (TiffField field : contents.directories.get(0).getDirectoryEntries()) {
                if (field.getTag() == ENTRIES) {
                    int from = Math.toIntExact(field.getOffset());
                    for (int at = from; at + ENTRY_LENGTH <= from + field.getBytesLength(); at += ENTRY_LENGTH) {
                        boolean isFirst = buffer.getInt(at + OFFSET) == 0;
                        int which = at + (isFirst ? SIZE : OFFSET);
                        buffer.putInt(which, (int) (buffer.getInt(which) + (isFirst ? growth : growthBehind)));
                    }
                }
            }
            byte[] shifted = payload.clone();
            System.arraycopy(index, 0, shifted, tiff, index.length);
            return shifted;
        } catch (IOException
                | RuntimeException e) { // the parser answers to hostile bytes with whatever it stumbles over
            throw new UnwritableException("its index of further pictures is damaged", e);
        }
    }
}
