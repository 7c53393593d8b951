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
package org.photoframes.binding.auraframes.internal.testing;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Activity;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameListing;
import org.photoframes.aura.ListedPhoto;
import org.photoframes.aura.Still;
import org.photoframes.aura.UserId;
import org.photoframes.photos.Coordinates;
import org.photoframes.photos.Photo;
import org.photoframes.photos.PhotoKind;

/** Frames, photos and activities, invented from the fact sheet. */
public final class Frames {

    public static final FrameId HALLWAY = new FrameId("hallway-1");

    private Frames() {}

    /** A frame with everything we show; more fields, or other values, as JSON without braces. */
    public static Frame hallway(String... more) {
        return frame(HALLWAY.value(), """
                "name": "Hallway", "user_id": "me", "user": {"id": "me", "name": "Ann"},
                "contributors": [{"id": "u2", "name": "Bo"}, {"id": "u3"}],
                "software_version": "1.5.1027", "hw_android_version": "8.1.0", "hw_serial": "S-1",
                "display_aspect_ratio": "landscape_16_10", "matting_color": "BLACK", "trim_color": "WHITE",
                "auto_brightness": true, "min_brightness": 1, "max_brightness": 255, "brightness": 128,
                "sense_motion": true, "slideshow_interval": 600, "sort_mode": "random", "gestures_on": false,
                "live_photos_on": true, "attachment_caption_display": true, "volume": 40,
                "time_zone": "Europe/Berlin", "wifi_network": "attic",
                "scheduled_display_sleep": true, "scheduled_display_on_at": "1969-12-31T07:30:00.000Z",
                "scheduled_display_off_at": "1969-12-31T22:00:00.000Z", "num_assets": 12,
                "last_impression": {"asset_id": "a1"},
                "frame_environment": {"last_online_at": "2026-08-20T11:55:00.000Z"}""", more);
    }

    /** A frame of which nothing but the id is known. */
    public static Frame bare(String id) {
        return frame(id, "\"name\": null");
    }

    /** Somebody else's frame. */
    public static Frame foreign(String id, String name, String owner) {
        return frame(
                id,
                "\"name\": \"" + name + "\", \"user_id\": \"other\", \"user\": {\"id\": \"other\", \"name\": \"" + owner
                        + "\"}");
    }

    private static Frame frame(String id, String fields, String... more) {
        JsonObject json = JsonParser.parseString("{\"id\": \"" + id + "\", " + fields + "}")
                .getAsJsonObject();
        for (String each : more) {
            JsonParser.parseString("{" + each + "}")
                    .getAsJsonObject()
                    .entrySet()
                    .forEach(field -> json.add(field.getKey(), field.getValue()));
        }
        return new Frame(json);
    }

    public static FrameListing listing(@Nullable ListedPhoto newest, ListedPhoto... photos) {
        Map<AssetId, ListedPhoto> all = new LinkedHashMap<>();
        for (ListedPhoto photo : photos) {
            all.put(photo.id(), photo);
        }
        return new FrameListing(HALLWAY, Instant.parse("2026-08-20T12:00:00Z"), all, newest, photos.length, 2, 1, 0);
    }

    public static ListedPhoto photo(String id, String caption) {
        return new ListedPhoto(
                new AssetId(id),
                new Photo(
                        id,
                        PhotoKind.PHOTO,
                        Instant.parse("2025-06-01T10:00:00Z"),
                        Instant.parse("2026-08-19T10:00:00Z"),
                        new Coordinates(45.76, 4.84),
                        "Lyon, France",
                        caption,
                        "Bo",
                        List.of("Trips", "Best"),
                        0,
                        false),
                new Still(new UserId("u2"), id + ".jpg", 0, null, null, null));
    }

    public static Activity activity(String id, String type, int comments, int reactions) {
        JsonObject json = JsonParser.parseString("{\"id\": \"" + id + "\", \"type\": \"" + type
                        + "\", \"plain_text\": \"about " + id + "\", \"created_at\": \"2026-08-20T10:00:00.000Z\","
                        + " \"comment_count\": " + comments + ", \"reactions\": ["
                        + String.join(", ", java.util.Collections.nCopies(reactions, "{}")) + "]}")
                .getAsJsonObject();
        return new Activity(json);
    }
}
