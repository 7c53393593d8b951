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
package org.photoframes.openhab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.NextPreviousType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.PointType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.RawType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.TypeParser;

class TypesTest {
    @Test
    void numbersKeepTheirDigitsAndCompareByValue() {
        assertThat(new DecimalType("12.50").toFullString()).isEqualTo("12.50");
        assertThat(new DecimalType("12.50")).isEqualTo(new DecimalType(12.5)).hasSameHashCodeAs(new DecimalType(12.5));
        assertThat(new DecimalType(7).format("%d photos")).isEqualTo("7 photos");
        assertThatThrownBy(() -> new DecimalType("seven")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> new DecimalType("7 photos")).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void percentagesBeyondHundredAreRefused() {
        assertThat(new PercentType("55").as(OnOffType.class)).isEqualTo(OnOffType.ON);
        assertThat(new PercentType(50).as(DecimalType.class)).isEqualTo(new DecimalType("0.5"));
        assertThatThrownBy(() -> new PercentType(101)).hasMessageContaining("101");
    }

    @Test
    void momentsAreReadWithAndWithoutOffsets() {
        Instant noon = Instant.parse("2026-11-21T12:00:00Z");

        assertThat(new DateTimeType("2026-11-21T12:00:00Z").getInstant()).isEqualTo(noon);
        assertThat(new DateTimeType("2026-11-21T13:00:00+01:00").getInstant()).isEqualTo(noon);
        assertThat(new DateTimeType("2026-11-21T13:00:00.000+0100").getInstant())
                .isEqualTo(noon);
        assertThat(new DateTimeType("2026-11-21T12:00:00").getInstant())
                .isEqualTo(noon.atZone(ZoneId.of("UTC"))
                        .toLocalDateTime()
                        .atZone(ZoneId.systemDefault())
                        .toInstant());
        assertThatThrownBy(() -> new DateTimeType("noon")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMomentCanBeReadBackFromItsText() {
        DateTimeType moment = new DateTimeType(Instant.parse("2026-11-21T12:00:00.123456789Z"));

        assertThat(moment.toFullString(ZoneId.of("UTC"))).isEqualTo("2026-11-21T12:00:00.123456789+0000");
        assertThat(DateTimeType.valueOf(moment.toFullString())).isEqualTo(moment);
        assertThat(new DateTimeType(Instant.EPOCH).toFullString(ZoneId.of("Europe/Berlin")))
                .isEqualTo("1970-01-01T01:00:00.000+0100");
    }

    @Test
    void picturesTravelAsDataUris() {
        RawType picture = new RawType(new byte[] {1, 2, 3}, "image/png");

        assertThat(picture.toFullString()).isEqualTo("data:image/png;base64,AQID");
        assertThat(RawType.valueOf(picture.toFullString())).isEqualTo(picture);
        assertThat(picture.toString()).contains("image/png").contains("3 bytes").doesNotContain("AQID");
        assertThatThrownBy(() -> RawType.valueOf("AQID")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void placesAreWrappedAroundTheEarth() {
        assertThat(new PointType("52.5,13.4")).hasToString("52.5,13.4");
        assertThat(new PointType("52.5, 373.4, 35").getLongitude()).isEqualTo(new DecimalType("13.4"));
        assertThatThrownBy(() -> new PointType("91,0")).hasMessageContaining("91");
        assertThatThrownBy(() -> new PointType("here")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new PointType("0,0").distanceFrom(new PointType("0,1")).intValue())
                .isBetween(111_000, 112_000);
    }

    @Test
    void quantitiesChangeTheirUnits() {
        QuantityType<?> interval = QuantityType.valueOf("90 s");

        assertThat(interval.toUnit(Units.MINUTE)).hasToString("1.5 min");
        assertThat(interval.toUnit("h")).hasToString("0.025 h");
        assertThat(interval.toUnit(SIUnits.CELSIUS)).isNull();
        assertThat(new QuantityType<>(2, Units.MINUTE)).isEqualTo(new QuantityType<>(120, Units.SECOND));
        assertThat(new QuantityType<>(55, Units.PERCENT)).hasToString("55 %");
        assertThat(QuantityType.valueOf("55 %").getUnit()).isEqualTo(Units.PERCENT);
        assertThatThrownBy(() -> new QuantityType<>("5 parsnips")).hasMessageContaining("parsnips");
    }

    @Test
    void theFirstTypeThatCanReadTheTextWins() {
        assertThat(TypeParser.parseCommand(
                        List.of(RefreshType.class, NextPreviousType.class, StringType.class), "PREVIOUS"))
                .isEqualTo(NextPreviousType.PREVIOUS);
        assertThat(TypeParser.parseCommand(List.of(NextPreviousType.class, StringType.class), "hello"))
                .isEqualTo(new StringType("hello"));
        assertThat(TypeParser.parseCommand(List.of(OnOffType.class), "perhaps")).isNull();
    }
}
