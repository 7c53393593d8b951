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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code on the pages about our services is the code that a test of that bundle compiles and runs. */
class ApiPagesTest {

    private static final Path FOLDER = Path.of(System.getProperty("project.top"), "src", "docs", "api");
    private static final Pattern CODE = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
    private static final Pattern SOURCE = Pattern.compile("\\]\\((\\S+PageTest\\.java)\\)");
    private static final Pattern SHOWN = Pattern.compile("(?ms)^ *// begin page\\n(.*?)^ *// end page$");

    static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            return pages.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageShowsWhatItsTestRuns(Path page) throws IOException {
        String text = Files.readString(page);
        Path test = page.resolveSibling(first(SOURCE, text));

        assertThat(first(CODE, text).stripTrailing())
                .isEqualTo(first(SHOWN, Files.readString(test)).stripTrailing().stripIndent());
    }

    @Test
    void everyServiceBundleHasItsPage() throws IOException {
        assertThat(pages().stream().map(page -> page.getFileName().toString()))
                .containsExactly("aura-upload.md", "aura.md", "cloud.md", "download.md", "exif.md", "photos.md");
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s", pattern).isTrue();
        return matcher.group(1);
    }
}
