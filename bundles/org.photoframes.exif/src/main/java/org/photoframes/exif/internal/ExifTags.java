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

/** The numbers of the EXIF tags that we fill (CIPA DC-008, 4.6). */
final class ExifTags {

    static final int IMAGE_DESCRIPTION = 0x010E;
    static final int ORIENTATION = 0x0112;
    static final int DATE_TIME = 0x0132;
    static final int ARTIST = 0x013B;

    static final int EXIF_VERSION = 0x9000;
    static final int DATE_TIME_ORIGINAL = 0x9003;
    static final int DATE_TIME_DIGITIZED = 0x9004;
    static final int OFFSET_TIME = 0x9010;
    static final int OFFSET_TIME_ORIGINAL = 0x9011;
    static final int OFFSET_TIME_DIGITIZED = 0x9012;
    static final int MAKER_NOTE = 0x927C;
    static final int SUB_SEC_TIME = 0x9290;
    static final int SUB_SEC_TIME_ORIGINAL = 0x9291;
    static final int SUB_SEC_TIME_DIGITIZED = 0x9292;

    static final int GPS_VERSION_ID = 0;
    static final int GPS_LATITUDE_REF = 1;
    static final int GPS_LATITUDE = 2;
    static final int GPS_LONGITUDE_REF = 3;
    static final int GPS_LONGITUDE = 4;
    static final int GPS_ALTITUDE_REF = 5;
    static final int GPS_ALTITUDE = 6;

    private ExifTags() {}
}
