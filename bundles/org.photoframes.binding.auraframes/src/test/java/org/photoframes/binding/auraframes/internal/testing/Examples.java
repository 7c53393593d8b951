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
package org.photoframes.binding.auraframes.internal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The examples as they lie in {@code src/examples}. */
public final class Examples {

    private static final Path FOLDER = Path.of(System.getProperty("project.basedir", "."))
            .toAbsolutePath()
            .resolve("../../src/examples")
            .normalize();

    private Examples() {}

    public static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of code in the binding's README that are in this language. */
    public static List<String> readme(String language) {
        return found(
                "(?s)^```" + language + "\\n(.*?)^```$",
                text("../../bundles/org.photoframes.binding.auraframes/README.md"));
    }

    /** All of them with their texts, by their paths. */
    public static Map<String, String> all() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .forEach(file -> texts.put(file, text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** What a YAML file holds. */
    @SuppressWarnings("unchecked") // all of them hold a map with names as keys
    public static Map<String, Object> yaml(String file) {
        return (Map<String, Object>)
                new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(text(file));
    }

    /** The first groups of all matches. */
    public static List<String> found(String pattern, String text) {
        return matches(pattern, text).map(match -> match.group(1)).toList();
    }

    public static Stream<MatchResult> matches(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results();
    }
}
