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
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents lead where they say they do. */
class LinksTest {

    private static final Path TOP = Path.of(System.getProperty("project.top"));
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s#]*)(?:#([^)\\s]*))?\\)");

    static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(TOP.resolve("README.md")));
        for (String bundle : Bundles.names()) {
            documents.add(TOP.resolve("bundles").resolve(bundle).resolve("README.md"));
        }
        try (Stream<Path> docs = Files.walk(TOP.resolve("src/docs"))) {
            documents.addAll(docs.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList());
        }
        return documents.stream().filter(Files::exists).toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyRelativeLinkLeadsSomewhere(Path document) throws IOException {
        assertThat(broken(document)).as("links that lead nowhere").isEmpty();
    }

    @Test
    void headingsBecomeAnchorsAsOnTheWeb() {
        assertThat(anchor("Where it's kept: `state`, and why")).isEqualTo("where-its-kept-state-and-why");
    }

    private static List<String> broken(Path document) throws IOException {
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(prose(document).replaceAll("`[^`\n]*`", ""));
        while (link.find()) {
            String place = link.group(1);
            if (place.matches("[a-z]+:.*")) {
                continue;
            }
            Path target = place.isEmpty() ? document : document.resolveSibling(place);
            if (!Files.exists(target)
                    || (link.group(2) != null && !anchors(target).contains(link.group(2)))) {
                broken.add(link.group());
            }
        }
        return broken;
    }

    private static Set<String> anchors(Path document) throws IOException {
        return prose(document)
                .lines()
                .filter(line -> line.matches("#+ .*"))
                .map(line -> anchor(line.replaceFirst("#+ ", "")))
                .collect(Collectors.toSet());
    }

    private static String anchor(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    /** The document without its blocks of code. */
    private static String prose(Path document) throws IOException {
        return Files.readString(document).replaceAll("(?ms)^```.*?^```\\w*$", "");
    }
}
