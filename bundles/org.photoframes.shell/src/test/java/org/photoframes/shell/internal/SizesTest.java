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
package org.photoframes.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {

    @ParameterizedTest
    @CsvSource({
        "0,0 B",
        "999,999 B",
        "1000,1.0 kB",
        "99949,99.9 kB",
        "99960,100 kB",
        "999600,1.0 MB",
        "12345678,12.3 MB"
    })
    void bytesAreToldInTheUnitThatFits(double bytes, String text) {
        assertThat(Sizes.bytes(bytes)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"PT7S,0:07", "PT59M59S,59:59", "PT1H2M3S,1:02:03"})
    void timesAreToldInMinutesOrHours(Duration duration, String text) {
        assertThat(Sizes.time(duration)).isEqualTo(text);
    }
}
