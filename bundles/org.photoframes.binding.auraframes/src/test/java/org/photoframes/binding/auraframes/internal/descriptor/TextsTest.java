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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What people read, in English. */
class TextsTest {

    private static final String ENGLISH = "auraframes.properties";

    @Test
    void theEnglishTextsOfTheDescriptorsAreThoseOfTheFile() {
        Map<String, String> texts = Descriptors.texts(ENGLISH);
        texts.keySet()
                .removeIf(key -> key.startsWith("offline.")
                        || key.startsWith("discovery.")
                        || key.startsWith("action.")
                        || key.startsWith("reason."));

        assertThat(texts).containsExactlyInAnyOrderEntriesOf(fromDescriptors());
    }

    @Test
    void everyTextOfTheCodeExistsAndEveryOtherIsUsed() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String key : Descriptors.texts(ENGLISH).keySet()) {
            if (key.startsWith("offline.") || key.startsWith("discovery.") || key.startsWith("reason.")) {
                known.add(key.replaceFirst(".*\\.", ""));
            }
        }
        assertThat(known).isEqualTo(wordsOfTheCode());
    }

    /** The last parts of keys, which the code joins to their family. */
    private static Set<String> wordsOfTheCode() throws IOException {
        return inTheCode(
                Pattern.compile(
                        "(?:wrong|broken|text|Reason\\.of|return of|\\? of)\\(\\s*\"([a-z-]+)\"|\"offline\\.(?:conf-error|comm-error|gone)\\.([a-z-]+)\""));
    }

    /** What the groups of the pattern catch in the sources. */
    private static Set<String> inTheCode(Pattern pattern) throws IOException {
        Set<String> words = new TreeSet<>();
        Path sources = Path.of(System.getProperty("project.basedir", "."), "src", "main", "java");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher found = pattern.matcher(Files.readString(file));
                while (found.find()) {
                    for (int group = 1; group <= found.groupCount(); group++) {
                        if (found.group(group) != null) {
                            words.add(found.group(group));
                        }
                    }
                }
            }
        }
        return words;
    }

    @Test
    void everyTextOfTheActionsExistsAndEveryOtherIsUsed() throws IOException {
        Set<String> known = new TreeSet<>(Descriptors.texts(ENGLISH).keySet());
        known.removeIf(key -> !key.startsWith("action."));
        assertThat(inTheCode(Pattern.compile("\"@text/([\\w.-]+)\""))).isEqualTo(known);
    }

    /** The keys that openHAB would look for, with what the descriptors say in English. */
    private static Map<String, String> fromDescriptors() {
        Map<String, String> texts = new TreeMap<>();
        for (Element addon : Descriptors.all("addon:addon")) {
            texts.put("addon.auraframes.name", Descriptors.text(addon, "name"));
            texts.put("addon.auraframes.description", Descriptors.text(addon, "description"));
        }
        for (String kind : new String[] {"bridge-type", "thing-type"}) {
            for (Element thing : Descriptors.all(kind)) {
                String id = thing.getAttribute("id");
                put(texts, "thing-type.auraframes." + id, thing);
                for (Element group : Descriptors.below(thing, "parameter-group")) {
                    put(texts, "thing-type.config.auraframes." + id + ".group." + group.getAttribute("name"), group);
                }
                for (Element parameter : Descriptors.below(thing, "parameter")) {
                    String key = "thing-type.config.auraframes." + id + "." + parameter.getAttribute("name");
                    put(texts, key, parameter);
                    options(texts, key + ".option.", parameter);
                }
            }
        }
        for (Element group : Descriptors.all("channel-group-type")) {
            put(texts, "channel-group-type.auraframes." + group.getAttribute("id"), group);
        }
        for (Element channel : Descriptors.all("channel-type")) {
            String key = "channel-type.auraframes." + channel.getAttribute("id");
            put(texts, key, channel);
            Descriptors.below(channel, "state").forEach(state -> options(texts, key + ".state.option.", state));
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String key, Element element) {
        texts.put(key + ".label", Descriptors.text(element, "label"));
        texts.put(key + ".description", Descriptors.text(element, "description"));
    }

    private static void options(Map<String, String> texts, String key, Element element) {
        Descriptors.below(element, "option")
                .forEach(option -> texts.put(key + option.getAttribute("value"), option.getTextContent()));
    }
}
