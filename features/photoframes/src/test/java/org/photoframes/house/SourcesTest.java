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
package org.photoframes.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** House rules that can be counted. */
class SourcesTest {

    private static final Pattern NAMELESS = Pattern.compile("(Util|Utils|Helper|Helpers|Manager|Common)$");

    private static final Pattern NAMELESS_FOLDER = Pattern.compile("/(util|utils|common|helper|helpers|manager)/");

    static List<String> bundles() {
        return Bundles.names();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noFileHoldsTwoIdeas(String bundle) throws IOException {
        for (Path file : Bundles.sources(bundle)) {
            assertThat(Files.readAllLines(file)).as("lines of %s", file).hasSizeLessThanOrEqualTo(400);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTypeHasAName(String bundle) {
        // openHAB's own packages keep openHAB's names.
        assertThat(Bundles.sources(bundle))
                .filteredOn(file -> !file.toString().contains("/org/openhab/"))
                .noneMatch(
                        file -> NAMELESS.matcher(file.getFileName().toString().replace(".java", ""))
                                .find())
                .noneMatch(file -> NAMELESS_FOLDER.matcher(file.toString()).find());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyFileBeginsWithTheLicence(String bundle) throws IOException {
        String header =
                Files.readString(Path.of(System.getProperty("project.top"), "src", "etc", "licence-header.txt"));
        for (Path file : Bundles.sources(bundle)) {
            assertThat(Files.readString(file)).as("beginning of %s", file).startsWith(header);
        }
    }

    @Test
    void halfOfAllFilesAreShort() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (String bundle : Bundles.names()) {
            for (Path file : Bundles.sources(bundle)) {
                lengths.add(Files.readAllLines(file).size());
            }
        }
        lengths.sort(null);
        assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(80);
        assertThat(lengths.get(lengths.size() * 9 / 10)).as("90 % of them").isLessThanOrEqualTo(200);
    }
}
