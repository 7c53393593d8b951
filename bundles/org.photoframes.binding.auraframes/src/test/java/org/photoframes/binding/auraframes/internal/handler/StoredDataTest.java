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
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.photoframes.binding.auraframes.internal.store.StorageStateStore;
import org.photoframes.binding.auraframes.internal.testing.Frames;

/** Data in openHAB's storage that older and newer versions of the binding have kept. */
class StoredDataTest {

    private static final String ACCOUNT = "org.photoframes.binding.auraframes.account.home";
    private static final String FRAME = "org.photoframes.binding.auraframes.frame.home.hallway";

    private final House house = new House();

    @Test
    void anAccountLeavesWhatANewerVersionStoredAloneAndSaysWhatToDo() {
        Map<String, Object> newer = stored(ACCOUNT, "2");
        house.accountHandler.initialize();

        assertRefused(house.account.status(), ACCOUNT);
        assertThat(house.opened).isZero();
        house.accountHandler.dispose();
        assertThat(house.storage.stores.get(ACCOUNT)).isEqualTo(newer);
    }

    @Test
    void aFrameDoesTheSame() {
        Map<String, Object> newer = stored(FRAME, "2");
        house.cloud.finds(Frames.hallway());
        house.open();

        assertRefused(house.frame.status(), FRAME);
        assertThat(house.account.status().getStatus()).isEqualTo(ThingStatus.ONLINE);
        house.frameHandler.dispose();
        assertThat(house.storage.stores.get(FRAME)).isEqualTo(newer);
    }

    @Test
    void whatTheFirstVersionsStoredIsKeptAndGetsItsFormatWithTheNextChange() {
        stored(FRAME, null);
        house.cloud.finds(Frames.hallway());
        house.open();
        assertThat(house.frame.status().getStatus()).isEqualTo(ThingStatus.ONLINE);

        StorageStateStore memory = new StorageStateStore(
                house.storage, house.frameHandler.getThing().getUID());
        assertThat(memory.get("kept")).isEqualTo("data");
        memory.update("more", before -> "data");

        assertThat(house.storage.stores.get(FRAME))
                .containsEntry("kept", "data")
                .containsEntry("more", "data")
                .containsEntry("format", "1");
        assertThat(memory.problem()).isNull();
    }

    @Test
    void whatIsRemovedLeavesNothingBehind() {
        StorageStateStore memory = new StorageStateStore(
                house.storage, house.frameHandler.getThing().getUID());
        memory.update("kept", before -> "data");
        memory.clear();
        memory.update("kept", before -> null);

        assertThat(house.storage.stores.get(FRAME)).isEmpty();
    }

    /** Puts something there; a copy of it. */
    private Map<String, Object> stored(String name, String format) {
        Map<String, Object> values = new ConcurrentHashMap<>(Map.of("kept", "data"));
        if (format != null) {
            values.put("format", format);
        }
        house.storage.stores.put(name, values);
        return Map.copyOf(values);
    }

    private static void assertRefused(ThingStatusInfo status, String name) {
        assertThat(status.getStatus()).isEqualTo(ThingStatus.OFFLINE);
        assertThat(status.getStatusDetail()).isEqualTo(ThingStatusDetail.CONFIGURATION_ERROR);
        assertThat(status.getDescription())
                .isEqualTo("@text/offline.conf-error.newer-storage [\"2\", \"" + name + "\"]");
    }
}
