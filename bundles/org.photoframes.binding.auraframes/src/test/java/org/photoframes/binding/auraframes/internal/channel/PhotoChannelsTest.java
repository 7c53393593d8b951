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
package org.photoframes.binding.auraframes.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openhab.core.types.State;
import org.photoframes.binding.auraframes.internal.testing.FakeTime;
import org.photoframes.binding.auraframes.internal.testing.ScriptedAccount;

class PhotoChannelsTest {

    @Test
    void theIdComesAfterWhatIsSaidOfThePhoto() {
        List<String> told = new ArrayList<>();
        ChannelStates states = new ChannelStates(new ChannelPort() {
            @Override
            public void update(String channel, State state) {
                told.add(channel);
            }

            @Override
            public void trigger(String channel, String event) {}

            @Override
            public boolean linked(String channel) {
                return false;
            }
        });

        new PhotoChannels("latest", states, new ScriptedAccount(new FakeTime())).show(null);

        told.remove("latest#image"); // It comes when it has been fetched.
        assertThat(told).hasSize(9).last().isEqualTo("latest#asset-id");
    }
}
