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
package org.openhab.core.library.types;

import java.time.*;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/**
 * A point in time.
 */
public class DateTimeType implements PrimitiveType, State, Command, Comparable<DateTimeType> {
    public static final String DATE_PATTERN = "yyyy-MM-dd'T'HH:mm:ss";
    public static final String DATE_PATTERN_WITH_TZ = "yyyy-MM-dd'T'HH:mm:ssz";
    public static final String DATE_PATTERN_WITH_TZ_AND_MS = "yyyy-MM-dd'T'HH:mm:ss.SSSZ";

    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern(
            "yyyy-MM-dd'T'HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][z][xxx][xx][X]", Locale.ENGLISH);

    private final Instant instant;

    public DateTimeType() {
        this(Instant.now());
    }

    public DateTimeType(Instant instant) {
        this.instant = instant;
    }

    public DateTimeType(ZonedDateTime moment) {
        this(moment.toInstant());
    }

    /** Reads ISO 8601; without an offset in the JVM's zone. IllegalArgumentException when it is no date. */
    public DateTimeType(String text) {
        this.instant = parse(text.trim());
    }

    public static DateTimeType valueOf(String text) {
        return new DateTimeType(text);
    }

    private static Instant parse(String text) {
        try {
            if (!text.contains("T")) {
                return text.contains(":") && !text.contains("-")
                        ? LocalTime.parse(text)
                                .atDate(LocalDate.EPOCH)
                                .atZone(ZoneId.systemDefault())
                                .toInstant()
                        : LocalDate.parse(text)
                                .atStartOfDay(ZoneId.systemDefault())
                                .toInstant();
            }
            var parsed = WITH_OFFSET.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
            return parsed instanceof ZonedDateTime zoned
                    ? zoned.toInstant()
                    : LocalDateTime.from(parsed).atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date and time: " + text, e);
        }
    }

    public Instant getInstant() {
        return instant;
    }

    public ZonedDateTime getZonedDateTime(ZoneId zone) {
        return instant.atZone(zone);
    }

    @Override
    public String format(@Nullable String pattern) {
        return format(pattern, ZoneId.systemDefault());
    }

    /** Formats in a zone; without a pattern as ISO 8601 down to seconds. */
    public String format(@Nullable String pattern, ZoneId zone) {
        ZonedDateTime moment = getZonedDateTime(zone);
        return pattern == null
                ? DateTimeFormatter.ofPattern(DATE_PATTERN).format(moment)
                : String.format(pattern, moment);
    }

    public String format(Locale locale, String pattern) {
        return String.format(locale, pattern, getZonedDateTime(ZoneId.systemDefault()));
    }

    @Override
    public String toFullString() {
        return toFullString(ZoneId.systemDefault());
    }

    public String toFullString(ZoneId zone) {
        String pattern =
                instant.getNano() % 1_000_000 == 0 ? DATE_PATTERN_WITH_TZ_AND_MS : "yyyy-MM-dd'T'HH:mm:ss.SSSSSSSSSZ";
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(getZonedDateTime(zone));
    }

    @Override
    public String toString() {
        return toFullString();
    }

    @Override
    public int hashCode() {
        return instant.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateTimeType that && instant.equals(that.instant);
    }

    @Override
    public int compareTo(DateTimeType other) {
        return instant.compareTo(other.instant);
    }
}
