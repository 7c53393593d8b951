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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** How openHAB brings things up to date that older versions of the binding have made. */
class UpdateInstructionsTest {

    private final Element frame = Objects.requireNonNull(instructions("frame"));
    private final int today = version("thing-type", "frame");

    @Test
    void aFrameOfTheFirstVersionGetsTheChannelsOfToday() throws IOException {
        StoredFrame first = StoredFrame.ofTheFirstVersion();
        assertThat(first.version()).isZero();
        assertThat(first.channels()).hasSize(46).doesNotContainKeys("backup#backup", "upload#upload");

        assertThat(first.updated(frame, today)).isEqualTo(StoredFrame.ofToday(today));
    }

    @Test
    void aFrameThatTakesEveryVersionEndsTheSame() throws IOException {
        StoredFrame stored = StoredFrame.ofTheFirstVersion();
        for (int version = 1; version <= today; version++) {
            stored = stored.updated(frame, version);
            assertThat(stored.version()).isEqualTo(version);
        }
        assertThat(stored).isEqualTo(StoredFrame.ofToday(today));
    }

    @Test
    void aFrameThatHasNewerChannelsButNoVersionIsNotBroken() throws IOException {
        assertThat(StoredFrame.ofToday(0).updated(frame, today)).isEqualTo(StoredFrame.ofToday(today));

        StoredFrame withBackup = new StoredFrame(
                0, StoredFrame.ofTheFirstVersion().updated(frame, 1).channels());
        assertThat(withBackup.updated(frame, today)).isEqualTo(StoredFrame.ofToday(today));
    }

    @Test
    void aNewFrameIsLeftAlone() {
        StoredFrame made = StoredFrame.ofToday(today);

        assertThat(made.updated(frame, Integer.MAX_VALUE)).isEqualTo(made);
    }

    @ParameterizedTest
    @CsvSource({"thing-type, frame", "bridge-type, account"})
    void versionsAscendWithoutGapsUpToThatOfTheType(String kind, String id) {
        List<Integer> versions = sets(instructions(id)).stream()
                .map(set -> Integer.valueOf(set.getAttribute("targetVersion")))
                .toList();

        assertThat(versions)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, version(kind, id)).boxed().toList());
    }

    @Test
    void theInstructionsOfAThingTypeStandInOneFile() {
        List<String> types = new ArrayList<>();
        files().forEach(root -> Descriptors.children(root).forEach(type -> types.add(type.getAttribute("uid"))));

        assertThat(types).doesNotHaveDuplicates().isSubsetOf("auraframes:frame", "auraframes:account");
    }

    @Test
    void groupsAndChannelTypesOfInstructionsExist() {
        Set<String> groups = Descriptors.below(Descriptors.one("thing-type", "frame"), "channel-group").stream()
                .map(group -> group.getAttribute("id"))
                .collect(Collectors.toSet());
        for (Element set : sets(frame)) {
            for (Element instruction : Descriptors.children(set)) {
                assertThat(instruction.getAttribute("groupIds").split(",")).isSubsetOf(groups);
                if (!instruction.getTagName().equals("remove-channel")) {
                    String type = Descriptors.text(instruction, "type");
                    assertThat(type).startsWith("auraframes:");
                    assertThat(Descriptors.one("channel-type", type.substring("auraframes:".length())))
                            .isNotNull();
                }
            }
        }
    }

    /** What the schema of update descriptions 1.0.0 allows, which 4.3 and 5.2 read alike. */
    @Test
    void instructionsAreWrittenAsOpenhabReadsThem() {
        List<String> inside = List.of("type", "label", "description", "tags");
        files().forEach(root -> {
            assertThat(root.getTagName()).isEqualTo("update:update-descriptions");
            assertThat(root.getAttribute("xmlns:update"))
                    .isEqualTo("https://openhab.org/schemas/update-description/v1.0.0");
        });
        for (Element set : sets(frame)) {
            assertThat(set.getTagName()).isEqualTo("instruction-set");
            assertThat(Descriptors.children(set)).isNotEmpty().allSatisfy(instruction -> {
                assertThat(instruction.getAttribute("id")).matches("[a-z0-9]+(-[a-z0-9]+)*");
                assertThat(Descriptors.children(instruction))
                        .extracting(child -> inside.indexOf(child.getTagName()))
                        .isSorted()
                        .doesNotContain(-1);
            });
        }
    }

    private static int version(String kind, String id) {
        return Descriptors.below(Descriptors.one(kind, id), "property").stream()
                .filter(property -> property.getAttribute("name").equals("thingTypeVersion"))
                .map(property -> Integer.valueOf(property.getTextContent()))
                .findFirst()
                .orElse(0);
    }

    private static List<Element> sets(@Nullable Element instructions) {
        return instructions == null ? List.of() : Descriptors.children(instructions);
    }

    /** Those of a thing type; null if there are none. */
    private static @Nullable Element instructions(String id) {
        return files().flatMap(root -> Descriptors.children(root).stream())
                .filter(type -> type.getAttribute("uid").equals("auraframes:" + id))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Element> files() {
        return Descriptors.files().stream()
                .filter(file -> file.startsWith(Descriptors.UPDATES))
                .map(Descriptors::read);
    }
}
