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
package org.photoframes.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Failures in the words of whoever saw them first. */
class RootCauseTest {

    @Test
    void itIsWhatTheSystemSaid() {
        IOException full = new IOException("No space left on device");
        assertThat(RootCause.of(full)).isEqualTo("No space left on device");
        assertThat(RootCause.of(new IllegalStateException("Writing failed [2.4.240/2]", new IOException("x", full))))
                .isEqualTo("No space left on device");
    }
}
