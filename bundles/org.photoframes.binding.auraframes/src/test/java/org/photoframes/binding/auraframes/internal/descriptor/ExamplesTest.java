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

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.photoframes.binding.auraframes.internal.testing.Examples;
import org.w3c.dom.Element;

/** Things, channels, items and events that the examples mention exist, and are what the examples take them for. */
class ExamplesTest {

    private static final String THINGS = Examples.text("things/photoframes.things");
    private static final String ITEMS = Examples.text("items/photoframes.items");
    private static final Map<String, Element> CHANNELS = channels();

    private static Map<String, Element> channels() {
        Map<String, Element> channels = new TreeMap<>();
        Descriptors.accountChannels().forEach((id, type) -> channels.put("auraframes:account:home:" + id, type));
        Descriptors.frameChannels().forEach((id, type) -> {
            channels.put("auraframes:frame:home:hallway:" + id, type);
            channels.put("auraframes:frame:home:gran:" + id, type);
        });
        return channels;
    }

    /** Things by their UIDs, with their parameters as text. */
    private static Map<String, Map<String, String>> dsl() {
        Map<String, Map<String, String>> things = new TreeMap<>();
        Examples.matches("(?:Bridge (\\S+)|Thing (\\w+) (\\w+)) \"[^\"]*\"[^\\[]*\\[([^\\]]*)]", THINGS)
                .forEach(match -> things.put(
                        match.group(1) != null
                                ? match.group(1)
                                : "auraframes:" + match.group(2) + ":home:" + match.group(3),
                        parameters(match.group(4))));
        return things;
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new TreeMap<>();
        Examples.matches("(\\w+)=\"?([^\",]*)\"?", text)
                .forEach(match -> parameters.put(match.group(1), match.group(2).strip()));
        return parameters;
    }

    @Test
    void thingsAreTheSameInBothNotationsWithParametersThatExist() {
        Map<String, Map<String, String>> yaml = new TreeMap<>();
        ((Map<?, ?>) Examples.yaml("yaml/photoframes.yaml").get("things")).forEach((uid, thing) -> {
            Map<String, String> config = new TreeMap<>();
            ((Map<?, ?>) ((Map<?, ?>) thing).get("config"))
                    .forEach((name, value) -> config.put(name.toString(), value.toString()));
            yaml.put(uid.toString(), config);
        });

        assertThat(dsl()).isEqualTo(yaml).hasSize(3);
        yaml.forEach((uid, config) -> {
            boolean account = uid.startsWith("auraframes:account:");
            Element type = Descriptors.one(account ? "bridge-type" : "thing-type", account ? "account" : "frame");
            Map<String, Element> known = Descriptors.below(type, "parameter").stream()
                    .collect(Collectors.toMap(each -> each.getAttribute("name"), each -> each));
            assertThat(known.keySet()).as(uid).containsAll(config.keySet());
            known.forEach((name, parameter) -> {
                if (parameter.getAttribute("required").equals("true")) {
                    assertThat(config).as(uid).containsKey(name);
                }
            });
        });
    }

    @Test
    void everyThingAndChannelThatIsMentionedExists() {
        Examples.all().forEach((file, text) -> {
            assertThat(CHANNELS.keySet())
                    .as(file)
                    .containsAll(Examples.found("(auraframes:(?:account:home|frame:home:\\w+):[\\w#-]+)", text));
            assertThat(dsl().keySet())
                    .as(file)
                    .containsAll(Examples.found("(auraframes:(?:account:\\w+|frame:\\w+:\\w+))", text));
        });
    }

    @Test
    void itemsHaveTheTypesAndTagsOfTheirChannels() {
        List<String> linked = Examples.matches(
                        "^(\\w+(?::\\w+)?)\\s+(\\w+)\\s+\"[^\"]*\".*\\[([^\\]]*)]\\s*\\{ channel=\"([^\"]+)\"", ITEMS)
                .map(match -> {
                    Element channel = CHANNELS.get(match.group(4));
                    assertThat(match.group(1)).as(match.group(2)).isEqualTo(Descriptors.text(channel, "item-type"));
                    assertThat(match.group(3).replace("\"", "").split(", *"))
                            .as(match.group(2))
                            .containsExactlyElementsOf(Descriptors.below(channel, "tag").stream()
                                    .map(Element::getTextContent)
                                    .toList());
                    return match.group(2);
                })
                .toList();

        assertThat(linked).hasSize(Examples.found("(channel=)", ITEMS).size()).doesNotHaveDuplicates();
    }

    @Test
    void everyItemThatIsMentionedExists() {
        Set<String> items = items();
        Examples.all().forEach((file, text) -> assertThat(items)
                .as(file)
                .containsAll(Examples.found("\\b((?!Input_)[A-Z][a-z]+(?:_[A-Z][a-z]+)+)\\b", text)));
        // What that pattern takes for an item is not what openHAB does.
        assertThat(items).containsAll(Examples.found("item=(\\w+)", Examples.text("sitemaps/photoframes.sitemap")));
        assertThat(items).containsAll(Examples.found("Item (\\w+)", Examples.text("rules/photoframes.rules")));
        assertThat(items).containsAll(Examples.found("\\((g\\w+)\\)", ITEMS));
        assertThat(items)
                .containsAll(Examples.found(
                        "(?:getItem|Item\\w+Trigger)\\('(\\w+)'", Examples.text("automation/js/photoframes.js")));
        assertThat(items)
                .containsAll(Examples.found("changed (\\w+)", Examples.text("automation/ruby/photoframes.rb")));
    }

    private static Set<String> items() {
        Set<String> items = new TreeSet<>(Examples.found("^(?:\\w+(?::\\w+)?)\\s+(\\w+)\\s+\"", ITEMS));
        assertThat(items).hasSizeGreaterThan(30);
        return items;
    }

    @Test
    void eventsAreThoseOfTheTriggerChannel() {
        List<String> known = Descriptors.below(Descriptors.one("channel-type", "event"), "option").stream()
                .map(option -> option.getAttribute("value"))
                .toList();
        List<String> events = Examples.all().values().stream()
                .flatMap(text -> Examples.found("#event(?:\" triggered |', ')(\\w+)", text).stream())
                .toList();

        assertThat(events).hasSizeGreaterThanOrEqualTo(2);
        assertThat(known).containsAll(events);
    }

    @Test
    void theSixRulesAreTheSameInBothLanguagesAndOthersAreSomeOfThem() {
        Map<String, String> dsl = new LinkedHashMap<>();
        Examples.matches("^rule \"([^\"]+)\"\\nwhen\\n +(.+)\\nthen", Examples.text("rules/photoframes.rules"))
                .forEach(match -> dsl.put(match.group(1), match.group(2)));
        assertThat(dsl).hasSize(6);

        assertThat(Examples.matches("^  name: (['\"])(.+)\\1,$", Examples.text("automation/js/photoframes.js"))
                        .map(match -> match.group(2)))
                .containsExactlyElementsOf(dsl.keySet());
        assertThat(dsl.keySet())
                .containsAll(Examples.found("^rule \"([^\"]+)\"", Examples.text("automation/ruby/photoframes.rb")))
                .containsAll(Examples.found("^    label: (.+)$", Examples.text("yaml/photoframes-rules.yaml")));
        assertThat(Examples.text("README.md")).contains(dsl.keySet());
    }

    @Test
    void theReadmeLeadsToEveryFile() {
        String readme = Examples.text("README.md");
        Set<String> links = new TreeSet<>(Examples.found("\\]\\((?!\\.\\.|http)([^)]+)\\)", readme));

        assertThat(Examples.all().keySet().stream().filter(file -> !file.equals("README.md")))
                .allMatch(file -> links.stream().anyMatch(link -> file.equals(link) || file.startsWith(link + "/")));
        assertThat(links).allMatch(link -> Examples.all().keySet().stream().anyMatch(file -> file.startsWith(link)));
        assertThat(Arrays.stream(readme.split("\n")).filter(line -> !line.startsWith("|")))
                .noneMatch(line -> line.matches(".*[a-z`)]\\. [A-Z].*"));
    }
}
