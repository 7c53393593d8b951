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
package org.photoframes.download.internal;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.exif.ExifService;
import org.photoframes.photos.Photo;

/**
 * A mark of everything that goes into a file's metadata: as long as it is the same, there is nothing new to write, and no
 * zone or place has to be looked up.
 */
final class Facts {

    private Facts() {}

    /**
     * @param collection its name
     * @param collectionZone its zone; null if unknown
     * @param fallback the zone for everything else
     */
    static String of(Photo photo, String collection, @Nullable ZoneId collectionZone, ZoneId fallback) {
        return FileNames.mark(String.join(
                "\n",
                List.of(
                        String.valueOf(ExifService.VERSION),
                        String.valueOf(photo.taken()),
                        String.valueOf(photo.coordinates()),
                        String.valueOf(photo.place()),
                        String.valueOf(photo.caption()),
                        String.valueOf(photo.contributor()),
                        photo.albums().stream().sorted().toList().toString(),
                        String.valueOf(photo.rotation()),
                        collection,
                        Objects.requireNonNullElse(collectionZone, fallback).getId())));
    }
}
