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
package org.photoframes.openhab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

class IdentifiersTest {
    private static final ThingTypeUID BRIDGE = new ThingTypeUID("demo", "account");
    private static final ThingTypeUID FRAME = new ThingTypeUID("demo", "frame");

    @Test
    void aThingBehindABridgeCarriesItsBridgesIds() {
        ThingUID uid = new ThingUID(FRAME, new ThingUID(BRIDGE, "home"), "f1");

        assertThat(uid.getAsString()).isEqualTo("demo:frame:home:f1");
        assertThat(uid.getBridgeIds()).containsExactly("home");
        assertThat(uid.getId()).isEqualTo("f1");
        assertThat(uid).isEqualTo(new ThingUID("demo:frame:home:f1"));
    }

    @Test
    void aChannelKnowsItsGroupAndThing() {
        ChannelUID uid = new ChannelUID("demo:frame:home:f1:status#online");

        assertThat(uid.getThingUID()).isEqualTo(new ThingUID("demo:frame:home:f1"));
        assertThat(uid.getGroupId()).isEqualTo("status");
        assertThat(uid.getIdWithoutGroup()).isEqualTo("online");
        assertThat(uid.getId()).isEqualTo("status#online");
        assertThat(new ChannelUID(uid.getThingUID(), "plain").getGroupId()).isNull();
    }

    @Test
    void identifiersWithTooFewPartsOrForeignCharactersAreRefused() {
        assertThatThrownBy(() -> new ThingUID("demo:frame"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("demo:frame");
        assertThatThrownBy(() -> new ThingUID("demo:frame:living room"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("living room");
        assertThatThrownBy(() -> new ChannelUID("demo:frame:f1:a#b#c")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void kindsOfIdentifiersAreNeverEqual() {
        assertThat((Object) new ThingTypeUID("demo:frame"))
                .isNotEqualTo(new org.openhab.core.thing.type.ChannelTypeUID("demo:frame"));
    }
}
