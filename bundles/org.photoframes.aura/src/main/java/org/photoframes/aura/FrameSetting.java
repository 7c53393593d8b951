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
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * One setting of a frame, to be written alone (Aura sheet 13.4). What nobody has seen being written is not offered.
 *
 * @param name as people call it
 * @param fields as the cloud calls them
 */
public record FrameSetting(String name, JsonObject fields) {

    /** Aura sheet 13.4: what one client writes. */
    public static final Duration SHORTEST_INTERVAL = Duration.ofSeconds(5);

    public static final Duration LONGEST_INTERVAL = Duration.ofHours(24);

    /** A copy of the fields is kept. */
    public FrameSetting {
        fields = fields.deepCopy();
    }

    /**
     * How long a photo stays (confidence O).
     *
     * @throws IllegalArgumentException if it is shorter or longer than any frame knows
     */
    public static FrameSetting slideshowInterval(Duration interval) {
        if (interval.compareTo(SHORTEST_INTERVAL) < 0 || interval.compareTo(LONGEST_INTERVAL) > 0) {
            throw new IllegalArgumentException(
                    "the slide show interval must be 5 seconds to 24 hours, not " + interval.toSeconds() + " s");
        }
        return of("slide show interval", "slideshow_interval", new JsonPrimitive(interval.toSeconds()));
    }

    /** In which order photos come, such as {@code random}; the cloud's own word (confidence G). */
    public static FrameSetting slideshowOrder(String order) {
        if (order.isBlank()) {
            throw new IllegalArgumentException("the order of the slide show must be one of the cloud's words");
        }
        return of("slide show order", "sort_mode", new JsonPrimitive(order.strip()));
    }

    /** Whether the frame itself finds the right brightness (confidence O). */
    public static FrameSetting autoBrightness(boolean on) {
        return of("auto brightness", "auto_brightness", new JsonPrimitive(on));
    }

    /**
     * A fixed brightness, experimental: frames may not take it (Aura sheet 13.3).
     *
     * @param percent 0 to 100
     */
    public static FrameSetting brightness(int percent) {
        return brightness(percent, 0, 100);
    }

    /**
     * A fixed brightness in the range that a frame tells of itself, experimental: frames may not take it (Aura sheet 13.3).
     *
     * @param level from least to most
     */
    public static FrameSetting brightness(int level, int least, int most) {
        if (level < least || level > most) {
            throw new IllegalArgumentException("the brightness must be " + least + " to " + most + ", not " + level);
        }
        JsonObject fields = new JsonObject();
        fields.addProperty("auto_brightness", false);
        fields.addProperty("brightness", level);
        return new FrameSetting("brightness", fields);
    }

    /** Of videos (confidence O). */
    public static FrameSetting volume(int percent) {
        return of("volume", "volume", new JsonPrimitive(percent(percent, "volume")));
    }

    /** Whether captions are shown (confidence G). */
    public static FrameSetting captionsShown(boolean on) {
        return of("captions", "attachment_caption_display", new JsonPrimitive(on));
    }

    /** Whether the frame sleeps while nobody moves before it (confidence O). */
    public static FrameSetting motionSensing(boolean on) {
        return of("motion sensing", "sense_motion", new JsonPrimitive(on));
    }

    /** Whether its touch bar works (confidence O). */
    public static FrameSetting gestures(boolean on) {
        return of("gestures", "gestures_on", new JsonPrimitive(on));
    }

    /** Whether Live Photos move (confidence O). */
    public static FrameSetting livePhotos(boolean on) {
        return of("Live Photos", "live_photos_on", new JsonPrimitive(on));
    }

    /**
     * When the display is on (confidence S).
     *
     * @param zone of the frame
     */
    public static FrameSetting displayTimes(LocalTime on, LocalTime off, ZoneId zone) {
        JsonObject fields = new JsonObject();
        fields.addProperty("scheduled_display_sleep", true);
        fields.addProperty("scheduled_display_on_at", wallClock(on));
        fields.addProperty("scheduled_display_off_at", wallClock(off));
        fields.addProperty("user_set_time_zone", zone.getId());
        return new FrameSetting("display times", fields);
    }

    /** Whether the display follows its times (confidence S). */
    public static FrameSetting displayScheduled(boolean on) {
        return of("display schedule", "scheduled_display_sleep", new JsonPrimitive(on));
    }

    /** Whether a frame says that it has this setting; false if it does not tell. */
    public boolean isTakenBy(Frame frame) {
        JsonObject says = frame.raw();
        return fields.keySet().stream()
                .filter(field -> !field.equals("user_set_time_zone"))
                .allMatch(field -> fields.get(field).equals(says.get(field)));
    }

    /** A wall clock time as the cloud writes it (Aura sheet 8.3). */
    static String wallClock(LocalTime time) {
        return "1969-12-31T%02d:%02d:%02d.000Z".formatted(time.getHour(), time.getMinute(), time.getSecond());
    }

    private static int percent(int value, String what) {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("the " + what + " must be 0 to 100, not " + value);
        }
        return value;
    }

    private static FrameSetting of(String name, String field, JsonPrimitive value) {
        JsonObject fields = new JsonObject();
        fields.add(field, value);
        return new FrameSetting(name, fields);
    }
}
