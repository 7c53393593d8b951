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
package org.photoframes.thinghost.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.NextPreviousType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.PlayPauseType;
import org.openhab.core.library.types.PointType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.photoframes.thinghost.RefusedException;

class CommandTextTest {
    private static Channel channel(String itemType) {
        return ChannelBuilder.create(new ChannelUID("sample:frame:hall:x"), itemType)
                .build();
    }

    private static Command read(String itemType, String text) throws RefusedException {
        return CommandText.read(channel(itemType), false, null, text);
    }

    @Test
    void theItemTypeDecidesWhatACommandMeans() throws Exception {
        assertThat(read("String", "ON")).isEqualTo(new StringType("ON"));
        assertThat(read("Switch", "ON")).isEqualTo(OnOffType.ON);
        assertThat(read("Dimmer", "55")).isEqualTo(new PercentType(55));
        assertThat(read("Dimmer", "OFF")).isEqualTo(OnOffType.OFF);
        assertThat(read("Number", "5.5")).isEqualTo(new DecimalType("5.5"));
        assertThat(read("Player", "PREVIOUS")).isEqualTo(NextPreviousType.PREVIOUS);
        assertThat(read("Player", "PAUSE")).isEqualTo(PlayPauseType.PAUSE);
        assertThat(read("DateTime", "2026-11-21T18:30:00Z"))
                .isEqualTo(new DateTimeType(Instant.parse("2026-11-21T18:30:00Z")));
        assertThat(read("Location", "52.52,13.40")).isEqualTo(new PointType("52.52,13.40"));
        assertThat(read("Image", "REFRESH")).isEqualTo(RefreshType.REFRESH);
    }

    @Test
    void numbersTakeTheChannelsUnit() throws Exception {
        Channel interval = channel("Number:Time");

        assertThat(CommandText.read(interval, false, "s", "30")).hasToString("30 s");
        assertThat(CommandText.read(interval, false, "s", "5 min")).hasToString("5 min");
        assertThat(CommandText.read(interval, false, null, "30")).isEqualTo(new DecimalType(30));
        assertThatThrownBy(() -> CommandText.read(interval, false, "s", "soon"))
                .hasMessage("\"soon\" is no command for sample:frame:hall:x (Number:Time); it takes a number with its"
                        + " unit, such as 5 s, or REFRESH.");
    }

    @Test
    void whatAChannelDoesNotTakeIsRefusedInASentence() {
        assertThatThrownBy(() -> read("Switch", "on"))
                .hasMessage("\"on\" is no command for sample:frame:hall:x; it takes ON or OFF or REFRESH.");
        assertThatThrownBy(() -> read("Image", "data:image/png;base64,AQID")).hasMessageContaining("can only be read");
        assertThatThrownBy(() -> CommandText.read(channel("String"), true, null, "hello"))
                .hasMessageContaining("can only be read");
        Channel trigger = ChannelBuilder.create(new ChannelUID("sample:frame:hall:x"))
                .withKind(ChannelKind.TRIGGER)
                .build();
        assertThatThrownBy(() -> CommandText.read(trigger, false, null, "REFRESH"))
                .hasMessageContaining("only fires");
    }
}
