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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.photoframes.binding.auraframes.internal.testing.Examples;

/** The widgets, the page and the rules of the UI hang together. */
class ExamplePagesTest {

    private static final String WIDGETS = "ui/widgets/";

    private static Map<String, Map<String, Object>> widgets() {
        Map<String, Map<String, Object>> widgets = new TreeMap<>();
        Examples.all().keySet().stream()
                .filter(file -> file.startsWith(WIDGETS))
                .forEach(file -> {
                    Map<String, Object> widget = Examples.yaml(file);
                    assertThat(file).isEqualTo(WIDGETS + widget.get("uid") + ".yaml");
                    widgets.put((String) widget.get("uid"), widget);
                });
        return widgets;
    }

    private static Set<String> parameters(Map<String, Object> widget) {
        Set<String> names = new TreeSet<>();
        ((List<?>) ((Map<?, ?>) widget.get("props")).get("parameters"))
                .forEach(parameter -> names.add((String) ((Map<?, ?>) parameter).get("name")));
        return names;
    }

    /** All maps in a tree. */
    private static List<Map<?, ?>> maps(Object tree) {
        List<Map<?, ?>> found = new ArrayList<>();
        if (tree instanceof Map<?, ?> map) {
            found.add(map);
            map.values().stream().filter(each -> each != null).forEach(each -> found.addAll(maps(each)));
        } else if (tree instanceof List<?> list) {
            list.forEach(each -> found.addAll(maps(each)));
        }
        return found;
    }

    @Test
    void allYamlCanBeRead() {
        assertThat(Examples.all().keySet().stream().filter(file -> file.endsWith(".yaml")))
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(file -> assertThat(Examples.yaml(file)).isNotEmpty());
    }

    @Test
    void widgetsUseWhatTheyDeclareAndNameNoItemOfAnybody() {
        assertThat(widgets()).hasSize(5);
        widgets().forEach((uid, widget) -> {
            String text = Examples.text(WIDGETS + uid + ".yaml");
            assertThat(new TreeSet<>(Examples.found("\\bprops\\.(\\w+)", text)))
                    .as(uid)
                    .isEqualTo(parameters(widget));
            assertThat(text).as(uid).doesNotContainPattern("[A-Z][a-z]+_[A-Z]");
            assertThat(widget).as(uid).containsKeys("component", "config", "slots");
        });
    }

    @Test
    void aWidgetWithoutItemsLooksUpNone() {
        widgets().keySet().forEach(uid -> Examples.found(
                        "^(.*items\\[props.*)$", Examples.text(WIDGETS + uid + ".yaml"))
                .forEach(line -> Examples.found("items\\[props\\.(\\w+)]", line).forEach(item -> assertThat(line)
                        .as(uid)
                        .containsPattern("=(!!)?props\\." + item + " (&&|\\?)|&& !!props\\." + item + " &&"))));
    }

    @Test
    void thePageHasAllWidgetsWithPropertiesThatTheyDeclare() {
        Map<String, Map<String, Object>> widgets = widgets();
        Set<String> used = new TreeSet<>();
        for (Map<?, ?> part : maps(Examples.yaml("ui/pages/photoframes.yaml"))) {
            if (part.get("component") instanceof String name && name.startsWith("widget:")) {
                String uid = name.substring("widget:".length());
                used.add(uid);
                assertThat(widgets).containsKey(uid);
                Set<String> given = new TreeSet<>();
                ((Map<?, ?>) part.get("config")).keySet().forEach(key -> given.add((String) key));
                assertThat(parameters(widgets.get(uid))).as(uid).containsAll(given);
                assertThat(given)
                        .as(uid)
                        .containsAll(parameters(widgets.get(uid)).stream()
                                .filter(each -> each.endsWith("Item"))
                                .toList());
            }
        }
        assertThat(used).isEqualTo(widgets.keySet());
    }

    @Test
    void theRulesOfTheEditorAreTheSameInTheNewNotation() {
        Map<?, ?> rules =
                (Map<?, ?>) Examples.yaml("yaml/photoframes-rules.yaml").get("rules");
        for (String name : List.of("doorbell", "backup")) {
            Map<?, ?> now = (Map<?, ?>) rules.get("photoframes-" + name);
            Map<String, Object> old = Examples.yaml("ui/rules/" + name + ".yaml");
            for (String kind : List.of("triggers", "actions")) {
                Map<?, ?> older = (Map<?, ?>) ((List<?>) old.get(kind)).get(0);
                Map<?, ?> newer = (Map<?, ?>) ((List<?>) now.get(kind)).get(0);
                assertThat(older.get("type")).isEqualTo(newer.get("type"));
                assertThat(older.get("configuration")).isEqualTo(newer.get("config"));
            }
        }
    }
}
