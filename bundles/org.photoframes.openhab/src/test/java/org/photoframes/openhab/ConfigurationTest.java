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

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openhab.core.config.core.ConfigParser;
import org.openhab.core.config.core.Configuration;

class ConfigurationTest {
    @Test
    void fieldsAreFilledFromTheValuesOfTheirNames() {
        Configuration configuration = new Configuration(Map.of(
                "email", "a@b.c", "pollInterval", 60, "quiet", "true", "access", "ALL", "frames", List.of("x", "y")));

        SampleConfiguration sample = configuration.as(SampleConfiguration.class);

        assertThat(sample.email).isEqualTo("a@b.c");
        assertThat(sample.pollInterval).isEqualTo(60);
        assertThat(sample.quiet).isTrue();
        assertThat(sample.access).isEqualTo(SampleConfiguration.Access.ALL);
        assertThat(sample.frames).containsExactly("x", "y");
    }

    @Test
    void missingAndUnreadableValuesLeaveTheDefault() {
        SampleConfiguration sample = new Configuration(Map.of("pollInterval", "often")).as(SampleConfiguration.class);

        assertThat(sample.pollInterval).isEqualTo(300);
        assertThat(sample.wait).isEqualTo(5);
    }

    @Test
    void numbersAreKeptAsDecimals() {
        Configuration configuration = new Configuration(Map.of("pollInterval", 60));

        assertThat(configuration.get("pollInterval")).isEqualTo(BigDecimal.valueOf(60));
        assertThat(ConfigParser.valueAsOrElse(configuration.get("pollInterval"), Long.class, 1L))
                .isEqualTo(60L);
        assertThat(ConfigParser.valueAs("1.5", Integer.class)).isNull();
    }

    @Test
    void aConfigurationNeverShowsItsValues() {
        assertThat(new Configuration(Map.of("password", "hunter2")).toString())
                .contains("password")
                .doesNotContain("hunter2");
    }

    @Test
    void classesThatCannotBeMadeAreRefused() {
        assertThatThrownBy(() -> new Configuration().as(ConfigurationTest.class))
                .hasMessageContaining("public constructor");
    }
}
