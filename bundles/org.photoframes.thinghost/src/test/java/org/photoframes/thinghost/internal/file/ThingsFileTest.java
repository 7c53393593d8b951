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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.ChannelKind;
import org.photoframes.thinghost.ChannelDefinition;
import org.photoframes.thinghost.ThingDefinition;

class ThingsFileTest {
    @TempDir
    Path folder;

    private static ThingsFile parse(String text) {
        return ThingsFile.parse("things.yaml", text, name -> name.equals("AURA_PASSWORD") ? "hunter2" : null);
    }

    @Test
    void thingsAreReadWithAllTheirSettings() {
        ThingsFile file = parse("""
                version: 1
                items: {}
                things:
                  sample:account:home:
                    isBridge: true
                    label: Home
                    location: Hall
                    config:
                      email: ada@example.org
                      password: ${ENV:AURA_PASSWORD}
                      pollInterval: 60
                      quiet: true
                      frames: [a, b]
                  sample:frame:home:hall:
                    bridge: sample:account:home
                    channels:
                      extra:
                        kind: state
                        itemType: Number
                        itemDimension: Time
                        label: Extra
                        config: { step: 2 }
                """);

        assertThat(file.problems()).isEmpty();
        ThingDefinition account = file.things().get(0);
        assertThat(account.uid()).isEqualTo(new ThingUID("sample:account:home"));
        assertThat(account.label()).isEqualTo("Home");
        assertThat(account.configuration())
                .containsEntry("password", "hunter2")
                .containsEntry("pollInterval", 60)
                .containsEntry("quiet", true)
                .containsEntry("frames", List.of("a", "b"));
        assertThat(account.toString()).doesNotContain("hunter2");
        ThingDefinition frame = file.things().get(1);
        assertThat(frame.bridge()).isEqualTo(account.uid());
        ChannelDefinition extra = frame.channels().get(0);
        assertThat(extra.itemType()).isEqualTo("Number:Time");
        assertThat(extra.kind()).isEqualTo(ChannelKind.STATE);
        assertThat(extra.configuration()).containsEntry("step", 2);
    }

    @Test
    void aFaultyThingIsLeftOutAndTheOthersStay() {
        ThingsFile file = parse("""
                version: 1
                things:
                  sample:frame:
                    label: too short
                  sample:frame:a:
                    colour: red
                  sample:frame:b:
                    config: { password: "${ENV:NOBODY_SET_THIS}" }
                  sample:frame:c:
                    config: { nested: { a: 1 } }
                  sample:frame:d:
                """);

        assertThat(file.things()).extracting(ThingDefinition::uid).containsExactly(new ThingUID("sample:frame:d"));
        assertThat(file.problems())
                .hasSize(4)
                .anyMatch(problem -> problem.startsWith("things.yaml, thing sample:frame: "))
                .contains(
                        "things.yaml, thing sample:frame:b, config password: the environment variable NOBODY_SET_THIS is"
                                + " not set.",
                        "things.yaml, thing sample:frame:c, config nested: a value is a text, a number, true, false, or"
                                + " a list of these.")
                .anyMatch(problem -> problem.startsWith(
                        "things.yaml, thing sample:frame:a: there is no key colour; known are bridge, channels,"));
    }

    @Test
    void brokenYamlIsNamedWithItsLine() {
        assertThat(parse("version: 1\nthings: [\n").problems())
                .singleElement()
                .asString()
                .startsWith("things.yaml, line 3: ");
        assertThat(parse("things: {}").problems()).containsExactly("things.yaml: the file must say version: 1.");
        assertThat(parse("").problems()).containsExactly("things.yaml: the file must say version: 1.");
    }

    @Test
    void aMissingFileIsAProblemAndNoError() {
        Path missing = folder.resolve("things.yaml");

        assertThat(ThingsFile.read(missing).problems())
                .containsExactly("The things file " + missing + " does not exist.");
    }
}
