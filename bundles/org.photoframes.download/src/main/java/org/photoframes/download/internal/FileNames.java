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

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.photos.Photo;
import org.photoframes.photos.PhotoMedium.Role;

/**
 * How files are called: {@code <time taken>_<photo id>.<extension>}, the time in UTC with dashes for colons, as people know it
 * from earlier downloaders (Aura sheet 15.2). Nothing that a cloud says can lead out of the folder or upset a file system.
 */
final class FileNames {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final String UNDATED = "undated";
    private static final int LONGEST_ID = 100;
    private static final Pattern SAFE = Pattern.compile("[a-z0-9][a-z0-9._-]*");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]");
    private static final Set<String> MOVING = Set.of("mp4", "mov", "m4v", "avi", "mkv", "webm", "3gp");
    private static final Set<String> STILL =
            Set.of("jpg", "jpeg", "png", "heic", "heif", "avif", "webp", "gif", "tif", "tiff", "bmp");

    private FileNames() {}

    /** The name without its extension. */
    static String base(Photo photo) {
        Instant taken = photo.taken() == null ? photo.added() : photo.taken();
        return (taken == null ? UNDATED : STAMP.format(taken)) + "_" + id(photo.id());
    }

    /** The folder for photos of a year; for those without a date there is one as well. */
    static String yearFolder(@Nullable LocalDate taken) {
        return taken == null ? UNDATED : String.format(Locale.ROOT, "%04d", taken.getYear());
    }

    /**
     * The id as part of a name. What has to be changed gets a mark that keeps different ids different, and so do capital
     * letters, since some file systems do not tell them from small ones.
     */
    static String id(String id) {
        return SAFE.matcher(id).matches() && id.length() <= LONGEST_ID
                ? id
                : UNSAFE.matcher(id.substring(0, Math.min(id.length(), LONGEST_ID)))
                                .replaceAll("-") + "-" + mark(id);
    }

    /** The part of a file's name that says whose it is, as {@link #id} makes it; null if it is not named like ours. */
    static @Nullable String idOf(String name) {
        int from = name.indexOf('_') + 1;
        int to = name.lastIndexOf('.');
        return from > 0 && to > from ? name.substring(from, to) : null;
    }

    /** What a file is to its photo, by its extension; null if it is neither. */
    static @Nullable Role roleOf(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MOVING.contains(extension) ? Role.MOTION : STILL.contains(extension) ? Role.STILL : null;
    }

    /** A short mark that tells one text from another. */
    static String mark(String text) {
        return HexFormat.of().formatHex(Digest.SHA_256.of(text.getBytes(StandardCharsets.UTF_8)), 0, 6);
    }
}
