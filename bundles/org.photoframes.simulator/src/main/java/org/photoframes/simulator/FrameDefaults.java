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

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What a frame is out of the box, and which of its fields a client may change (Aura sheet 7.1 and 13.4). */
final class FrameDefaults {
    static final Set<String> WRITABLE = Set.of(
            "name",
            "scheduled_display_sleep",
            "scheduled_display_on_at",
            "scheduled_display_off_at",
            "updated_at_on_client",
            "auto_brightness",
            "brightness",
            "slideshow_auto",
            "slideshow_interval",
            "sort_mode",
            "gestures_on",
            "live_photos_on",
            "sense_motion",
            "thanks_on",
            "volume",
            "attachment_caption_display",
            "portrait_pairing_off",
            "letterbox_style");

    private FrameDefaults() {}

    static void fill(Fields fields, String id, int number, Instant now) {
        fields.put("software_version", "1.5.1101");
        fields.put("build_version", "20260802.101010");
        fields.put("hw_android_version", "8.1.0");
        fields.put("hw_serial", "EXAMPLE%06d".formatted(number));
        fields.put("created_at", now);
        fields.put("updated_at", now);
        fields.put("handled_at", now);
        fields.put("deleted_at", null);
        fields.put("updated_at_on_client", null);
        fields.put("orientation", 0);
        fields.put("display_aspect_ratio", "landscape_16_10");
        fields.put("control_type", "touch_bars");
        fields.put("matting_color", "BLACK");
        fields.put("trim_color", "WHITE");
        fields.put("auto_brightness", true);
        fields.put("min_brightness", 1);
        fields.put("max_brightness", 255);
        fields.put("brightness", null);
        fields.put("sense_motion", true);
        fields.put("slideshow_interval", 600);
        fields.put("slideshow_auto", false);
        fields.put("default_speed", null);
        fields.put("sort_mode", null);
        fields.put("gestures_on", true);
        fields.put("live_photos_on", true);
        fields.put("thanks_on", true);
        fields.put("portrait_pairing_off", null);
        fields.put("letterbox_style", null);
        fields.put("attachment_caption_display", true);
        fields.put("volume", 40);
        fields.put("pitch", null);
        fields.put("time_zone", "UTC");
        fields.put("locale", "en");
        fields.put("wifi_network", "example-net");
        fields.put("wifi_frequency", 5180);
        fields.put("cold_boot_at", null);
        fields.put("scheduled_display_sleep", false);
        fields.put("scheduled_display_on_at", null);
        fields.put("scheduled_display_off_at", null);
        fields.put("email_address", "frame%d-example@send.auraframes.com".formatted(number));
        fields.put("dedicated_frame_phone_number", null);
        fields.put("features", List.of("captions_release", "mqtt_enabled"));
        fields.put("digits", 4821 + number);
        fields.put("frame_type", null);
        fields.put("description", null);
        fields.put("is_handling", false);
        fields.put("is_analog_frame", false);
        fields.put("is_test_frame", false);
        fields.put("is_charity_water_frame", false);
        fields.put("contributor_tokens", List.of());
        fields.put("auto_processed_playlist_ids", List.of());
        fields.put("child_albums", List.of());
        fields.put("smart_adds", List.of());
        fields.put("current_print_set", null);
        fields.put("first_print_set", null);
        fields.put("representative_asset_id", null);
        fields.put("frame_queue_url", null);
        fields.put("calibrations_last_modified_at", now);
        fields.put("forced_wifi_state", null);
        fields.put("forced_wifi_recipient_email", null);
        fields.put("gift_billing_hint", null);
        fields.put("has_claimable_gift", null);
        fields.put("delivered_frame_gift", null);
        fields.put("last_feed_item", null);
    }
}
