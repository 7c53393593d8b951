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

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photoframes.binding.auraframes.AuraFramesBindingConstants;
import org.photoframes.binding.auraframes.internal.config.AccountConfiguration;
import org.photoframes.binding.auraframes.internal.config.FrameConfiguration;
import org.w3c.dom.Element;

/** What no compiler finds in descriptors, and what the reader of openHAB 4.3 throws a whole file away for. */
class DescriptorsTest {

    private static final Set<String> WRITABLE = Set.of(
            "control",
            "show-photo",
            "caption",
            "backup",
            "upload",
            "display",
            "display-on-at",
            "display-off-at",
            "brightness",
            "auto-brightness",
            "slideshow-interval",
            "slideshow-order",
            "volume",
            "captions-shown",
            "motion-sensing",
            "gestures",
            "live-photos");

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    /** openHAB's names that we use; the semantic model knows many more. */
    private static final Set<String> TAGS = Set.of(
            "Status",
            "Info",
            "Timestamp",
            "Measurement",
            "GeoLocation",
            "Power",
            "Progress",
            "Switch",
            "Control",
            "Brightness",
            "MediaControl",
            "Mode",
            "Duration",
            "Enabled");

    private static final Set<String> POINTS = Set.of("Status", "Measurement", "Control", "Setpoint", "Switch");

    private static final Set<String> CATEGORIES = Set.of(
            "Screen",
            "Camera",
            "Text",
            "Switch",
            "Time",
            "QualityOfService",
            "Network",
            "MediaControl",
            "DimmableLight",
            "SoundVolume");

    private static final Set<String> ITEM_TYPES = Set.of(
            "String",
            "Number",
            "Number:Time",
            "Number:Dimensionless",
            "DateTime",
            "Switch",
            "Dimmer",
            "Location",
            "Image",
            "Player");

    /** In openHAB's order: its reader consumes elements one after the other. */
    private static final Map<String, List<String>> ORDER = Map.of(
            "addon:addon", List.of("type", "name", "description", "connection"),
            "bridge-type", thing(),
            "thing-type", thing(),
            "channel-group-type", List.of("label", "description", "category", "channels"),
            "channel-type",
                    List.of(
                            "item-type",
                            "kind",
                            "label",
                            "description",
                            "category",
                            "tags",
                            "state",
                            "command",
                            "event",
                            "autoUpdatePolicy",
                            "config-description"),
            "config-description", List.of("parameter-group", "parameter"),
            "parameter-group", List.of("label", "description"),
            "parameter",
                    List.of("context", "label", "description", "default", "options", "limitToOptions", "advanced"));

    private static List<String> thing() {
        return List.of(
                "supported-bridge-type-refs",
                "label",
                "description",
                "category",
                "channels",
                "channel-groups",
                "properties",
                "representation-property",
                "config-description");
    }

    @Test
    void elementsComeInTheOrderThatTheOldestReaderKnows() {
        ORDER.forEach(
                (name, order) -> assertThat(Descriptors.all(name)).isNotEmpty().allSatisfy(element -> {
                    List<Integer> places = Descriptors.children(element).stream()
                            .map(child -> order.indexOf(child.getTagName()))
                            .toList();
                    assertThat(places)
                            .as("%s %s", name, element.getAttribute("id"))
                            .isSorted()
                            .doesNotContain(-1);
                }));
    }

    @Test
    void onlyThingsAndTheirUpdatesAndAddOnAndTextsLieThere() throws Exception {
        try (Stream<Path> folders = Files.list(Descriptors.FOLDER)) {
            assertThat(folders.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("addon", "thing", "update", "i18n");
        }
    }

    @Test
    void filesAreIndentedByTabs() throws Exception {
        for (Path file : Descriptors.files()) {
            assertThat(file.getFileName().toString()).matches(ID + "\\.xml");
            String text = Files.readString(file);
            assertThat(text).endsWith(">\n");
            assertThat(text.lines()).as("%s", file).noneMatch(line -> line.startsWith(" "));
        }
    }

    @Test
    void idsAreLowerCaseWithHyphens() {
        for (String name : List.of("bridge-type", "thing-type", "channel-type", "channel-group-type", "channel")) {
            assertThat(Descriptors.all(name)).allSatisfy(element -> assertThat(element.getAttribute("id"))
                    .matches(ID));
        }
        assertThat(Descriptors.all("parameter")).allSatisfy(parameter -> assertThat(parameter.getAttribute("name"))
                .matches("[a-z][A-Za-z]*"));
    }

    @Test
    void labelsAreShort() {
        assertThat(Descriptors.all("label"))
                .allSatisfy(label ->
                        assertThat(label.getTextContent()).hasSizeBetween(2, 20).matches("[A-Z].*"));
    }

    @Test
    void everythingIsDescribedInSentences() {
        assertThat(Descriptors.all("description"))
                .allSatisfy(text -> assertThat(text.getTextContent()).matches("[A-Z].*\\."));
        for (String name :
                List.of("channel-type", "channel-group-type", "parameter", "parameter-group", "thing-type")) {
            assertThat(Descriptors.all(name)).allSatisfy(element -> assertThat(Descriptors.text(element, "description"))
                    .isNotEmpty());
        }
    }

    @Test
    void everyTypeThatIsUsedExistsAndEveryTypeIsUsed() {
        Set<String> groups = ids("channel-group-type");
        assertThat(types("channel-group")).isEqualTo(groups);
        assertThat(types("channel")).isEqualTo(ids("channel-type"));
    }

    @Test
    void theChannelsAreThoseOfTheCode() throws IllegalAccessException {
        Set<String> declared = new TreeSet<>(Descriptors.frameChannels().keySet());
        declared.addAll(Descriptors.accountChannels().keySet());
        Set<String> known = new TreeSet<>();
        Set<String> inGroups = new TreeSet<>();
        boolean photo = false;
        for (Field field : AuraFramesBindingConstants.class.getDeclaredFields()) {
            if (!Modifier.isPublic(field.getModifiers()) || field.getType() != String.class) {
                continue;
            }
            String name = field.getName();
            String value = (String) field.get(null);
            photo = name.equals("IMAGE") || (photo && !name.equals("CONTROL"));
            if (photo) {
                inGroups.add(value);
            } else if (!name.matches("BINDING_ID|(GROUP|EVENT|PARAMETER|PROPERTY)_.*")) {
                known.add(value);
            }
        }
        for (String channel : inGroups) {
            known.add("latest#" + channel);
            known.add("current#" + channel);
        }
        assertThat(known).isEqualTo(declared);
    }

    @Test
    void theEventsAreThoseOfTheCode() {
        assertThat(Descriptors.below(Descriptors.one("channel-type", "event"), "option"))
                .extracting(option -> option.getAttribute("value"))
                .containsExactly("PHOTOS_ADDED", "COMMENTED", "REACTED", "USER_JOINED", "OTHER");
    }

    @Test
    void tagsAreAPointAndAtMostOnePropertyOfTheCoreList() {
        for (Element type : Descriptors.all("channel-type")) {
            List<String> tags = Descriptors.below(type, "tag").stream()
                    .map(Element::getTextContent)
                    .toList();
            if (!isTrigger(type)) {
                assertThat(tags)
                        .as(type.getAttribute("id"))
                        .hasSizeBetween(1, 2)
                        .isSubsetOf(TAGS);
                assertThat(POINTS).contains(tags.get(0));
            }
        }
    }

    @Test
    void categoriesAndItemTypesAreOpenhabs() {
        assertThat(Descriptors.all("category"))
                .allSatisfy(category -> assertThat(CATEGORIES).contains(category.getTextContent()));
        assertThat(Descriptors.all("item-type")).allSatisfy(type -> {
            assertThat(ITEM_TYPES).contains(type.getTextContent());
            assertThat(type.getAttribute("unitHint").isEmpty())
                    .isEqualTo(!type.getTextContent().startsWith("Number:"));
        });
    }

    @Test
    void whatCannotBeWrittenSaysSoAndWhatCanIsNotForetold() {
        for (Element type : Descriptors.all("channel-type")) {
            String id = type.getAttribute("id");
            List<Element> state = Descriptors.below(type, "state");
            if (isTrigger(type)) {
                assertThat(state).as(id).isEmpty();
            } else if (WRITABLE.contains(id)) {
                assertThat(Descriptors.text(type, "autoUpdatePolicy")).as(id).isEqualTo("veto");
            } else {
                assertThat(state).as(id).hasSize(1);
                assertThat(state.get(0).getAttribute("readOnly")).as(id).isEqualTo("true");
            }
        }
    }

    @Test
    void numbersAndTimesHaveAPattern() {
        for (Element type : Descriptors.all("channel-type")) {
            String item = Descriptors.text(type, "item-type");
            if (item.startsWith("Number") || item.equals("DateTime") || item.equals("Dimmer")) {
                assertThat(Descriptors.below(type, "state").get(0).getAttribute("pattern"))
                        .as(type.getAttribute("id"))
                        .contains("%");
            }
        }
    }

    @Test
    void numbersAreLimitedAndHaveUnitAndDefault() {
        for (Element parameter : Descriptors.all("parameter")) {
            String name = parameter.getAttribute("name");
            assertThat(parameter.getAttribute("groupName")).as(name).isNotEmpty();
            if (parameter.getAttribute("type").equals("integer")) {
                assertThat(List.of("min", "max")).as(name).allMatch(parameter::hasAttribute);
                // A number of times has no unit.
                assertThat(parameter.hasAttribute("unit")).as(name).isEqualTo(!name.endsWith("Limit"));
                assertThat(Descriptors.text(parameter, "default")).as(name).isNotEmpty();
            }
        }
    }

    @Test
    void secretsAndAddressesAreMarked() {
        Map<String, String> contexts = Descriptors.all("parameter").stream()
                .filter(parameter -> !Descriptors.text(parameter, "context").isEmpty())
                .collect(Collectors.toMap(
                        parameter -> parameter.getAttribute("name"),
                        parameter -> Descriptors.text(parameter, "context")));
        assertThat(contexts)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "email", "email",
                        "password", "password",
                        "apiUrl", "url",
                        "imageUrl", "url",
                        "cognitoUrl", "url",
                        "storeUrl", "url",
                        "uploadItems", "item"));
    }

    @ParameterizedTest
    @CsvSource({"bridge-type, account", "thing-type, frame"})
    void defaultsAreThoseOfTheCode(String kind, String id) throws ReflectiveOperationException {
        Object code = id.equals("account") ? new AccountConfiguration() : new FrameConfiguration();
        Set<String> names = new TreeSet<>();
        for (Element parameter : Descriptors.below(Descriptors.one(kind, id), "parameter")) {
            Field field = code.getClass().getField(parameter.getAttribute("name"));
            names.add(field.getName());
            boolean multiple = Boolean.parseBoolean(parameter.getAttribute("multiple"));
            assertThat(Descriptors.text(parameter, "default"))
                    .as(field.getName())
                    .isEqualTo(multiple ? "" : String.valueOf(field.get(code)));
            if (multiple) {
                assertThat(field.get(code)).isEqualTo(List.of());
                continue;
            }
            String type = parameter.getAttribute("type");
            assertThat(field.getType().getSimpleName().toLowerCase())
                    .isEqualTo(Map.of("integer", "int", "text", "string").getOrDefault(type, type));
        }
        assertThat(Stream.of(code.getClass().getFields()).map(Field::getName))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void groupsOfParametersExist() {
        for (Element description : Descriptors.all("config-description")) {
            Set<String> groups = Descriptors.below(description, "parameter-group").stream()
                    .map(group -> group.getAttribute("name"))
                    .collect(Collectors.toSet());
            assertThat(Descriptors.below(description, "parameter"))
                    .extracting(parameter -> parameter.getAttribute("groupName"))
                    .containsAll(groups)
                    .isSubsetOf(groups);
        }
    }

    private static boolean isTrigger(Element type) {
        return Descriptors.text(type, "kind").equals("trigger");
    }

    private static Set<String> ids(String name) {
        return Descriptors.all(name).stream()
                .map(each -> each.getAttribute("id"))
                .collect(Collectors.toSet());
    }

    private static Set<String> types(String name) {
        return Descriptors.all(name).stream()
                .map(each -> each.getAttribute("typeId"))
                .collect(Collectors.toSet());
    }
}
