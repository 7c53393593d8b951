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
package org.photoframes.binding.auraframes.internal.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One binary for openHAB 4.3 to 5.x: what differs between them must not be referred to. */
class CompiledCodeTest {

    /** Names as they stand in a constant pool; each is gone, new or changed somewhere between 4.3 and 5.3. */
    private static final List<String> BANNED = List.of(
            "removeOlderResults",
            "getTimestampOfLastScan",
            "toLocaleZone",
            "toZone",
            "getCreationTime",
            "setSemanticEquipmentTag",
            "WebhookService",
            "org/eclipse/jetty",
            "javax/servlet",
            "jakarta/servlet",
            "org/photoframes/thinghost");

    /** The handler's method of 5.0; the framework's of the same name takes more. */
    private static final List<String> HANDLER_SERVICE = List.of("registerService", "(Ljava/lang/Class;)V");

    @Test
    void nothingThatDiffersBetweenTheVersionsIsReferredTo() throws IOException {
        Path classes = Path.of(System.getProperty("project.basedir", "."), "target", "classes");
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> compiled =
                    files.filter(path -> path.toString().endsWith(".class")).toList();
            assertThat(compiled).hasSizeGreaterThan(20);
            for (Path file : compiled) {
                String pool = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(BANNED).as("%s", file).noneMatch(pool::contains);
                assertThat(HANDLER_SERVICE.stream().allMatch(pool::contains))
                        .as("%s registers handler services", file)
                        .isFalse();
            }
        }
    }

    @Test
    void noHandlerIsMadeBeforeItsDiscoveryIsThere() throws IOException {
        Path component = Path.of(
                System.getProperty("project.basedir", "."),
                "target/classes/OSGI-INF/org.photoframes.binding.auraframes.internal.AuraFramesHandlerFactory.xml");

        assertThat(Files.readString(component))
                .contains("interface=\"org.photoframes.binding.auraframes.internal.discovery.FrameDiscoveryService\"");
    }
}
