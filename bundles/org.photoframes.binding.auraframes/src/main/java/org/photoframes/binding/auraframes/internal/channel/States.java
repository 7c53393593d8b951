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
package org.photoframes.binding.auraframes.internal.channel;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.PointType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;
import org.photoframes.photos.Coordinates;

/** Values as states; what is absent is undefined, never zero or empty. */
final class States {

    private static final DateTimeFormatter WALL_CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private States() {}

    static State text(@Nullable String text) {
        return text == null || text.isBlank() ? UnDefType.UNDEF : new StringType(text);
    }

    static State count(@Nullable Integer count) {
        return count == null ? UnDefType.UNDEF : new DecimalType(count);
    }

    static State flag(@Nullable Boolean flag) {
        return flag == null ? UnDefType.UNDEF : OnOffType.from(flag);
    }

    static State time(@Nullable Instant time) {
        return time == null ? UnDefType.UNDEF : new DateTimeType(time);
    }

    /** A time of day in the zone of the frame, as {@code 07:30}: without a date it is no date-time. */
    static State wallClock(@Nullable LocalTime time) {
        return time == null ? UnDefType.UNDEF : new StringType(WALL_CLOCK.format(time));
    }

    static State duration(@Nullable Duration duration) {
        return duration == null ? UnDefType.UNDEF : new QuantityType<>(duration.toSeconds(), Units.SECOND);
    }

    static State percent(@Nullable Integer percent) {
        return percent == null ? UnDefType.UNDEF : new PercentType(Math.max(0, Math.min(100, percent)));
    }

    static State point(@Nullable Coordinates place) {
        return place == null
                ? UnDefType.UNDEF
                : new PointType(
                        new DecimalType(BigDecimal.valueOf(place.latitude())),
                        new DecimalType(BigDecimal.valueOf(place.longitude())));
    }
}
