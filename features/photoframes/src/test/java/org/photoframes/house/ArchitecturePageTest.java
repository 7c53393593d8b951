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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on the architecture shows the house that the floors test knows. */
class ArchitecturePageTest {

    private static final String PREFIX = "org.photoframes.";

    @Test
    void theTableShowsTheFloors() throws IOException {
        Map<String, Integer> shown = new TreeMap<>();
        Pattern.compile("(?m)^\\| (\\d) \\| \\[?`([\\w.]+)`")
                .matcher(page())
                .results()
                .forEach(row -> shown.put(PREFIX + row.group(2), Integer.valueOf(row.group(1))));

        assertThat(shown).isEqualTo(FloorsTest.FLOORS);
    }

    @Test
    void theDiagramShowsWhoUsesWhom() throws IOException {
        Set<String> shown = Pattern.compile("(?m)^ +([\\w.]+) --> ([\\w.]+)$")
                .matcher(page())
                .results()
                .map(arrow -> arrow.group(1) + " --> " + arrow.group(2))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).isEqualTo(arrows());
    }

    /** Who uses whom, without what follows from other arrows. */
    private static Set<String> arrows() {
        Map<String, Set<String>> uses = FloorsTest.uses()
                .collect(Collectors.groupingBy(
                        FloorsTest.Use::from,
                        TreeMap::new,
                        Collectors.mapping(FloorsTest.Use::to, Collectors.toCollection(TreeSet::new))));
        Set<String> arrows = new TreeSet<>();
        uses.forEach((from, used) -> used.stream()
                .filter(to -> used.stream().noneMatch(between -> reaches(uses, between, to)))
                .forEach(to -> arrows.add(shortName(from) + " --> " + shortName(to))));
        return arrows;
    }

    private static boolean reaches(Map<String, Set<String>> uses, String from, String to) {
        Set<String> used = uses.getOrDefault(from, Set.of());
        return used.contains(to) || used.stream().anyMatch(next -> reaches(uses, next, to));
    }

    private static String shortName(String bundle) {
        return bundle.substring(PREFIX.length());
    }

    private static String page() throws IOException {
        return Files.readString(Path.of(System.getProperty("project.top"), "src", "docs", "architecture.md"));
    }
}
