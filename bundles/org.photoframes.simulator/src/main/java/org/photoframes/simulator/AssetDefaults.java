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

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/** The fields of a new asset (Aura sheet 7.2). */
final class AssetDefaults {
    private static final Instant NEVER = Instant.parse("4001-01-01T00:00:00Z");

    private AssetDefaults() {}

    static void fill(Fields fields, String id, NewPhoto photo, Instant now, Ids ids) {
        boolean placeholder = photo.kind == MediaKind.PLACEHOLDER;
        boolean moving = photo.kind == MediaKind.VIDEO || photo.kind == MediaKind.LIVE_PHOTO;
        String file = ids.next();
        Instant added = Objects.requireNonNullElse(photo.addedAt, now);
        fields.put("local_identifier", Objects.requireNonNullElse(photo.localIdentifier, "sim-" + id + ".jpg"));
        fields.put("source_id", "s-100");
        fields.put("selected", true);
        fields.put("file_name", placeholder ? null : file + "." + photo.extension);
        fields.put("raw_file_name", null);
        fields.put("colorized_file_name", null);
        fields.put("original_file_name", photo.originalFileName);
        fields.put("data_uti", placeholder ? null : uti(photo.extension));
        fields.put("md5_hash", placeholder || photo.kind == MediaKind.VIDEO ? null : md5(photo, file));
        fields.put("width", placeholder ? null : photo.width);
        fields.put("height", placeholder ? null : photo.height);
        fields.put("orientation", placeholder ? null : 1);
        fields.put("exif_orientation", 1);
        fields.put("rotation_cw", 0);
        fields.put("taken_at", placeholder ? null : Objects.requireNonNullElse(photo.takenAt, added));
        fields.put("taken_at_granularity", null);
        fields.put("taken_at_user_override_at", null);
        fields.put("uploaded_at", placeholder ? null : added);
        fields.put("handled_at", placeholder ? null : added.plusMillis(880));
        fields.put("modified_at", placeholder ? null : added.minusMillis(2220));
        fields.put("created_at_on_client", null);
        fields.put("location", location(photo.lonLat));
        fields.put("location_name", photo.placeName);
        fields.put("horizontal_accuracy", photo.lonLat == null ? null : 12.5);
        fields.put("favorite", false);
        fields.put("is_live", photo.kind == MediaKind.LIVE_PHOTO ? true : null);
        fields.put("live_photo_off", null);
        fields.put("duration", photo.kind == MediaKind.VIDEO ? photo.seconds : null);
        fields.put("duration_unclipped", photo.kind == MediaKind.VIDEO ? photo.seconds : null);
        fields.put("video_file_name", moving ? file + "-clip.mp4" : null);
        fields.put("video_clip_start", photo.kind == MediaKind.VIDEO ? 0.0 : null);
        fields.put("video_clip_excludes_audio", photo.kind == MediaKind.VIDEO ? false : null);
        fields.put("upload_priority", placeholder ? null : 0);
        if (!placeholder) {
            fields.put("good_resolution", true);
        }
        fields.put("is_subscription", false);
        fields.put("duplicate_of_id", null);
        fields.put("glaciered_at", NEVER);
        fields.put("unglacierable", null);
        for (String rect : List.of(
                "landscape_rect",
                "portrait_rect",
                "auto_landscape_16_10_rect",
                "auto_portrait_4_5_rect",
                "user_landscape_rect",
                "user_landscape_16_10_rect",
                "user_portrait_rect",
                "user_portrait_4_5_rect")) {
            fields.put(rect, null);
        }
        fields.put("is_classified", !placeholder);
        fields.put("is_b2", placeholder ? null : false);
        fields.put("is_video_b2", placeholder ? null : false);
    }

    /**
     * For a drawing, something that looks like an MD5 and is none: the true one would have every picture of a listing drawn
     * for it. Clients must expect a difference anyway, as the image host may serve another encoding (Aura sheet 15.1).
     */
    private static String md5(NewPhoto photo, String file) {
        if (photo.still != null) {
            return photo.still.md5();
        }
        UUID hash = UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8));
        ByteBuffer bytes = ByteBuffer.allocate(16).putLong(hash.getMostSignificantBits());
        return Base64.getEncoder()
                .encodeToString(bytes.putLong(hash.getLeastSignificantBits()).array());
    }

    private static String uti(String extension) {
        return switch (extension) {
            case "png" -> "public.png";
            case "heic" -> "public.heic";
            default -> "public.jpeg";
        };
    }

    private static @Nullable List<Double> location(double @Nullable [] lonLat) {
        return lonLat == null ? null : List.of(lonLat[0], lonLat[1]);
    }
}
