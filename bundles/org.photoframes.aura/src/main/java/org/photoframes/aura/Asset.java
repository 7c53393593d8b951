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
package org.photoframes.aura;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.photos.Coordinates;
import org.photoframes.photos.Photo;
import org.photoframes.photos.PhotoKind;

/**
 * A photo or video as the cloud sent it (Aura sheet 7.2). Everything but the id may be missing. Immutable; two are equal if the
 * cloud sent the same.
 */
public final class Asset {

    private final AssetId id;
    private final JsonFields fields;

    /**
     * @param raw the cloud's object; it is kept, and must not be changed afterwards
     * @throws IllegalArgumentException if it has no id
     */
    public Asset(JsonObject raw) {
        fields = new JsonFields(raw);
        String text = fields.id("id");
        if (text == null) {
            throw new IllegalArgumentException("an asset without an id");
        }
        id = new AssetId(text);
    }

    /** The id. */
    public AssetId id() {
        return id;
    }

    /** Everything the cloud sent; a copy. */
    public JsonObject raw() {
        return fields.json().deepCopy();
    }

    /** The key its uploader chose; uploading with the same key again updates it. */
    public @Nullable String localIdentifier() {
        return fields.text("local_identifier");
    }

    /** The key of the still; null for placeholders. */
    public @Nullable String fileName() {
        return fields.text("file_name");
    }

    /** The name on the phone. Never a path to trust. */
    public @Nullable String originalFileName() {
        return fields.text("original_file_name");
    }

    /** Of the uploaded file, in Base64; null for videos and placeholders. */
    public @Nullable String md5() {
        return fields.text("md5_hash");
    }

    /** Such as {@code public.jpeg}. */
    public @Nullable String dataType() {
        return fields.text("data_uti");
    }

    /** Pixels. */
    public @Nullable Integer width() {
        return fields.whole("width");
    }

    /** Pixels. */
    public @Nullable Integer height() {
        return fields.whole("height");
    }

    /** When it was taken; which zone that was in is not known (Aura sheet 8.4). */
    public @Nullable Instant taken() {
        return fields.time("taken_at");
    }

    /** When it was uploaded; null for placeholders. */
    public @Nullable Instant uploaded() {
        return fields.time("uploaded_at");
    }

    /** The name of the place, such as "Lyon, France". */
    public @Nullable String place() {
        return fields.text("location_name");
    }

    /** Not the visibility on a frame: that is in the frame's settings (Aura sheet 6). */
    public @Nullable Boolean selected() {
        return fields.flag("selected");
    }

    /** Of a video. */
    public @Nullable Double durationSeconds() {
        return fields.number("duration");
    }

    /** The key of the video or clip. */
    public @Nullable String videoFileName() {
        return fields.text("video_file_name");
    }

    /** Signed and short-lived; secret. */
    public @Nullable URI videoUrl() {
        return fields.uri("video_url");
    }

    /** Who uploaded it; part of the picture's address. */
    public @Nullable UserId uploader() {
        String user = fields.id("user_id");
        return user == null ? null : new UserId(user);
    }

    /** The uploader's name; null if it was not sent along. */
    public @Nullable String uploaderName() {
        JsonFields user = fields.object("user");
        return user == null ? null : user.text("name");
    }

    /** Degrees clockwise that a user turned it; 0 if unknown. */
    public int rotation() {
        Integer rotation = fields.whole("rotation_cw");
        return rotation == null ? 0 : rotation;
    }

    /** Photo, video, Live Photo or placeholder (Aura sheet 7.2). */
    public PhotoKind kind() {
        if (fileName() == null && uploaded() == null && md5() == null) {
            return PhotoKind.PLACEHOLDER;
        }
        boolean timed = durationSeconds() != null;
        if (Boolean.TRUE.equals(fields.flag("is_live")) || (fields.text("video_url") != null && !timed)) {
            return PhotoKind.LIVE_PHOTO;
        }
        return videoFileName() != null && timed ? PhotoKind.VIDEO : PhotoKind.PHOTO;
    }

    /** Where it was taken; null if unknown. The cloud writes longitude first (Aura sheet 15.3). */
    public @Nullable Coordinates coordinates() {
        if (!(fields.json().get("location") instanceof JsonArray pair)
                || pair.size() != 2
                || !(pair.get(0) instanceof JsonPrimitive first && first.isNumber())
                || !(pair.get(1) instanceof JsonPrimitive second && second.isNumber())) {
            return null;
        }
        double longitude = first.getAsDouble();
        double latitude = second.getAsDouble();
        return Math.abs(latitude) > 90
                ? Coordinates.ofUntrusted(longitude, latitude)
                : Coordinates.ofUntrusted(latitude, longitude);
    }

    /** Its caption on the given frame, the newest if there are several; null if there is none (Aura sheet 12). */
    public @Nullable String caption(FrameId frame) {
        return attachedTo(frame)
                .max(Comparator.comparing(
                        a -> a.time("updated_at"), Comparator.nullsFirst(Comparator.<Instant>naturalOrder())))
                .map(a -> a.text("data"))
                .orElse(null);
    }

    /** All its captions on the given frame; more than one if two people wrote at the same time (Aura sheet 12). */
    public List<Caption> captions(FrameId frame) {
        List<Caption> captions = new ArrayList<>();
        attachedTo(frame).forEach(attached -> {
            String attachment = attached.id("id");
            String text = attached.text("data");
            if (attachment != null) {
                captions.add(new Caption(new AttachmentId(attachment), text == null ? "" : text));
            }
        });
        return captions;
    }

    private Stream<JsonFields> attachedTo(FrameId frame) {
        return fields.objects("attachments").stream()
                .filter(a -> "caption".equals(a.text("type")))
                .filter(a -> frame.value().equals(a.text("frame_id")));
    }

    /**
     * What is known of it in everybody's words; in no album.
     *
     * @param frame whose caption counts
     * @param hidden whether it is hidden on that frame, which the asset itself does not know
     */
    public Photo photo(FrameId frame, boolean hidden) {
        return new Photo(
                id.value(),
                kind(),
                taken(),
                uploaded(),
                coordinates(),
                place(),
                caption(frame),
                uploaderName(),
                List.of(),
                rotation(),
                hidden);
    }

    /** Where its picture is; null if it has none. */
    public @Nullable Still still() {
        UserId uploader = uploader();
        String file = fileName();
        if (uploader == null || file == null) {
            return null;
        }
        URI landscape = fields.uri("landscape_16_10_url");
        URI portrait = fields.uri("portrait_4_5_url");
        return new Still(
                uploader,
                file,
                rotation(),
                landscape == null ? fields.uri("landscape_url") : landscape,
                portrait == null ? fields.uri("portrait_url") : portrait,
                fields.uri("thumbnail_url"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Asset asset && fields.equals(asset.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Only the id: the rest may be sensitive. */
    @Override
    public String toString() {
        return "Asset[" + id + "]";
    }
}
