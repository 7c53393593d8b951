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
package org.photoframes.thinghost.internal.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigCheckTest {
    private static Parameter parameter(
            String name, ParameterKind kind, String min, String max, String otherwise, Map<String, String> options) {
        return new Parameter(
                name,
                kind,
                name.equals("password"),
                name.equals("frames"),
                min == null ? null : new BigDecimal(min),
                max == null ? null : new BigDecimal(max),
                name.equals("frameId") ? "[a-z]+" : null,
                otherwise,
                name.equals("password") ? "password" : null,
                null,
                null,
                options,
                true,
                false);
    }

    private final ConfigCheck check = new ConfigCheck(new ConfigDescription(
            "thing-type:sample:x",
            List.of(
                    parameter("password", ParameterKind.TEXT, "4", null, null, Map.of()),
                    parameter("pollInterval", ParameterKind.INTEGER, "60", "3600", "300", Map.of()),
                    parameter("ratio", ParameterKind.DECIMAL, null, null, null, Map.of()),
                    parameter("quiet", ParameterKind.BOOLEAN, null, null, "false", Map.of()),
                    parameter("frames", ParameterKind.TEXT, null, null, null, Map.of()),
                    parameter("frameId", ParameterKind.TEXT, null, null, null, Map.of()),
                    parameter("access", ParameterKind.TEXT, null, null, "own", Map.of("own", "Own")))));

    private String wrong(String name, Object value) {
        return String.join(" ", check.wrong(Map.of(name, value)).values());
    }

    @Test
    void defaultsFillWhatIsMissingAndTextsBecomeNumbers() {
        assertThat(check.complete(Map.of("pollInterval", "60")))
                .containsEntry("pollInterval", new BigDecimal("60"))
                .containsEntry("quiet", false)
                .containsEntry("access", "own")
                .doesNotContainKey("password");
    }

    @Test
    void requiredParametersWithoutValueAreNamed() {
        assertThat(check.missing(Map.of())).containsExactly("password");
        assertThat(check.missing(Map.of("password", ""))).containsExactly("password");
        assertThat(check.missing(Map.of("password", "hunter2"))).isEmpty();
    }

    @Test
    void everyWrongValueIsRefusedInASentence() {
        assertThat(wrong("pollInterval", 10)).isEqualTo("The parameter pollInterval must be at least 60, not 10.");
        assertThat(wrong("pollInterval", 3601)).isEqualTo("The parameter pollInterval must be at most 3600, not 3601.");
        assertThat(wrong("pollInterval", 60.5))
                .isEqualTo("The parameter pollInterval must be a whole number, not 60.5.");
        assertThat(wrong("pollInterval", "often")).isEqualTo("The parameter pollInterval must be a number, not often.");
        assertThat(wrong("quiet", "perhaps")).isEqualTo("The parameter quiet must be true or false, not perhaps.");
        assertThat(wrong("access", "all")).isEqualTo("The parameter access must be own, not all.");
        assertThat(wrong("frameId", "F1")).isEqualTo("The parameter frameId must match [a-z]+, not F1.");
        assertThat(wrong("ratio", List.of(1, 2))).isEqualTo("The parameter ratio takes one value, not a list.");
    }

    @Test
    void rightValuesAreNotRefused() {
        assertThat(check.wrong(Map.of(
                        "pollInterval",
                        "60",
                        "quiet",
                        "true",
                        "access",
                        "own",
                        "ratio",
                        0.5,
                        "frames",
                        List.of("a", 1))))
                .isEmpty();
        assertThat(check.unknown(Map.of("colour", "red", "access", "own"))).containsExactly("colour");
    }

    @Test
    void aRefusedSecretIsNotRepeated() {
        assertThat(wrong("password", "abc")).isEqualTo("The parameter password must have at least 4 characters.");
    }
}
