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
package org.photoframes.thinghost.internal.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.type.ChannelKind;

class DescriptorReaderTest {
    private static DescriptorSet file(String name) throws Exception {
        try (InputStream in = DescriptorReaderTest.class.getResourceAsStream("/sample/OH-INF/" + name)) {
            return DescriptorReader.read(Objects.requireNonNull(in), name);
        }
    }

    private static DescriptorSet text(String xml) throws Exception {
        return DescriptorReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "sample.xml");
    }

    @Test
    void aBridgeTypeHasItsParametersWithLimitsOptionsAndDefaults() throws Exception {
        DescriptorSet set = file("thing/account.xml");

        ThingKind account = Objects.requireNonNull(set.things().get("sample:account"));
        assertThat(account.bridge()).isTrue();
        assertThat(account.properties()).containsEntry("vendor", "Sample");
        ConfigDescription description =
                Objects.requireNonNull(set.configurations().get(account.configUri()));
        assertThat(description.parameters())
                .extracting(Parameter::name)
                .containsExactly("email", "password", "pollInterval", "writeAccess");
        assertThat(description.isSecret("password")).isTrue();
        assertThat(description.isSecret("email")).isFalse();
        Parameter interval = description.parameters().get(2);
        assertThat(interval.kind()).isEqualTo(ParameterKind.INTEGER);
        assertThat(interval.min()).isEqualTo("60");
        assertThat(interval.defaultValue()).isEqualTo("300");
        assertThat(description.parameters().get(3).options()).containsOnlyKeys("own", "all", "none");
    }

    @Test
    void channelsAndGroupsKeepTheirOrderAndTheirTypes() throws Exception {
        DescriptorSet set = file("thing/frame.xml");

        ThingKind frame = Objects.requireNonNull(set.things().get("sample:frame"));
        assertThat(frame.bridges()).containsExactly("sample:account");
        assertThat(frame.channels())
                .extracting(Placement::type)
                .containsExactly("sample:text", "sample:picture", "system:media-control", "sample:activity");
        assertThat(frame.groups()).extracting(Placement::id).containsExactly("status", "settings");
        assertThat(frame.configUri()).isEqualTo("thing-type:sample:frame");
        ChannelType interval = Objects.requireNonNull(set.channels().get("sample:interval"));
        assertThat(interval.itemType()).isEqualTo("Number:Time");
        assertThat(interval.unit()).isEqualTo("s");
        assertThat(interval.advanced()).isTrue();
        assertThat(Objects.requireNonNull(set.channels().get("sample:activity")).kind())
                .isEqualTo(ChannelKind.TRIGGER);
        assertThat(Objects.requireNonNull(set.channels().get("sample:online")).readOnly())
                .isTrue();
    }

    @Test
    void configurationsMayLieInTheirOwnFile() throws Exception {
        ConfigDescription description =
                Objects.requireNonNull(file("config/frame.xml").configurations().get("thing-type:sample:frame"));

        assertThat(description.parameters().get(0).pattern()).isEqualTo("[a-z0-9-]+");
        assertThat(description.parameters().get(1).limitToOptions()).isFalse();
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> text("<things/>")).hasMessageContaining("sample.xml: things is neither");
        assertThatThrownBy(() -> text("<thing-descriptions>")).hasMessageContaining("sample.xml, line 1");
        assertThatThrownBy(() -> text("<thing-descriptions bindingId='x'><thing-type/></thing-descriptions>"))
                .hasMessage("sample.xml: a thing-type needs the attribute id");
        assertThatThrownBy(() -> text("<thing-descriptions bindingId='x'><thing-type id='y'/></thing-descriptions>"))
                .hasMessage("sample.xml: thing-type y needs a label");
        assertThatThrownBy(() -> text("<config-descriptions><config-description uri='a'>"
                        + "<parameter name='p' type='float'/></config-description></config-descriptions>"))
                .hasMessageContaining("parameter p is of type text, integer, decimal or boolean, not float");
        assertThatThrownBy(() -> text("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><thing-descriptions/>"))
                .isInstanceOf(DescriptorException.class);
    }
}
