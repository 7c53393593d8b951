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
package org.photoframes.binding.auraframes.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.photoframes.binding.auraframes.internal.testing.Frames;

class ConfigurationErrorTest {

    @Test
    void aWrongParameterOpensNoAccountAndIsMendedByAnother() {
        House house = new House(Map.of("apiUrl", "nonsense"), Map.of());
        house.accountHandler.initialize();
        house.frameHandler.initialize();

        assertWrong(house.account.status(), "@text/offline.conf-error.bad-url [\"apiUrl\"]");
        assertThat(house.frame.status().getStatusDetail()).isEqualTo(ThingStatusDetail.BRIDGE_OFFLINE);
        assertThat(house.opened).isZero();

        house.accountHandler.handleConfigurationUpdate(Map.of("apiUrl", "http://127.0.0.1:1/v5"));
        house.cloud.finds(Frames.hallway());
        house.poll();

        assertThat(house.account.status().getStatus()).isEqualTo(ThingStatus.ONLINE);
        assertThat(house.frame.status().getStatus()).isEqualTo(ThingStatus.ONLINE);
        assertThat(house.frame.state("settings#volume")).hasToString("40");
    }

    @Test
    void anAccountThatIsOpenElsewhereIsNotOpenedTwice() {
        House house = new House();
        house.opened = 1;
        house.accountHandler.initialize();

        assertWrong(house.account.status(), "@text/offline.conf-error.already-open");
        assertThat(house.timer.untilNext()).isNull();
    }

    @Test
    void aFrameWithoutAnAccountSaysSo() {
        House house = new House();
        house.frameHandler.setCallback(new org.photoframes.binding.auraframes.internal.testing.RecordingCallback());
        house.frameHandler.initialize();

        assertWrong(house.frameHandler.getThing().getStatusInfo(), "@text/offline.conf-error.missing-bridge");
    }

    @Test
    void aFrameWithoutAnIdSaysSoWhateverTheAccountDoes() {
        House house = new House(Map.of(), Map.of("frameId", "no such/thing"));
        house.cloud.finds(Frames.hallway());
        house.open();

        assertWrong(house.frame.status(), "@text/offline.conf-error.bad-frame-id");
    }

    @Test
    void aScheduleThatIsNoneIsNamedAndMendedByAnother() {
        House house = new House(Map.of(), Map.of("backupSchedule", "nightly"));
        house.cloud.finds(Frames.hallway());
        house.open();
        assertWrong(house.frame.status(), "@text/offline.conf-error.bad-backup-schedule");

        house.frameHandler.handleConfigurationUpdate(Map.of("backupSchedule", "0 30 3 * * ?"));

        assertThat(house.frame.status().getStatus()).isEqualTo(ThingStatus.ONLINE);
        assertThat(house.cron.expressions()).hasSize(1);
    }

    private static void assertWrong(ThingStatusInfo info, String text) {
        assertThat(info.getStatus()).isEqualTo(ThingStatus.OFFLINE);
        assertThat(info.getStatusDetail()).isEqualTo(ThingStatusDetail.CONFIGURATION_ERROR);
        assertThat(info.getDescription()).isEqualTo(text);
    }
}
