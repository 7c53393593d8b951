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

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the page, in all its languages. */
class LanguagesTest {

    private static final Path WEB =
            Path.of(System.getProperty("project.basedir", "."), "src", "main", "resources", "web");

    private static final Pattern GAP = Pattern.compile("\\{[^}]*}");
    private static final Pattern BROKEN = Pattern.compile("\u00c3[\u0080-\u00bf]|\u00c2[\u0080-\u00bf]|\ufffd");

    /** What stands on a button, in a tab or in the first column of a table, and how long it may be on a phone. */
    private static final Pattern NARROW = Pattern.compile(
            "by\\.(?!label).*|facts\\..*|photo\\.(?:state|kind|taken|added|by|place|albums|id)|close|cancel"
                    + "|backup\\.st(?:art|op)|caption(?:s\\.(?:open|go)|\\.save)|photo\\.(?:show|hide|unhide|download)"
                    + "|frame\\.(?:next|previous)|upload\\.choose");

    /** What is the same in two languages. */
    private static final Set<String> SAME = Set.of(
            "Albums",
            "Backup",
            "Live Photo",
            "Online",
            "Photo",
            "Photos",
            "Uploads",
            "Video",
            "{frames}, {online} online",
            "{n} h",
            "{n} min",
            "{n} photos",
            "{name}: {photos}");

    static List<String> languages() throws IOException {
        Matcher list = Pattern.compile("LANGUAGES = \\[([^]]*)]").matcher(Files.readString(WEB.resolve("texts.js")));
        assertThat(list.find()).isTrue();
        return Arrays.stream(list.group(1).split(","))
                .map(each -> each.replace("'", "").strip())
                .toList();
    }

    static List<String> translations() throws IOException {
        return languages().stream().filter(each -> !each.equals("en")).toList();
    }

    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonElement> text : JsonParser.parseString(
                        Files.readString(WEB.resolve("texts/" + language + ".json")))
                .getAsJsonObject()
                .entrySet()) {
            texts.put(text.getKey(), text.getValue().getAsString());
        }
        return texts;
    }

    @Test
    void everyLanguageThatIsServedCanBeReachedAndEveryOneThatIsOfferedIsServed() throws IOException {
        assertThat(languages()).containsExactlyInAnyOrder("en", "de", "es", "fr", "it", "nl");
        assertThat(Site.FILES.stream().filter(name -> name.startsWith("texts/")))
                .containsExactlyInAnyOrderElementsOf(languages().stream()
                        .map(language -> "texts/" + language + ".json")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyLanguageSaysWhatEnglishSays(String language) throws IOException {
        Map<String, String> english = texts("en");
        Map<String, String> texts = texts(language);

        assertThat(texts.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) -> assertThat(gaps(texts.get(key))).as(key).isEqualTo(gaps(text)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsLeftInEnglishByOversight(String language) throws IOException {
        Map<String, String> english = texts("en");
        Map<String, String> texts = texts(language);
        texts.entrySet().removeIf(text -> !text.getValue().equals(english.get(text.getKey())));

        assertThat(SAME).containsAll(new TreeSet<>(texts.values()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noLetterIsBrokenAndNoTextIsEmpty(String language) throws IOException {
        assertThat(texts(language)).allSatisfy((key, text) -> assertThat(text)
                .as(key)
                .isNotBlank()
                .isEqualTo(text.strip())
                .doesNotContainPattern(BROKEN)
                .doesNotContain("''", "\\"));
    }

    /** A phone has room for about so many letters on a button. */
    @ParameterizedTest
    @MethodSource("languages")
    void buttonsAndTabsStayShort(String language) throws IOException {
        Map<String, String> narrow = texts(language);
        narrow.keySet().removeIf(key -> !NARROW.matcher(key).matches());

        assertThat(narrow)
                .hasSizeGreaterThan(20)
                .allSatisfy((key, text) -> assertThat(text).as(key).hasSizeLessThanOrEqualTo(18));
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
