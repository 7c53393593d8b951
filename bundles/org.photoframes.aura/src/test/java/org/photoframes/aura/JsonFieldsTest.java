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

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-12T05:40:00Z, 2026-09-12T05:40:00Z",
        "2026-09-12T05:40:00.511Z, 2026-09-12T05:40:00.511Z",
        "2026-09-12T05:40:00.511123Z, 2026-09-12T05:40:00.511123Z",
        "2026-09-12T05:40:00.000+02:00, 2026-09-12T03:40:00Z",
        "2026-09-12T05:40:00-04:30, 2026-09-12T10:10:00Z",
        "4000-12-31T23:59:59.000Z, 4000-12-31T23:59:59Z",
        "1969-12-31T07:00:00.000Z, 1969-12-31T07:00:00Z",
    })
    void aTimeHasAnyNumberOfDigitsAndAnyOffset(String sent, Instant expected) {
        assertThat(fields("\"" + sent + "\"").time("x")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"4001-01-01T00:00:00.000Z\"",
                "\"2026-09-12\"",
                "\"2026-13-12T05:40:00Z\"",
                "\"2026-09-12T05:40:00\"",
                "\"\"",
                "\"null\"",
                "null",
                "1789192800",
                "{}"
            })
    void whatIsNoTimeIsNull(String sent) {
        assertThat(fields(sent).time("x")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1969-12-31T07:00:00.000Z, 07:00",
        "1969-12-31T14:05:12.000Z, 14:05:12",
        "2026-07-01T22:30:00Z, 22:30",
        "2026-07-01T22:30:00+05:00, 22:30",
    })
    void aWallClockTimeNeedsNeitherDateNorZone(String sent, LocalTime expected) {
        assertThat(fields("\"" + sent + "\"").wallClock("x")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"07:00\"", "700", "\"\""})
    void whatIsNoWallClockTimeIsNull(String sent) {
        assertThat(fields(sent).wallClock("x")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "7.0, 7", "7.6, 8", "-3, -3", "2147483647, 2147483647"})
    void aWholeNumberMayHaveAFraction(String sent, int expected) {
        assertThat(fields(sent).whole("x")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"7\"", "true", "12345678901", "-1e300", "1e999", "[7]"})
    void whatIsNoWholeNumberIsNull(String sent) {
        assertThat(fields(sent).whole("x")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"null\"", "null", "7", "true", "{}", "[\"a\"]"})
    void whatIsNoTextIsNull(String sent) {
        assertThat(fields(sent).text("x")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"file:///etc/passwd\"",
                "\"jar:file:x\"",
                "\"a b\"",
                "\"/path\"",
                "\"javascript:alert(1)\"",
                "7"
            })
    void onlyWebAddressesAreAddresses(String sent) {
        assertThat(fields(sent).uri("x")).isNull();
    }

    @Test
    void oddElementsOfAnArrayAreLeftOut() {
        JsonFields fields = fields("[\"a\", 1, null, {\"y\": true}, [\"b\"], \"c\"]");

        assertThat(fields.texts("x")).containsExactly("a", "c");
        assertThat(fields.objects("x")).singleElement().satisfies(object -> assertThat(object.flag("y"))
                .isTrue());
        assertThat(fields.object("x")).isNull();
        assertThat(fields.texts("absent")).isEmpty();
        assertThat(fields.objects("absent")).isEmpty();
    }

    private static JsonFields fields(String value) {
        return new JsonFields(JsonParser.parseString("{\"x\": " + value + "}").getAsJsonObject());
    }
}
