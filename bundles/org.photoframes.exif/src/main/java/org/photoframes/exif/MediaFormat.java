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
package org.photoframes.exif;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** What kind of file it is, by its first bytes. Names and what servers say are often wrong. */
public enum MediaFormat {
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png"),
    HEIC("heic", "image/heic"),
    AVIF("avif", "image/avif"),
    WEBP("webp", "image/webp"),
    GIF("gif", "image/gif"),
    TIFF("tif", "image/tiff"),
    BMP("bmp", "image/bmp"),
    MP4("mp4", "video/mp4"),
    QUICKTIME("mov", "video/quicktime"),
    AVI("avi", "video/x-msvideo"),
    MATROSKA("mkv", "video/x-matroska");

    /** So many bytes are enough to tell. */
    public static final int HEAD = 32;

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "heif");

    private final String extension;
    private final String mimeType;

    MediaFormat(String extension, String mimeType) {
        this.extension = extension;
        this.mimeType = mimeType;
    }

    /** The usual extension, without a dot, lower case. */
    public String extension() {
        return extension;
    }

    /** The MIME type. */
    public String mimeType() {
        return mimeType;
    }

    /** Whether it moves. */
    public boolean isVideo() {
        return mimeType.startsWith("video/");
    }

    /** What the file is; null if it is none of these, for instance empty or a web page. */
    public static @Nullable MediaFormat of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        }
    }

    /** What a file that begins with these bytes is; null if it is none of these. */
    public static @Nullable MediaFormat of(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
            return GIF;
        }
        if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
            return TIFF;
        }
        if (text.startsWith("\u001aE\u00df\u00a3")) {
            return MATROSKA;
        }
        if (text.startsWith("BM") && text.startsWith("\0\0\0\0", 6)) {
            return BMP;
        }
        if (text.startsWith("RIFF")) {
            return text.startsWith("WEBP", 8) ? WEBP : text.startsWith("AVI ", 8) ? AVI : null;
        }
        return text.startsWith("ftyp", 4) && text.length() >= 12
                ? ofBrand(text.substring(8, 12))
                : isBareQuickTime(text) ? QUICKTIME : null;
    }

    private static MediaFormat ofBrand(String brand) {
        if (brand.equals("avif") || brand.equals("avis")) {
            return AVIF;
        }
        return HEIC_BRANDS.contains(brand) ? HEIC : brand.equals("qt  ") ? QUICKTIME : MP4;
    }

    /** Old cameras begin at once with the film, without saying what it is. */
    private static boolean isBareQuickTime(String text) {
        return text.startsWith("moov", 4) || text.startsWith("mdat", 4) || text.startsWith("wide", 4);
    }
}
