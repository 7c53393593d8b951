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
package org.photoframes.simulator;

import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/** A photo to put on a frame; whatever is left open gets a sensible value. See {@link World#addPhoto}. */
public final class NewPhoto {
    MediaKind kind = MediaKind.PHOTO;
    int width = 1600;
    int height = 1200;
    String extension = "jpg";

    @Nullable
    Account by;

    @Nullable
    Instant takenAt;

    @Nullable
    Instant addedAt;

    @Nullable
    String caption;

    @Nullable
    String localIdentifier;

    @Nullable
    String originalFileName;

    @Nullable
    String placeName;

    @Nullable
    String motif;

    double @Nullable [] lonLat;

    @Nullable
    Stored still;

    @Nullable
    Stored film;

    double seconds = 5;
    boolean hidden;
    boolean brokenThumbnail;
    boolean settingsRow = true;
    boolean renditions = true;

    /** A plain landscape photo, taken and added now. */
    public static NewPhoto photo() {
        return new NewPhoto();
    }

    public static NewPhoto of(MediaKind kind) {
        NewPhoto photo = new NewPhoto();
        photo.kind = kind;
        if (kind == MediaKind.VIDEO) {
            return photo.size(640, 360);
        }
        return photo;
    }

    public NewPhoto by(Account uploader) {
        by = uploader;
        return this;
    }

    public NewPhoto takenAt(@Nullable Instant when) {
        takenAt = when;
        return this;
    }

    public NewPhoto addedAt(Instant when) {
        addedAt = when;
        return this;
    }

    public NewPhoto caption(@Nullable String text) {
        caption = text;
        return this;
    }

    public NewPhoto size(int pixelWidth, int pixelHeight) {
        width = pixelWidth;
        height = pixelHeight;
        return this;
    }

    /** The place as the cloud sends it: longitude first (Aura sheet 15.3), in degrees. */
    public NewPhoto location(double longitude, double latitude) {
        lonLat = new double[] {longitude, latitude};
        return this;
    }

    public NewPhoto placeName(String name) {
        placeName = name;
        return this;
    }

    public NewPhoto localIdentifier(String identifier) {
        localIdentifier = identifier;
        return this;
    }

    public NewPhoto originalFileName(String name) {
        originalFileName = name;
        return this;
    }

    /** Of what the picture is drawn, for instance {@code mountains}; chosen by chance otherwise. */
    public NewPhoto motif(String name) {
        motif = name;
        return this;
    }

    /** A file name that ends in {@code .heic}, with JPEG bytes behind it (Aura sheet 10). */
    public NewPhoto heic() {
        extension = "heic";
        return this;
    }

    /** The still as it was uploaded, in place of a drawing; its digest is listed. */
    public NewPhoto bytes(byte[] uploaded) {
        still = Stored.of(uploaded.clone());
        return this;
    }

    /** The still as it was uploaded; the file is read whenever somebody asks for it. */
    public NewPhoto file(Path uploaded) {
        still = Stored.of(uploaded);
        return this;
    }

    /** The still as these bytes and those of the file behind them: many photos may share one file. */
    public NewPhoto bytes(byte[] first, Path rest) {
        still = Stored.of(first.clone(), rest);
        return this;
    }

    /** The video or clip, in place of a drawn one. */
    public NewPhoto filmBytes(byte[] uploaded) {
        film = Stored.of(uploaded.clone());
        return this;
    }

    /** The video or clip; the file is read whenever somebody asks for it. */
    public NewPhoto filmFile(Path uploaded) {
        film = Stored.of(uploaded);
        return this;
    }

    /** What the name of the still ends in, without a dot; {@code jpg} otherwise. The bytes may be something else. */
    public NewPhoto named(String nameExtension) {
        extension = nameExtension;
        return this;
    }

    /** The length of a video. */
    public NewPhoto seconds(double length) {
        seconds = length;
        return this;
    }

    public NewPhoto hidden() {
        hidden = true;
        return this;
    }

    /** {@code thumbnail_url} answers 200 with bytes that are no picture (Aura sheet 10). */
    public NewPhoto brokenThumbnail() {
        brokenThumbnail = true;
        return this;
    }

    /** Leaves the asset out of {@code asset_settings}, as the cloud does for some. */
    public NewPhoto withoutSettingsRow() {
        settingsRow = false;
        return this;
    }

    /** All ready-made URLs but the thumbnail are null. */
    public NewPhoto withoutRenditions() {
        renditions = false;
        return this;
    }
}
