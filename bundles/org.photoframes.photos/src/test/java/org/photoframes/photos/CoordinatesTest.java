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
package org.photoframes.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {

    @Test
    void aPlaceOnEarthIsKeptAsItIs() {
        assertThat(new Coordinates(47.7981, 13.0432))
                .extracting(Coordinates::latitude, Coordinates::longitude)
                .containsExactly(47.7981, 13.0432);
    }

    @ParameterizedTest
    @CsvSource({"90.001, 0", "-91, 5", "10, 180.5", "10, -181", "NaN, 1", "1, Infinity"})
    void numbersOutsideTheEarthAreRefusedWithTheirValues(double latitude, double longitude) {
        assertThatThrownBy(() -> new Coordinates(latitude, longitude))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(latitude))
                .hasMessageContaining(String.valueOf(longitude));
        assertThat(Coordinates.ofUntrusted(latitude, longitude)).isNull();
    }

    @Test
    void zeroZeroFromOutsideMeansUnknown() {
        assertThat(Coordinates.ofUntrusted(0, 0)).isNull();
        assertThat(Coordinates.ofUntrusted(0, 9.4)).isNotNull();
    }
}
