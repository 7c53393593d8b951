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
package org.photoframes.thinghost.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.ThingUID;
import org.photoframes.thinghost.ThingDefinition;

/** The example things can be hosted as they are. */
class ExampleThingsTest {

    private static final Path EXAMPLES =
            Path.of(System.getProperty("project.basedir", "."), "..", "..", "src", "examples", "yaml");

    @Test
    void theExampleThingsAreReadWithoutComplaint() {
        ThingsFile file = ThingsFile.read(EXAMPLES.resolve("photoframes.yaml"));

        assertThat(file.problems()).isEmpty();
        assertThat(file.things())
                .extracting(ThingDefinition::uid)
                .containsExactly(
                        new ThingUID("auraframes:account:home"),
                        new ThingUID("auraframes:frame:home:hallway"),
                        new ThingUID("auraframes:frame:home:gran"));
        assertThat(file.things().subList(1, 3))
                .allSatisfy(frame -> assertThat(frame.bridge()).isEqualTo(new ThingUID("auraframes:account:home")))
                .allSatisfy(frame -> assertThat(frame.configuration()).containsKey("frameId"));
    }

    @Test
    void aFileWithRulesOnlyHasNoThingsAndNoProblem() {
        ThingsFile file = ThingsFile.read(EXAMPLES.resolve("photoframes-rules.yaml"));

        assertThat(file.problems()).isEmpty();
        assertThat(file.things()).isEmpty();
    }
}
