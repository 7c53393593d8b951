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
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openhab.core.automation.annotation.ActionInput;
import org.openhab.core.automation.annotation.RuleAction;
import org.photoframes.binding.auraframes.internal.action.AuraFrameActions;
import org.w3c.dom.Element;

/** The README says of parameters and channels what the descriptors say. */
class ReadmeTest {

    private static final Path FOLDER = Path.of(System.getProperty("project.basedir", "."));
    private static final List<String> LINES = lines();

    @Test
    void parametersAreThoseOfTheDescriptors() {
        List<String> rows = new ArrayList<>();
        Stream.of(Descriptors.one("bridge-type", "account"), Descriptors.one("thing-type", "frame"))
                .flatMap(thing -> Descriptors.below(thing, "parameter").stream())
                .forEach(parameter -> rows.add(row(parameter)));

        assertThat(rowsAfter("| Name |")).isEqualTo(rows);
    }

    @Test
    void channelsAreThoseOfTheDescriptors() {
        Map<String, String> rows = new TreeMap<>();
        Descriptors.accountChannels().forEach((id, type) -> rows.put(id, row(id, type)));
        Descriptors.frameChannels().forEach((id, type) -> rows.put(id, row(id, type)));

        assertThat(rowsAfter("| Channel |")).containsExactlyInAnyOrderElementsOf(rows.values());
    }

    @Test
    void channelsOfTheExamplesExist() {
        String text = String.join("\n", LINES);
        List<String> frame = all(text, "auraframes:frame:home:\\w+:([\\w#-]+)");
        List<String> account = all(text, "auraframes:account:home:([\\w#-]+)");

        assertThat(frame).hasSizeGreaterThan(10);
        assertThat(Descriptors.frameChannels().keySet()).containsAll(frame);
        assertThat(Descriptors.accountChannels().keySet()).containsAll(account).isNotEmpty();
    }

    @Test
    void sectionsComeInOpenhabsOrder() {
        assertThat(LINES.stream().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## Supported Things",
                        "## Discovery",
                        "## Thing Configuration",
                        "## Channels",
                        "## Rule Actions",
                        "## Console Commands",
                        "## Full Example",
                        "## Limits and Privacy",
                        "## Troubleshooting");
        assertThat(LINES.get(0)).isEqualTo("# Aura Frames Binding");
    }

    @Test
    void actionsAreThoseOfTheCode() {
        List<String> rows = new ArrayList<>();
        for (Method method : AuraFrameActions.class.getMethods()) {
            if (method.isAnnotationPresent(RuleAction.class)) {
                String inputs = Arrays.stream(method.getParameters())
                        .map(input ->
                                "`" + input.getAnnotation(ActionInput.class).name() + "`")
                        .collect(Collectors.joining(", "));
                rows.add("| `" + method.getName() + "` |" + (inputs.isEmpty() ? "" : " " + inputs) + " |");
            }
        }

        assertThat(rowsAfter("| Action |").stream().map(row -> row.replaceFirst("(\\|[^|]*\\|[^|]*\\|).*", "$1")))
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void everySentenceHasItsLine() {
        assertThat(prose())
                .noneMatch(line ->
                        Pattern.compile("[a-z`)]\\. [A-Z]").matcher(line).find());
    }

    @Test
    void itStandsByItselfAsMarkdown() {
        assertThat(prose()).noneMatch(line -> line.replaceAll("`[^`]*`", "").matches(".*(<\\w|\\]\\(\\.\\.).*"));
        assertThat(all(String.join("\n", prose()), "!\\[[^\\]]+\\]\\(([^)]+)\\)"))
                .isNotEmpty()
                .allMatch(picture -> picture.matches("doc/.*\\.png") && Files.exists(FOLDER.resolve(picture)));
        assertThat(LINES.stream().filter(line -> line.startsWith("```")).toList())
                .allMatch(fence -> fence.matches("```(java|javascript|perl|yaml)?"));
    }

    /** The lines outside tables and code. */
    private static List<String> prose() {
        List<String> prose = new ArrayList<>();
        boolean code = false;
        for (String line : LINES) {
            code ^= line.startsWith("```");
            if (!code && !line.startsWith("|")) {
                prose.add(line);
            }
        }
        return prose;
    }

    private static String row(Element parameter) {
        String unit = parameter.getAttribute("unit");
        String value = Descriptors.text(parameter, "default");
        return String.format(
                "| `%s` | %s | %s | %s | %s | %s |",
                parameter.getAttribute("name"),
                parameter.getAttribute("type")
                        + (unit.isEmpty() ? "" : " (" + unit + ")")
                        + (parameter.getAttribute("multiple").isEmpty() ? "" : ", multiple"),
                Descriptors.text(parameter, "description"),
                value.isEmpty() ? "" : "`" + value + "`",
                parameter.getAttribute("required").equals("true") ? "yes" : "no",
                Descriptors.text(parameter, "advanced").equals("true") ? "yes" : "no");
    }

    private static String row(String id, Element type) {
        String item = Descriptors.text(type, "item-type");
        boolean readOnly = Descriptors.below(type, "state").stream()
                .anyMatch(state -> state.getAttribute("readOnly").equals("true"));
        String use = readOnly
                ? "R"
                : item.isEmpty() ? "event" : item.equals("Player") || id.equals("upload#upload") ? "W" : "RW";
        return String.format(
                "| `%s` | %s | %s | %s |",
                id, item.isEmpty() ? "trigger" : item, use, Descriptors.text(type, "description"));
    }

    /** The rows of all tables whose first line begins so. */
    private static List<String> rowsAfter(String head) {
        List<String> rows = new ArrayList<>();
        boolean within = false;
        for (String line : LINES) {
            within = line.startsWith("|") && (within || line.startsWith(head));
            if (within && line.startsWith("| `")) {
                rows.add(line);
            }
        }
        return rows;
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FOLDER.resolve("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
