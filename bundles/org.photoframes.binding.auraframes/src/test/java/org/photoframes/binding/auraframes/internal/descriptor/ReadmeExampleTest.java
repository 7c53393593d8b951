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

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.photoframes.binding.auraframes.internal.testing.Examples;

/** The full example in the README is whole: what one part of it uses, another part has. */
class ReadmeExampleTest {

    private static final List<String> JAVA = Examples.readme("java");
    private static final String THINGS = block("Bridge ");
    private static final String ITEMS = block("DateTime ");
    private static final String RULES = block("rule ");
    private static final String SCRIPT = Examples.readme("javascript").get(0);

    /** The frames by their UIDs, with the text of their parameters. */
    private static Map<String, String> frames() {
        Map<String, String> frames = new TreeMap<>();
        Examples.matches("Thing frame (\\w+) \"[^\"]*\" \\[([^\\]]*)]", THINGS)
                .forEach(thing -> frames.put("auraframes:frame:home:" + thing.group(1), thing.group(2)));
        return frames;
    }

    private static String block(String beginning) {
        return JAVA.stream()
                .filter(block -> block.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itemsOfRulesAndSitemapAreDeclared() {
        List<String> items = Examples.found("^[A-Z][\\w:]+ +(\\w+) +\"", ITEMS);
        String sitemap = Examples.readme("perl").get(0);

        assertThat(items).doesNotHaveDuplicates().hasSizeGreaterThan(10);
        assertThat(items).containsAll(Examples.found("item=(\\w+)", sitemap));
        assertThat(items).containsAll(Examples.found("\\b([A-Z][a-z]+_[A-Z]\\w+)", RULES));
        assertThat(items).containsAll(Examples.found("Trigger\\('(\\w+)'", SCRIPT));
    }

    @Test
    void itemsHaveTheTypesOfTheirChannels() {
        assertThat(Examples.matches(
                                "^([A-Z][\\w:]+) +\\w+ +\".*channel=\"auraframes:(\\w+):\\w+:(?:\\w+:)?([^\"]+)\"",
                                ITEMS)
                        .filter(item -> !item.group(1)
                                .equals(Descriptors.text(
                                        (item.group(2).equals("account")
                                                        ? Descriptors.accountChannels()
                                                        : Descriptors.frameChannels())
                                                .get(item.group(3)),
                                        "item-type")))
                        .map(item -> item.group()))
                .isEmpty();
    }

    @Test
    void parametersExist() {
        List<String> known = Descriptors.below(Descriptors.one("thing-type", "frame"), "parameter").stream()
                .map(parameter -> parameter.getAttribute("name"))
                .toList();

        assertThat(known).containsAll(Examples.found("(\\w+)=", String.join("\n", frames().values())));
    }

    @Test
    void rulesUseFramesThatAreThere() {
        List<String> used = Examples.found("(auraframes:frame:home:\\w+)", ITEMS + RULES + SCRIPT);

        assertThat(frames().keySet()).containsAll(used).hasSize(2);
    }

    @Test
    void framesOfOthersThatRulesWriteMayBeWritten() {
        List<String> written =
                Examples.found("(?:getActions|thingActions)\\(.auraframes., .(auraframes:\\S+?).\\)", RULES + SCRIPT);

        assertThat(written).contains("auraframes:frame:home:gran");
        assertThat(frames().get("auraframes:frame:home:gran")).contains("writeAccess=\"allowed\"");
        assertThat(written.stream().map(frames()::get).collect(Collectors.joining()))
                .doesNotContain("forbidden");
    }
}
