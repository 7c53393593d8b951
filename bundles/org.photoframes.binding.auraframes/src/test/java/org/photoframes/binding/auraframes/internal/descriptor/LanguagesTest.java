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
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read, in all languages. */
class LanguagesTest {

    private static final String ENGLISH = "auraframes.properties";
    private static final String GERMAN = "auraframes_de.properties";

    /** The longest label: the lists and tabs of openHAB's pages cut what is longer. */
    private static final int LABEL = 24;

    /** The longest word for a state: what is longer does not fit beside its label. */
    private static final int OPTION = 36;

    /** The longest description, which people read in a box beneath a field. */
    private static final int DESCRIPTION = 260;

    /** What is the same word in two languages. */
    private static final Set<String> SAME_WORDS = Set.of(
            "Account",
            "Album",
            "Aura Frames Binding",
            "Backup",
            "Cloud",
            "Control",
            "E-Mail",
            "Image",
            "Item",
            "Live Photo",
            "Live Photos",
            "Message",
            "Online",
            "Password",
            "Photo",
            "Photos",
            "Status",
            "Upload",
            "Video",
            "Videos",
            "Volume");

    /** What UTF-8 looks like to somebody who read it as Latin 1, and what a character that was lost leaves behind. */
    private static final Pattern BROKEN = Pattern.compile("\u00c3[\u0080-\u00bf]|\u00c2[\u0080-\u00bf]|\ufffd");

    static Collection<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Descriptors.FOLDER.resolve("i18n"))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static Collection<String> translations() throws IOException {
        Collection<String> files = files();
        files.remove(ENGLISH);
        return files;
    }

    @Test
    void sixLanguagesAreThere() throws IOException {
        assertThat(files())
                .containsExactly(
                        ENGLISH,
                        GERMAN,
                        "auraframes_es.properties",
                        "auraframes_fr.properties",
                        "auraframes_it.properties",
                        "auraframes_nl.properties");
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyLanguageSaysWhatEnglishSays(String file) {
        Map<String, String> texts = Descriptors.texts(file);

        assertThat(texts.keySet()).isEqualTo(Descriptors.texts(ENGLISH).keySet());
        assertThat(texts).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("files")
    void noKeyIsThereTwice(String file) throws IOException {
        assertThat(Files.readAllLines(Descriptors.FOLDER.resolve("i18n").resolve(file)).stream()
                        .filter(line -> line.contains(" = "))
                        .map(line -> line.substring(0, line.indexOf(" = "))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsLeftInEnglishByOversight(String file) {
        Map<String, String> english = Descriptors.texts(ENGLISH);
        Map<String, String> texts = Descriptors.texts(file);
        texts.entrySet().removeIf(text -> !text.getValue().equals(english.get(text.getKey())));

        assertThat(SAME_WORDS).containsAll(new TreeSet<>(texts.values()));
    }

    @Test
    void noWordIsCalledTheSameInVain() throws IOException {
        Map<String, String> english = Descriptors.texts(ENGLISH);
        Set<String> same = new TreeSet<>();
        for (String file : translations()) {
            Descriptors.texts(file).values().stream()
                    .filter(english.values()::contains)
                    .forEach(same::add);
        }
        assertThat(same).containsAll(SAME_WORDS);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void argumentsAreThoseOfEnglish(String file) {
        Map<String, String> texts = Descriptors.texts(file);
        Descriptors.texts(ENGLISH)
                .forEach((key, text) ->
                        assertThat(arguments(texts.get(key))).as(key).isEqualTo(arguments(text)));
    }

    /** openHAB sends them through a message format, with arguments or without: one quote there begins a quotation. */
    @ParameterizedTest
    @MethodSource("files")
    void formattedTextsLoseNothing(String file) {
        Descriptors.texts(file).forEach((key, text) -> {
            if (isFormatted(key)) {
                String meant = text.replace("''", "\u2019")
                        .replace("{0}", "ONE")
                        .replace("{1}", "TWO")
                        .replace("{2}", "THREE");
                String formatted = new MessageFormat(text, Locale.ROOT).format(new Object[] {"ONE", "TWO", "THREE"});
                assertThat(meant).as(key).doesNotContain("'", "{", "}");
                assertThat(formatted.replace('\'', '\u2019')).as(key).isEqualTo(meant);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void otherTextsAreWrittenAsTheyAreShown(String file) {
        Descriptors.texts(file).forEach((key, text) -> {
            if (!isFormatted(key)) {
                assertThat(text).as(key).doesNotContain("''", "{", "}");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextIsTooLongForItsPlace(String file) {
        Descriptors.texts(file).forEach((key, text) -> {
            // The labels of actions stand in sentences of the rule editor, where there is room.
            int most = key.startsWith("action.") || !key.endsWith(".label")
                    ? key.contains(".option.") ? OPTION : DESCRIPTION
                    : LABEL;
            assertThat(text.length()).as(key + ": " + text).isBetween(2, most);
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void descriptionsAreSentences(String file) {
        Descriptors.texts(file).forEach((key, text) -> {
            if (key.endsWith(".description") || key.startsWith("offline.")) {
                assertThat(text).as(key).matches("\\p{Lu}.*\\.");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void noLetterIsBroken(String file) {
        assertThat(Descriptors.texts(file))
                .allSatisfy((key, text) ->
                        assertThat(text).as(key).doesNotContainPattern(BROKEN).isEqualTo(text.strip()));
    }

    @Test
    void lettersBeyondEnglishArePresentWhereTheyBelong() {
        assertThat(String.join(" ", Descriptors.texts(GERMAN).values())).contains("ä", "ö", "ü", "ß", "Ä");
        assertThat(String.join(
                        " ", Descriptors.texts("auraframes_fr.properties").values()))
                .contains("é", "è", "ê", "à", "ç", "É");
        assertThat(String.join(
                        " ", Descriptors.texts("auraframes_es.properties").values()))
                .contains("á", "é", "í", "ó", "ú", "ñ");
        assertThat(String.join(
                        " ", Descriptors.texts("auraframes_it.properties").values()))
                .contains("à", "è", "ì", "ò", "ù");
    }

    private static boolean isFormatted(String key) {
        return key.startsWith("offline.") || key.startsWith("discovery.") || key.startsWith("reason.");
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
