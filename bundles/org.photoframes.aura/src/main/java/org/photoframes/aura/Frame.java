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

import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A frame as the cloud sent it (Aura sheet 7.1). Everything but the id may be missing. Immutable; two are equal if the cloud sent
 * the same.
 */
public final class Frame {

    private static final Duration ONLINE_WITHIN = Duration.ofMinutes(15);

    /** The changing part of a signed address inside JSON. */
    private static final Pattern SIGNATURE = Pattern.compile("(\"https?://[^\"?]*)\\?[^\"]*");

    private final FrameId id;
    private final JsonFields fields;

    /**
     * @param raw the cloud's object; it is copied
     * @throws IllegalArgumentException if it has no id
     */
    public Frame(JsonObject raw) {
        fields = new JsonFields(raw.deepCopy());
        String text = fields.id("id");
        if (text == null) {
            throw new IllegalArgumentException("a frame without an id");
        }
        id = new FrameId(text);
    }

    /** The id. */
    public FrameId id() {
        return id;
    }

    /** Everything the cloud sent; a copy. */
    public JsonObject raw() {
        return fields.json().deepCopy();
    }

    /** The name that people gave it; null if the cloud did not send it. */
    public @Nullable String name() {
        return fields.text("name");
    }

    /** Who owns it. */
    public @Nullable UserId owner() {
        return user("user_id");
    }

    /** Of the frame, such as 1.5.1101. */
    public @Nullable String softwareVersion() {
        return fields.text("software_version");
    }

    /** Of the frame, such as 20260802.101010. */
    public @Nullable String buildVersion() {
        return fields.text("build_version");
    }

    /** Of the frame, such as 8.1.0. */
    public @Nullable String androidVersion() {
        return fields.text("hw_android_version");
    }

    /** The serial number; sensitive. */
    public @Nullable String serial() {
        return fields.text("hw_serial");
    }

    /** Such as {@code landscape_16_10}; an open list. */
    public @Nullable String displayShape() {
        return fields.text("display_aspect_ratio");
    }

    /** 0, 1 landscape; 2, 3 portrait (Aura sheet 9). */
    public @Nullable Integer orientation() {
        return fields.whole("orientation");
    }

    /** How it is operated, such as {@code touch_bars}; an open list. */
    public @Nullable String controlType() {
        return fields.text("control_type");
    }

    /** Such as {@code BLACK}; with the trim the only hint at the model. */
    public @Nullable String mattingColour() {
        return fields.text("matting_color");
    }

    /** Such as {@code WHITE}. */
    public @Nullable String trimColour() {
        return fields.text("trim_color");
    }

    /** Whether it follows the light in the room. */
    public @Nullable Boolean autoBrightness() {
        return fields.flag("auto_brightness");
    }

    /** The least brightness it knows; 1 was seen. */
    public @Nullable Integer minBrightness() {
        return fields.whole("min_brightness");
    }

    /** The most brightness it knows; 255 was seen. */
    public @Nullable Integer maxBrightness() {
        return fields.whole("max_brightness");
    }

    /** Between the two; usually null. */
    public @Nullable Integer brightness() {
        return fields.whole("brightness");
    }

    /** Whether it senses motion. */
    public @Nullable Boolean motionSensing() {
        return fields.flag("sense_motion");
    }

    /** Often null; an open list (Aura sheet 9, {@code sort_mode}). */
    public @Nullable String slideshowOrder() {
        return fields.text("sort_mode");
    }

    /** Whether it is operated by touch or gestures. */
    public @Nullable Boolean gestures() {
        return fields.flag("gestures_on");
    }

    /** Whether Live Photos move. */
    public @Nullable Boolean livePhotos() {
        return fields.flag("live_photos_on");
    }

    /** Whether captions are shown on it. */
    public @Nullable Boolean captionsShown() {
        return fields.flag("attachment_caption_display");
    }

    /** Of videos; 0 to 100 as far as known. */
    public @Nullable Integer volume() {
        return fields.whole("volume");
    }

    /** The name of its Wi-Fi; sensitive. */
    public @Nullable String wifiNetwork() {
        return fields.text("wifi_network");
    }

    /** Whether the display follows {@link #displayOnAt()} and {@link #displayOffAt()}. */
    public @Nullable Boolean displayScheduled() {
        return fields.flag("scheduled_display_sleep");
    }

    /** In the zone of the frame (Aura sheet 8.3). */
    public @Nullable LocalTime displayOnAt() {
        return fields.wallClock("scheduled_display_on_at");
    }

    /** In the zone of the frame (Aura sheet 8.3). */
    public @Nullable LocalTime displayOffAt() {
        return fields.wallClock("scheduled_display_off_at");
    }

    /** The cloud's rough number of photos; it does not shrink on removal (Aura sheet 6). */
    public @Nullable Integer reportedCount() {
        return fields.whole("num_assets");
    }

    /** When the cloud changed it last. */
    public @Nullable Instant updatedAt() {
        return fields.time("updated_at");
    }

    /** Flags (Aura sheet 9); an open list. */
    public List<String> features() {
        return fields.texts("features");
    }

    /** The owner's name; null if the cloud did not send it. */
    public @Nullable String ownerName() {
        JsonFields user = fields.object("user");
        return user == null ? null : user.text("name");
    }

    /** The other people who may add photos. */
    public List<User> contributors() {
        List<User> users = new ArrayList<>();
        for (JsonFields user : fields.objects("contributors")) {
            String userId = user.id("id");
            if (userId != null) {
                users.add(new User(new UserId(userId), user.text("name")));
            }
        }
        return users;
    }

    /** How long a photo stays. */
    public @Nullable Duration slideshowInterval() {
        Integer seconds = fields.whole("slideshow_interval");
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    /** The zone it hangs in; null if unknown. */
    public @Nullable ZoneId zone() {
        String zone = fields.text("time_zone");
        try {
            return zone == null ? null : ZoneId.of(zone);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Its albums. */
    public List<Playlist> albums() {
        List<Playlist> albums = new ArrayList<>();
        for (JsonFields album : fields.objects("playlists")) {
            String albumId = album.id("id");
            String name = album.text("name");
            Integer size = album.whole("num_assets");
            if (albumId != null) {
                albums.add(
                        new Playlist(new PlaylistId(albumId), name == null ? albumId : name, size == null ? 0 : size));
            }
        }
        return albums;
    }

    /** What it shows, or showed last; null if unknown. */
    public @Nullable Impression lastImpression() {
        JsonFields impression = fields.object("last_impression");
        if (impression == null) {
            return null;
        }
        JsonFields embedded = impression.object("asset");
        String assetId = embedded == null ? null : embedded.id("id");
        Asset asset = embedded == null || assetId == null ? null : new Asset(embedded.json());
        assetId = assetId == null ? impression.id("asset_id") : assetId;
        Instant viewed = impression.time("last_viewed_at");
        return assetId == null
                ? null
                : new Impression(new AssetId(assetId), asset, viewed == null ? impression.time("viewed_at") : viewed);
    }

    /** The last sign of life; null if unknown (Aura sheet 7.6). */
    public @Nullable Instant lastOnlineAt() {
        JsonFields environment = fields.object("frame_environment");
        return environment == null ? null : environment.time("last_online_at");
    }

    /** Whether the last sign of life is younger than 15 minutes (Aura sheet 7.6); null if there is none. */
    public @Nullable Boolean online(Instant now) {
        Instant last = lastOnlineAt();
        return last == null ? null : (Boolean) last.plus(ONLINE_WITHIN).isAfter(now);
    }

    /**
     * Whether the display is on by its schedule; null if it has none, or one that cannot be read. There is no other way
     * to know (Aura sheet 13.2).
     */
    public @Nullable Boolean displayOn(Instant now) {
        LocalTime on = displayOnAt();
        LocalTime off = displayOffAt();
        ZoneId zone = zone();
        if (!Boolean.TRUE.equals(displayScheduled()) || on == null || off == null || zone == null) {
            return null;
        }
        LocalTime time = ZonedDateTime.ofInstant(now, zone).toLocalTime();
        boolean afterOn = !time.isBefore(on);
        boolean beforeOff = time.isBefore(off);
        return on.isBefore(off) ? afterOn && beforeOff : afterOn || beforeOff;
    }

    /** This frame, with the fields that it lacks taken from an earlier reading of it; null for none. */
    public Frame completedBy(@Nullable Frame earlier) {
        if (earlier == null) {
            return this;
        }
        JsonObject whole = earlier.raw();
        fields.json().entrySet().forEach(field -> whole.add(field.getKey(), field.getValue()));
        return new Frame(whole);
    }

    /**
     * Something that differs when photos, albums or activities seem to have moved: the rough count, the albums with
     * their sizes, the newest feed item. Hiding a photo moves none of them, and signing an address anew moves nothing.
     */
    public String contentMark() {
        return fields.json().get("num_assets") + "|" + albums() + "|"
                + SIGNATURE
                        .matcher(String.valueOf(fields.json().get("last_feed_item")))
                        .replaceAll("$1")
                        .hashCode();
    }

    private @Nullable UserId user(String name) {
        String text = fields.id(name);
        return text == null ? null : new UserId(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Frame frame && fields.equals(frame.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Only the id: the rest may be sensitive. */
    @Override
    public String toString() {
        return "Frame[" + id + "]";
    }
}
