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
package org.photoframes.dashboard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the page hold together. */
class SiteTest {

    private static final Path WEB =
            Path.of(System.getProperty("project.basedir", "."), "src", "main", "resources", "web");

    /** A text is asked for by its key, or by the beginning of one that a state ends. */
    private static final Pattern KEY =
            Pattern.compile("(?:\\bt|\\bcount)\\(\\s*(?:[^'`()]*\\? )?['`]([^'`]+)['`](?:\\s*:\\s*['`]([^'`]+)['`])?");

    private static final Pattern ANY = Pattern.compile("['`]([a-z]+(?:\\.[A-Za-z]+)*)(?:\\.\\$\\{[^}]*\\})?['`.]");
    private static final Pattern IMPORT = Pattern.compile("from '\\./([^']+)'");

    private static String read(String name) throws IOException {
        return Files.readString(WEB.resolve(name));
    }

    private static JsonObject texts(String language) throws IOException {
        return JsonParser.parseString(read("texts/" + language + ".json")).getAsJsonObject();
    }

    private static String scripts() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : Site.FILES) {
            if (name.endsWith(".js")) {
                all.append(read(name));
            }
        }
        return all.toString();
    }

    @Test
    void everyFileIsServedAndNoneIsForgotten() throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(each -> WEB.relativize(each).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(Site.FILES);
        }
    }

    @Test
    void everyModuleThatIsImportedIsThere() throws IOException {
        Matcher imports = IMPORT.matcher(scripts());
        while (imports.find()) {
            assertThat(Site.FILES).contains(imports.group(1));
        }
    }

    @Test
    void everyTextThatIsAskedForIsThere() throws IOException {
        Set<String> keys = texts("en").keySet();
        Matcher asked = KEY.matcher(scripts());
        int found = 0;
        while (asked.find()) {
            for (String key : new String[] {asked.group(1), asked.group(2)}) {
                if (key != null) {
                    found++;
                    String begin = key.contains("${") ? key.substring(0, key.indexOf("${")) : key;
                    assertThat(keys)
                            .as(key)
                            .anyMatch(each -> key.contains("${")
                                    ? each.startsWith(begin)
                                    : each.equals(begin) || each.equals(begin + ".many"));
                }
            }
        }
        assertThat(found).isGreaterThan(70);
    }

    @Test
    void noTextIsThereInVain() throws IOException {
        Set<String> used = new TreeSet<>();
        Matcher any = ANY.matcher(scripts());
        while (any.find()) {
            used.add(any.group(1));
        }
        Set<String> vain = texts("en").keySet().stream()
                .filter(key -> used.stream()
                        .noneMatch(begin -> key.equals(begin)
                                || key.startsWith(begin + ".") && begin.contains(".")
                                || key.startsWith(begin + ".")
                                        && Set.of("photos", "frames", "kind", "by")
                                                .contains(begin)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(vain).isEmpty();
    }

    @Test
    void nothingIsWrittenIntoThePageAsMarkup() throws IOException {
        assertThat(scripts())
                .doesNotContain(
                        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function");
        assertThat(read("index.html")).doesNotContain("<style", "style=").doesNotContainPattern("<script(?![^>]*src=)");
        assertThat(read("index.html")).doesNotContainPattern(" on[a-z]+=");
    }

    @Test
    void nothingComesFromElsewhere() throws IOException {
        for (String name : Site.FILES) {
            String elsewhere = read(name)
                    .replace("http://www.w3.org/2000/svg", "")
                    .replace("https://www.openstreetmap.org/", ""); // a link that people follow, or do not
            assertThat(elsewhere).as(name).doesNotContain("http://", "https://", "@import");
        }
    }
}
