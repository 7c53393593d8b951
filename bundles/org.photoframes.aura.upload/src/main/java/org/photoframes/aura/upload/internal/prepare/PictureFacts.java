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

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPIterator;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.photos.Coordinates;

/** What a picture says about itself. */
final class PictureFacts {

    private final Metadata metadata;
    private final boolean readable;

    private PictureFacts(Metadata metadata, boolean readable) {
        this.metadata = metadata;
        this.readable = readable;
    }

    /** As much as can be read. */
    static PictureFacts of(byte[] picture) {
        try {
            return new PictureFacts(ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture)), true);
        } catch (ImageProcessingException | IOException e) {
            return new PictureFacts(new Metadata(), false);
        } catch (RuntimeException e) {
            // A foreign reader over hostile bytes: whatever it stumbles over, the picture only says nothing.
            return new PictureFacts(new Metadata(), false);
        }
    }

    /** How it lies in its file: 1 (upright) to 8, as EXIF counts. */
    int orientation() {
        ExifIFD0Directory main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer value = main == null ? null : main.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return value == null || value < 1 || value > 8 ? 1 : value;
    }

    /** When it was taken, and never a later date of the file (Aura sheet 11.4). */
    @Nullable
    Instant taken(ZoneId zone) {
        for (ExifSubIFDDirectory exif : metadata.getDirectoriesOfType(ExifSubIFDDirectory.class)) {
            Date date = exif.getDateOriginal(TimeZone.getTimeZone(zone));
            if (date != null && date.getTime() > 0) {
                return date.toInstant();
            }
        }
        return null;
    }

    /** Where it was taken; null if it does not say. */
    @Nullable
    Coordinates place() {
        for (GpsDirectory gps : metadata.getDirectoriesOfType(GpsDirectory.class)) {
            GeoLocation place = gps.getGeoLocation();
            if (place != null) {
                return Coordinates.ofUntrusted(place.getLatitude(), place.getLongitude());
            }
        }
        return null;
    }

    /** Whether it says where it was taken, or cannot be read well enough to be sure that it does not. */
    boolean mayTellPlace() {
        if (!readable) {
            return true;
        }
        for (Directory directory : metadata.getDirectories()) {
            boolean tells = directory instanceof GpsDirectory gps
                    ? gps.getTagCount() > 0
                    : directory instanceof XmpDirectory xmp && tellsPlace(xmp);
            boolean unsure = directory.hasErrors()
                    && (directory instanceof ExifDirectoryBase || directory instanceof XmpDirectory);
            if (tells || unsure) {
                return true;
            }
        }
        return false;
    }

    /** Whether its colours are those that everybody assumes. */
    boolean usualColours() {
        IccDirectory icc = metadata.getFirstDirectoryOfType(IccDirectory.class);
        if (icc == null) {
            return true;
        }
        String name = icc.getString(IccDirectory.TAG_TAG_desc);
        return name != null && name.contains("sRGB");
    }

    private static boolean tellsPlace(XmpDirectory xmp) {
        try {
            XMPIterator properties = xmp.getXMPMeta().iterator();
            while (properties.hasNext()) {
                if (properties.next() instanceof XMPPropertyInfo property
                        && property.getPath() != null
                        && property.getPath().contains("GPS")) {
                    return true;
                }
            }
            return false;
        } catch (XMPException e) {
            return true;
        }
    }
}
