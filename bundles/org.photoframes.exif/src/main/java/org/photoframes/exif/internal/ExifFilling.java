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

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.commons.imaging.formats.tiff.fieldtypes.AbstractFieldType;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.photos.Coordinates;

/** Fills an EXIF block. */
final class ExifFilling {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

    private final ExifBlock block;
    private final ExifFields fields;

    ExifFilling(ExifBlock block) {
        this.block = block;
        this.fields = new ExifFields(block);
    }

    /** Writes what is wanted and not there. */
    void fill(Wanted wanted) throws UnwritableException {
        text(ExifTags.IMAGE_DESCRIPTION, wanted.caption(), wanted.replace());
        text(ExifTags.ARTIST, wanted.artist(), wanted.replace());
        if (wanted.taken() != null) {
            time(wanted.taken(), wanted.replace());
        }
        Coordinates place = wanted.coordinates();
        if (place != null) {
            place(place, wanted.altitude(), wanted.replace());
        }
        // A turn of the picture itself is no gap and no different opinion: the wanted one would come on top of it.
        if (Turn.isOne(wanted.rotation()) && fields.rotation() == null) {
            fields.rotation(wanted.rotation());
        }
        if (block.isChanged() && block.bytes(ExifBlock.EXIF, ExifTags.EXIF_VERSION) == null) {
            block.put(
                    ExifBlock.EXIF,
                    ExifTags.EXIF_VERSION,
                    AbstractFieldType.UNDEFINED,
                    4,
                    "0232".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void text(int tag, @Nullable String wanted, boolean replace) throws UnwritableException {
        String own = block.text(ExifBlock.ROOT, tag);
        if (wanted != null && (own == null || (replace && !own.equals(wanted)))) {
            block.text(ExifBlock.ROOT, tag, wanted);
        }
    }

    private void place(Coordinates wanted, @Nullable Double altitude, boolean replace) throws UnwritableException {
        Coordinates own = fields.coordinates();
        boolean same = own != null
                && Turn.same(own.latitude(), wanted.latitude())
                && Turn.same(own.longitude(), wanted.longitude());
        if (own == null || (replace && !same)) {
            fields.coordinates(wanted);
            same = true;
        }
        Double height = fields.altitude();
        if (altitude != null && same && (height == null || (replace && Math.abs(height - altitude) > 0.01))) {
            fields.altitude(altitude);
        }
    }

    private void time(OffsetDateTime wanted, boolean replace) throws UnwritableException {
        LocalDateTime own = fields.taken();
        ZoneOffset offset = fields.offset();
        LocalDateTime shown = wanted.toLocalDateTime();
        // Without an offset of its own, the same time on the clock is the same moment.
        boolean same = own != null
                && own.truncatedTo(ChronoUnit.SECONDS).equals(shown.truncatedTo(ChronoUnit.SECONDS))
                && (offset == null || offset.equals(wanted.getOffset()));
        String before = block.text(ExifBlock.EXIF, ExifTags.DATE_TIME_ORIGINAL);
        if (own == null || (replace && !same)) {
            block.text(ExifBlock.EXIF, ExifTags.DATE_TIME_ORIGINAL, DATE.format(wanted));
            block.text(ExifBlock.EXIF, ExifTags.OFFSET_TIME_ORIGINAL, text(wanted.getOffset()));
            fraction(ExifTags.SUB_SEC_TIME_ORIGINAL, shown.getNano());
            if (before != null && before.equals(block.text(ExifBlock.EXIF, ExifTags.DATE_TIME_DIGITIZED))) {
                block.remove(ExifBlock.EXIF, ExifTags.DATE_TIME_DIGITIZED); // moves along
            }
        } else if (same) {
            if (offset == null) {
                block.text(ExifBlock.EXIF, ExifTags.OFFSET_TIME_ORIGINAL, text(wanted.getOffset()));
            }
            if (shown.getNano() > 0 && block.text(ExifBlock.EXIF, ExifTags.SUB_SEC_TIME_ORIGINAL) == null) {
                fraction(ExifTags.SUB_SEC_TIME_ORIGINAL, shown.getNano());
            }
        }
        follow(
                ExifBlock.EXIF,
                ExifTags.DATE_TIME_DIGITIZED,
                ExifTags.OFFSET_TIME_DIGITIZED,
                ExifTags.SUB_SEC_TIME_DIGITIZED);
        follow(ExifBlock.ROOT, ExifTags.DATE_TIME, ExifTags.OFFSET_TIME, ExifTags.SUB_SEC_TIME);
    }

    /** Gives another date what the original one has, if it is missing or the same. */
    private void follow(int directory, int dateTag, int offsetTag, int fractionTag) throws UnwritableException {
        LocalDateTime original = fields.taken();
        String own = block.text(directory, dateTag);
        if (original == null || (own != null && !own.equals(DATE.format(original)))) {
            return;
        }
        ZoneOffset offset = fields.offset();
        if (own == null) {
            block.text(directory, dateTag, DATE.format(original));
            fraction(fractionTag, original.getNano());
            block.remove(ExifBlock.EXIF, offsetTag);
        }
        if (offset != null && block.text(ExifBlock.EXIF, offsetTag) == null) {
            block.text(ExifBlock.EXIF, offsetTag, text(offset));
        }
    }

    private void fraction(int tag, int nanos) throws UnwritableException {
        if (nanos < 1_000_000) {
            block.remove(ExifBlock.EXIF, tag);
        } else {
            block.text(ExifBlock.EXIF, tag, String.format("%03d", nanos / 1_000_000));
        }
    }

    private static String text(ZoneOffset offset) {
        // Seconds, as in offsets of before 1900, have no place in it.
        return DateTimeFormatter.ofPattern("xxx").format(offset);
    }
}
