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
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.apache.commons.imaging.FormatCompliance;
import org.apache.commons.imaging.ImagingException;
import org.apache.commons.imaging.bytesource.ByteSource;
import org.apache.commons.imaging.formats.tiff.JpegImageData;
import org.apache.commons.imaging.formats.tiff.TiffContents;
import org.apache.commons.imaging.formats.tiff.TiffDirectory;
import org.apache.commons.imaging.formats.tiff.TiffField;
import org.apache.commons.imaging.formats.tiff.TiffImageMetadata;
import org.apache.commons.imaging.formats.tiff.TiffReader;
import org.apache.commons.imaging.formats.tiff.constants.TiffDirectoryConstants;
import org.apache.commons.imaging.formats.tiff.fieldtypes.AbstractFieldType;
import org.apache.commons.imaging.formats.tiff.taginfos.TagInfo;
import org.apache.commons.imaging.formats.tiff.write.TiffImageWriterLossless;
import org.apache.commons.imaging.formats.tiff.write.TiffImageWriterLossy;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputDirectory;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputField;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The fields of an EXIF block and the way back to bytes. Fields that nobody changed come back as they were, and so do
 * thumbnail and maker note, the latter at its old place, since makers count from the beginning of the block.
 */
final class ExifBlock {

    static final int ROOT = TiffDirectoryConstants.DIRECTORY_TYPE_ROOT;
    static final int EXIF = TiffDirectoryConstants.DIRECTORY_TYPE_EXIF;
    static final int GPS = TiffDirectoryConstants.DIRECTORY_TYPE_GPS;

    /** Where things lie, which the writer finds out anew: directories, thumbnail, strips. */
    private static final Set<Integer> POINTERS = Set.of(0x8769, 0x8825, 0xA005, 0x0111, 0x0117, 0x0201, 0x0202);

    private final byte @Nullable [] original;
    private final TiffOutputSet fields;
    private final long makerNoteAt;
    private boolean changed;

    private ExifBlock(byte @Nullable [] original, TiffOutputSet fields, long makerNoteAt) {
        this.original = original;
        this.fields = fields;
        this.makerNoteAt = makerNoteAt;
    }

    /** Nothing yet. */
    static ExifBlock empty() {
        return new ExifBlock(null, new TiffOutputSet(ByteOrder.BIG_ENDIAN), -1);
    }

    /**
     * Takes a block apart.
     *
     * @param tiff from its TIFF header on
     * @param strict whether a single bad field is reason enough to give up; for writing it is, lest it be lost
     */
    static ExifBlock parse(byte[] tiff, boolean strict) throws UnwritableException {
        try {
            TiffContents contents =
                    new TiffReader(strict).readDirectories(ByteSource.array(tiff), true, FormatCompliance.getDefault());
            TiffImageMetadata metadata = new TiffImageMetadata(contents);
            long makerNoteAt = -1;
            for (TiffDirectory directory : contents.directories) {
                TiffImageMetadata.Directory copy =
                        new TiffImageMetadata.Directory(contents.header.byteOrder, directory);
                for (TiffField field : directory.getDirectoryEntries()) {
                    copy.add(field);
                    if (directory.type == EXIF && field.getTag() == ExifTags.MAKER_NOTE) {
                        makerNoteAt = field.getOffset();
                    }
                }
                metadata.add(copy);
            }
            TiffOutputSet fields = metadata.getOutputSet();
            for (TiffDirectory directory : contents.directories) {
                byte[] version = directory.type == GPS ? gpsVersion(tiff, directory.offset, fields.byteOrder) : null;
                if (version != null) {
                    fields.getOrCreateGpsDirectory()
                            .add(field(ExifTags.GPS_VERSION_ID, AbstractFieldType.BYTE, 4, version));
                }
            }
            return new ExifBlock(tiff, fields, makerNoteAt);
        } catch (IOException
                | RuntimeException e) { // the parser answers to hostile bytes with whatever it stumbles over
            throw new UnwritableException("its EXIF block is damaged", e);
        }
    }

    /** The one field that the parser overlooks, since it takes its number, 0, for a sign of damage. */
    private static byte @Nullable [] gpsVersion(byte[] tiff, long directory, ByteOrder order) {
        ByteBuffer buffer = ByteBuffer.wrap(tiff).order(order);
        int at = Math.toIntExact(directory);
        int count = Short.toUnsignedInt(buffer.getShort(at));
        for (int entry = at + 2; entry < at + 2 + count * 12; entry += 12) {
            if (buffer.getShort(entry) == ExifTags.GPS_VERSION_ID && buffer.getInt(entry + 4) == 4) {
                return Arrays.copyOfRange(tiff, entry + 8, entry + 12);
            }
        }
        return null;
    }

    private static TiffOutputField field(int tag, AbstractFieldType type, int count, byte[] data) {
        return new TiffOutputField(new TagInfo("", tag, type), type, count, data);
    }

    ByteOrder byteOrder() {
        return fields.byteOrder;
    }

    /** The bytes of a field; null if there is none. */
    byte @Nullable [] bytes(int directory, int tag) {
        TiffOutputDirectory found = fields.findDirectory(directory);
        TiffOutputField field = found == null ? null : found.findField(tag);
        return field == null ? null : field.getData();
    }

    /** A field's text; null if there is none, or if it is blank. */
    @Nullable
    String text(int directory, int tag) {
        byte[] bytes = bytes(directory, tag);
        if (bytes == null) {
            return null;
        }
        int length = 0;
        while (length < bytes.length && bytes[length] != 0) {
            length++;
        }
        return Wording.clean(Wording.decode(Arrays.copyOf(bytes, length)));
    }

    /**
     * Sets a text. EXIF 2 means ASCII; UTF-8 is what all of today's programs write and read there, and EXIF 3 made a
     * type of its own of it, which few of them read.
     */
    void text(int directory, int tag, String text) throws UnwritableException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        put(directory, tag, AbstractFieldType.ASCII, bytes.length + 1, Arrays.copyOf(bytes, bytes.length + 1));
    }

    void put(int directory, int tag, AbstractFieldType type, int count, byte[] data) throws UnwritableException {
        try {
            TiffOutputDirectory into =
                    switch (directory) {
                        case ROOT -> fields.getOrCreateRootDirectory();
                        case EXIF -> fields.getOrCreateExifDirectory();
                        default -> fields.getOrCreateGpsDirectory();
                    };
            into.removeField(tag);
            into.add(field(tag, type, count, data));
            changed = true;
        } catch (ImagingException e) {
            throw new UnwritableException("its EXIF block takes no more fields", e);
        }
    }

    void remove(int directory, int tag) {
        TiffOutputDirectory found = fields.findDirectory(directory);
        if (found != null && found.findField(tag) != null) {
            found.removeField(tag);
            changed = true;
        }
    }

    boolean isChanged() {
        return changed;
    }

    /** The block with all changes; proven to hold everything by reading it back. */
    byte[] toBytes() throws UnwritableException {
        byte[] old = original;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (old == null) {
                new TiffImageWriterLossy(fields.byteOrder).write(out, fields);
            } else {
                new TiffImageWriterLossless(fields.byteOrder, old).write(out, fields);
            }
            byte[] bytes = out.toByteArray();
            ExifBlock back = parse(bytes, true);
            if (back.makerNoteAt != makerNoteAt || !holds(back.fields) || !back.holds(fields)) {
                throw new UnwritableException("its EXIF block cannot be changed without a loss");
            }
            return bytes;
        } catch (IOException | RuntimeException e) { // the writer likewise
            throw new UnwritableException("its EXIF block cannot be changed", e);
        }
    }

    private boolean holds(TiffOutputSet others) {
        for (TiffOutputDirectory other : others) {
            TiffOutputDirectory own = fields.findDirectory(other.getType());
            if (own == null || !Arrays.equals(thumbnail(own), thumbnail(other))) {
                return false;
            }
            for (TiffOutputField field : other) {
                TiffOutputField same = own.findField(field.tag);
                if (!POINTERS.contains(field.tag)
                        && (same == null
                                || !same.abstractFieldType.equals(field.abstractFieldType)
                                || !Arrays.equals(same.getData(), field.getData()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static byte @Nullable [] thumbnail(TiffOutputDirectory directory) {
        JpegImageData data = directory.getRawJpegImageData();
        return data == null ? null : data.getData();
    }
}
