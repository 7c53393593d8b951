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

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.imaging.formats.tiff.fieldtypes.AbstractFieldType;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.photos.Coordinates;

/** What the fields of an EXIF block mean, and how they are written. */
final class ExifFields {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[:-](\\d{2})[:-](\\d{2})[ T](\\d{2}):(\\d{2}):(\\d{2})");

    /** A hundredth of a thousandth of a second of arc is less than a millimetre. */
    private static final int ARC_SECOND = 100_000;

    private final ExifBlock block;

    ExifFields(ExifBlock block) {
        this.block = block;
    }

    /** What the camera showed, with its fraction of a second; null if unknown. */
    @Nullable
    LocalDateTime taken() {
        String text = block.text(ExifBlock.EXIF, ExifTags.DATE_TIME_ORIGINAL);
        Matcher date = DATE.matcher(text == null ? "" : text);
        if (!date.matches()) {
            return null;
        }
        try {
            return LocalDateTime.of(
                            number(date, 1),
                            number(date, 2),
                            number(date, 3),
                            number(date, 4),
                            number(date, 5),
                            number(date, 6))
                    .withNano(fraction());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private int fraction() {
        String text = block.text(ExifBlock.EXIF, ExifTags.SUB_SEC_TIME_ORIGINAL);
        if (text == null || !text.matches("\\d{1,9}")) {
            return 0;
        }
        return Integer.parseInt((text + "000000000").substring(0, 9));
    }

    /** The offset of {@link #taken()} from UTC; null if unknown. */
    @Nullable
    ZoneOffset offset() {
        String text = block.text(ExifBlock.EXIF, ExifTags.OFFSET_TIME_ORIGINAL);
        try {
            return text == null ? null : ZoneOffset.of(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Where; null if unknown. */
    @Nullable
    Coordinates coordinates() {
        double latitude = degrees(ExifTags.GPS_LATITUDE, ExifTags.GPS_LATITUDE_REF, "S");
        double longitude = degrees(ExifTags.GPS_LONGITUDE, ExifTags.GPS_LONGITUDE_REF, "W");
        return Coordinates.ofUntrusted(latitude, longitude);
    }

    private double degrees(int tag, int sideTag, String negative) {
        String side = block.text(ExifBlock.GPS, sideTag);
        double[] parts = rationals(tag);
        if (parts.length < 3 || side == null) {
            return Double.NaN;
        }
        double degrees = parts[0] + parts[1] / 60 + parts[2] / 3600;
        return side.equalsIgnoreCase(negative) ? -degrees : degrees;
    }

    private double[] rationals(int tag) {
        byte[] bytes = block.bytes(ExifBlock.GPS, tag);
        double[] numbers = new double[bytes == null ? 0 : bytes.length / 8];
        if (bytes != null) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes).order(block.byteOrder());
            for (int i = 0; i < numbers.length; i++) {
                double numerator = Integer.toUnsignedLong(buffer.getInt());
                numbers[i] = numerator / Integer.toUnsignedLong(buffer.getInt());
            }
        }
        return numbers;
    }

    /** Metres above the sea; null if unknown. */
    @Nullable
    Double altitude() {
        double[] metres = rationals(ExifTags.GPS_ALTITUDE);
        byte[] below = block.bytes(ExifBlock.GPS, ExifTags.GPS_ALTITUDE_REF);
        if (metres.length < 1 || !Double.isFinite(metres[0])) {
            return null;
        }
        return below != null && below.length > 0 && below[0] == 1 ? -metres[0] : metres[0];
    }

    /** Degrees clockwise; null if the block does not say. */
    @Nullable
    Integer rotation() {
        byte[] bytes = block.bytes(ExifBlock.ROOT, ExifTags.ORIENTATION);
        return bytes == null || bytes.length < 2
                ? null
                : Turn.degrees(ByteBuffer.wrap(bytes).order(block.byteOrder()).getShort());
    }

    /** Writes a turn. */
    void rotation(int degrees) throws UnwritableException {
        byte[] bytes = ByteBuffer.allocate(2)
                .order(block.byteOrder())
                .putShort((short) Turn.orientation(degrees))
                .array();
        block.put(ExifBlock.ROOT, ExifTags.ORIENTATION, AbstractFieldType.SHORT, 1, bytes);
    }

    /** Writes a place. */
    void coordinates(Coordinates place) throws UnwritableException {
        if (block.bytes(ExifBlock.GPS, ExifTags.GPS_VERSION_ID) == null) {
            block.put(ExifBlock.GPS, ExifTags.GPS_VERSION_ID, AbstractFieldType.BYTE, 4, new byte[] {2, 3, 0, 0});
        }
        angle(ExifTags.GPS_LATITUDE, ExifTags.GPS_LATITUDE_REF, place.latitude(), "N", "S");
        angle(ExifTags.GPS_LONGITUDE, ExifTags.GPS_LONGITUDE_REF, place.longitude(), "E", "W");
    }

    private void angle(int tag, int sideTag, double degrees, String positive, String negative)
            throws UnwritableException {
        long parts = Math.round(Math.abs(degrees) * 3600 * ARC_SECOND);
        ByteBuffer rationals = ByteBuffer.allocate(24).order(block.byteOrder());
        rationals.putInt((int) (parts / ARC_SECOND / 3600)).putInt(1);
        rationals.putInt((int) (parts / ARC_SECOND / 60 % 60)).putInt(1);
        rationals.putInt((int) (parts % (60L * ARC_SECOND))).putInt(ARC_SECOND);
        block.text(ExifBlock.GPS, sideTag, degrees < 0 ? negative : positive);
        block.put(ExifBlock.GPS, tag, AbstractFieldType.RATIONAL, 3, rationals.array());
    }

    /** Writes a height. */
    void altitude(double metres) throws UnwritableException {
        byte[] rational = ByteBuffer.allocate(8)
                .order(block.byteOrder())
                .putInt((int) Math.round(Math.abs(metres) * 1000))
                .putInt(1000)
                .array();
        block.put(ExifBlock.GPS, ExifTags.GPS_ALTITUDE_REF, AbstractFieldType.BYTE, 1, new byte[] {
            (byte) (metres < 0 ? 1 : 0)
        });
        block.put(ExifBlock.GPS, ExifTags.GPS_ALTITUDE, AbstractFieldType.RATIONAL, 1, rational);
    }
}
