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
package org.photoframes.aura.internal;

import static java.time.temporal.ChronoUnit.MINUTES;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameId;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudRequest.Write;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Switches a display off and on by its schedule, since there is no power call (Aura sheet 13.2). What the schedule was is kept in
 * the account's store from before the frame is written until after it has it back, together with the times that were written:
 * a frame that tells another one has been given a new schedule meanwhile, and that is left alone.
 */
final class DisplaySwitch {

    private static final Logger LOG = LoggerFactory.getLogger(DisplaySwitch.class);
    private static final String SLEEP = "scheduled_display_sleep";
    private static final String ON_AT = "scheduled_display_on_at";
    private static final String OFF_AT = "scheduled_display_off_at";
    private static final String ZONE = "user_set_time_zone";
    private static final String CHANGED_AT = "updated_at_on_client";
    private static final String WRITTEN = "written_off_at";

    private static final List<String> SCHEDULE = List.of(SLEEP, ON_AT, OFF_AT);

    /** One is told by the frame; more are kept only where it was not certain whether a write had arrived. */
    private static final int MOST_WRITTEN = 20;

    private final FrameId frame;
    private final FrameApi api;
    private final StateStore store;
    private final Timekeeper time;

    DisplaySwitch(FrameId frame, FrameApi api, StateStore store, Timekeeper time) {
        this.frame = frame;
        this.api = api;
        this.store = store;
        this.time = time;
    }

    /** Whether there is a schedule to be given back; false as well if the store cannot be read. */
    boolean isOff() {
        try {
            return saved() != null;
        } catch (CloudException.BadRequest e) {
            LOG.debug("{}", e.getMessage());
            return false;
        }
    }

    /**
     * Blocks.
     *
     * @param known the frame as last read, which may know what the cloud leaves out of a single frame's answer
     * @return the frame as the cloud says it is now
     */
    Frame off(@Nullable Frame known) throws CloudException, InterruptedException {
        Frame now = api.frame(frame).completedBy(known);
        ZoneId zone = now.zone();
        if (now.displayOnAt() == null || zone == null) {
            throw new CloudException.BadRequest(
                    "The display cannot be switched off: the frame has no "
                            + (zone == null ? "time zone" : "time at which its display goes on again")
                            + ". Set its schedule in the Aura app first.",
                    0);
        }
        Instant instant = time.instant();
        String offAt = wallClock(LocalTime.ofInstant(instant, zone));
        JsonObject before = saved();
        keep(before != null && isOurs(before, now) ? record(before, before, offAt) : record(now.raw(), null, offAt));
        JsonObject fields = new JsonObject();
        fields.addProperty(SLEEP, true);
        fields.add(ON_AT, raw(now, ON_AT));
        fields.addProperty(OFF_AT, offAt);
        fields.addProperty(ZONE, zone.getId());
        fields.addProperty(CHANGED_AT, Answers.time(instant));
        try {
            return api.change(frame, fields, Write.INTERACTIVE);
        } catch (CloudException e) {
            if (!e.mayBeDone()) {
                keep(before);
            }
            throw e;
        }
    }

    /** What is to be given back, and the times that were, or may have been, written since. */
    private static JsonObject record(JsonObject schedule, @Nullable JsonObject before, String offAt) {
        JsonObject record = new JsonObject();
        for (String field : SCHEDULE) {
            record.add(field, schedule.has(field) ? schedule.get(field) : JsonNull.INSTANCE);
        }
        JsonArray written = new JsonArray();
        if (before != null && before.get(WRITTEN) instanceof JsonArray earlier) {
            written.addAll(earlier);
        }
        if (!written.contains(new JsonPrimitive(offAt))) {
            written.add(offAt);
        }
        while (written.size() > MOST_WRITTEN) {
            written.remove(0);
        }
        record.add(WRITTEN, written);
        return record;
    }

    /** Whether the frame still goes off when it was told to here; to the minute, and yes in doubt. */
    private static boolean isOurs(JsonObject saved, Frame now) {
        LocalTime offAt = now.displayOffAt();
        return offAt == null
                || !(saved.get(WRITTEN) instanceof JsonArray written)
                || written.asList().stream()
                        .map(DisplaySwitch::time)
                        .anyMatch(time ->
                                time == null || time.truncatedTo(MINUTES).equals(offAt.truncatedTo(MINUTES)));
    }

    /**
     * Blocks.
     *
     * @param known as in {@link #off}
     * @return the frame as the cloud says it is now; none if there was nothing to give back
     */
    List<Frame> on(@Nullable Frame known) throws CloudException, InterruptedException {
        JsonObject saved = saved();
        if (saved == null) {
            return List.of();
        }
        Frame now = api.frame(frame).completedBy(known);
        if (!isOurs(saved, now)) {
            keep(null);
            return List.of(now);
        }
        JsonObject fields = new JsonObject();
        fields.add(SLEEP, saved.get(SLEEP));
        fields.add(ON_AT, saved.get(ON_AT));
        fields.add(OFF_AT, saved.get(OFF_AT));
        if (now.displayOnAt() != null) {
            fields.add(ON_AT, raw(now, ON_AT)); // never moved here, so that it is what people want
        } else if (!isNull(saved, ON_AT) && time(saved.get(ON_AT)) == null) {
            throw new CloudException.BadRequest(
                    "The display cannot be switched on: the time at which it goes on was kept as " + saved.get(ON_AT)
                            + ", which is no time. Set its schedule in the Aura app.",
                    0);
        }
        if (!isNull(saved, OFF_AT) && time(saved.get(OFF_AT)) == null) {
            LOG.warn(
                    "The time at which the display of frame {} goes off was kept as {}, which is no time;"
                            + " it has none now. Set it in the Aura app.",
                    frame,
                    saved.get(OFF_AT));
            fields.add(OFF_AT, JsonNull.INSTANCE);
        }
        ZoneId zone = now.zone();
        if (zone != null) {
            fields.addProperty(ZONE, zone.getId());
        }
        fields.addProperty(CHANGED_AT, Answers.time(time.instant()));
        Frame changed = api.change(frame, fields, Write.INTERACTIVE);
        keep(null);
        return List.of(changed);
    }

    /** A wall clock time as the cloud writes it (Aura sheet 8.3). */
    private static String wallClock(LocalTime time) {
        return "1969-12-31T%02d:%02d:%02d.000Z".formatted(time.getHour(), time.getMinute(), time.getSecond());
    }

    private void keep(@Nullable JsonObject record) throws CloudException.BadRequest {
        String text = record == null ? null : record.toString();
        try {
            store.update(key(), before -> text);
        } catch (IOException e) {
            throw unstorable(e);
        }
    }

    private @Nullable JsonObject saved() throws CloudException.BadRequest {
        try {
            String text = store.get(key());
            return text == null ? null : JsonParser.parseString(text).getAsJsonObject();
        } catch (IOException e) {
            throw unstorable(e);
        }
    }

    private static CloudException.BadRequest unstorable(IOException e) {
        return new CloudException.BadRequest(
                "The display is not switched, since its schedule cannot be kept meanwhile: " + e.getMessage(), 0);
    }

    private String key() {
        return "aura.display." + frame;
    }

    private static JsonElement raw(Frame frame, String field) {
        JsonElement value = frame.raw().get(field);
        return value == null ? JsonNull.INSTANCE : value;
    }

    private static boolean isNull(JsonObject saved, String field) {
        return !saved.has(field) || saved.get(field).isJsonNull();
    }

    private static @Nullable LocalTime time(@Nullable JsonElement element) {
        try {
            return element instanceof JsonPrimitive value
                    ? OffsetDateTime.parse(value.getAsString()).toLocalTime()
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
