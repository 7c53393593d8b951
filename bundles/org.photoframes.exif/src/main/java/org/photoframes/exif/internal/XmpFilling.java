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

import com.adobe.internal.xmp.XMPConst;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.photos.Coordinates;

/** What the properties of an XMP packet mean, and how they are filled. */
final class XmpFilling {

    private static final String DC = XMPConst.NS_DC;
    private static final String EXIF = XMPConst.NS_EXIF;
    private static final String PHOTOSHOP = XMPConst.NS_PHOTOSHOP;
    // Seconds, always: without them some readers take the offset for a part of the time.
    private static final DateTimeFormatter TO_SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter TO_MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

    private final XmpPacket packet;

    XmpFilling(XmpPacket packet) {
        this.packet = packet;
    }

    /** All that the packet says. */
    PhotoMetadata metadata() {
        Set<String> creators = packet.items(DC, "creator");
        Integer rotation = rotation();
        return new PhotoMetadata(
                taken(),
                coordinates(),
                altitude(),
                packet.inAnyLanguage(DC, "description"),
                creators.isEmpty() ? packet.text(DC, "creator") : String.join("; ", creators),
                List.copyOf(packet.items(DC, "subject")),
                packet.text(DC, "identifier"),
                rotation == null ? 0 : rotation);
    }

    /**
     * Writes what is wanted and not there.
     *
     * @param alone whether the packet stands for the whole file; in a JPEG time, place and turn live in its EXIF block, and
     *     copies of them here are replaced with it but never added
     */
    void fill(Wanted wanted, boolean alone) throws UnwritableException {
        PhotoMetadata own = metadata();
        boolean replace = wanted.replace();
        if (isDue(own.caption(), wanted.caption(), replace)) {
            packet.inAnyLanguage(DC, "description", String.valueOf(wanted.caption()));
        }
        if (isDue(own.artist(), wanted.artist(), replace)) {
            packet.items(DC, "creator", List.of(String.valueOf(wanted.artist())), true);
        }
        if (isDue(own.identifier(), wanted.identifier(), replace)) {
            packet.text(DC, "identifier", String.valueOf(wanted.identifier()));
        }
        Set<String> keywords = new LinkedHashSet<>(own.keywords());
        if (keywords.addAll(wanted.keywords())) {
            packet.items(DC, "subject", keywords, false);
        }
        if (wanted.taken() != null) {
            time(EXIF, "DateTimeOriginal", wanted.taken(), replace, alone);
            time(PHOTOSHOP, "DateCreated", wanted.taken(), replace, alone);
        }
        Coordinates place = wanted.coordinates();
        if (place != null) {
            place(place, wanted.altitude(), replace, alone);
        }
        if (alone && Turn.isOne(wanted.rotation()) && rotation() == null) {
            packet.text(XMPConst.NS_TIFF, "Orientation", String.valueOf(Turn.orientation(wanted.rotation())));
        }
    }

    private static boolean isDue(@Nullable String own, @Nullable String wanted, boolean replace) {
        return wanted != null && (own == null || (replace && !own.equals(wanted)));
    }

    private void time(String namespace, String name, OffsetDateTime wanted, boolean replace, boolean alone)
            throws UnwritableException {
        String own = packet.text(namespace, name);
        OffsetDateTime parsed = time(own);
        boolean same = parsed != null && parsed.withNano(0).equals(wanted.withNano(0));
        if (own == null ? alone : replace && !same) {
            packet.text(namespace, name, (wanted.getNano() == 0 ? TO_SECONDS : TO_MILLIS).format(wanted));
        }
    }

    private @Nullable OffsetDateTime taken() {
        OffsetDateTime original = time(packet.text(EXIF, "DateTimeOriginal"));
        return original == null ? time(packet.text(PHOTOSHOP, "DateCreated")) : original;
    }

    private static @Nullable OffsetDateTime time(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void place(Coordinates wanted, @Nullable Double altitude, boolean replace, boolean alone)
            throws UnwritableException {
        Coordinates own = coordinates();
        boolean same = own != null
                && Turn.same(own.latitude(), wanted.latitude())
                && Turn.same(own.longitude(), wanted.longitude());
        if (own == null ? alone : replace && !same) {
            packet.text(EXIF, "GPSLatitude", angle(wanted.latitude(), 'N', 'S'));
            packet.text(EXIF, "GPSLongitude", angle(wanted.longitude(), 'E', 'W'));
            same = true;
        }
        Double height = altitude();
        if (altitude != null && same && (height == null ? alone : replace && Math.abs(height - altitude) > 0.01)) {
            packet.text(EXIF, "GPSAltitude", Math.round(Math.abs(altitude) * 1000) + "/1000");
            packet.text(EXIF, "GPSAltitudeRef", altitude < 0 ? "1" : "0");
        }
    }

    private @Nullable Coordinates coordinates() {
        return Coordinates.ofUntrusted(
                degrees(packet.text(EXIF, "GPSLatitude"), 'N', 'S'),
                degrees(packet.text(EXIF, "GPSLongitude"), 'E', 'W'));
    }

    /** Degrees, minutes with their fraction, and the side of the world: {@code 48,51.504000N}. */
    private static String angle(double degrees, char positive, char negative) {
        long parts = Math.round(Math.abs(degrees) * 60_000_000);
        return String.format(
                Locale.ROOT,
                "%d,%d.%06d%s",
                parts / 60_000_000,
                parts / 1_000_000 % 60,
                parts % 1_000_000,
                degrees < 0 ? negative : positive);
    }

    private static double degrees(@Nullable String text, char positive, char negative) {
        if (text == null || text.length() < 2) {
            return Double.NaN;
        }
        char side = Character.toUpperCase(text.charAt(text.length() - 1));
        String[] parts = text.substring(0, text.length() - 1).split(",", -1);
        try {
            double degrees = 0;
            for (int i = 0; i < parts.length; i++) {
                degrees += Double.parseDouble(parts[i]) / Math.pow(60, i);
            }
            return side == positive ? degrees : side == negative ? -degrees : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private @Nullable Double altitude() {
        String text = packet.text(EXIF, "GPSAltitude");
        String[] parts = text == null ? new String[0] : text.split("/", -1);
        try {
            double metres = parts.length == 0
                    ? Double.NaN
                    : Double.parseDouble(parts[0]) / (parts.length < 2 ? 1 : Double.parseDouble(parts[1]));
            boolean below = "1".equals(packet.text(EXIF, "GPSAltitudeRef"));
            return Double.isFinite(metres) ? Double.valueOf(below ? -metres : metres) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private @Nullable Integer rotation() {
        String text = packet.text(XMPConst.NS_TIFF, "Orientation");
        return text == null || !text.matches("[1-8]") ? null : Turn.degrees(Integer.parseInt(text));
    }
}
