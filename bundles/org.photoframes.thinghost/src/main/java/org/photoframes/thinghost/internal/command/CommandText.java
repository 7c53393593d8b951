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

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.NextPreviousType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.PlayPauseType;
import org.openhab.core.library.types.PointType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.RewindFastforwardType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.TypeParser;
import org.photoframes.thinghost.RefusedException;

/** Reads a command for a channel after the channel's item type. */
public final class CommandText {
    private static final Map<String, List<Class<? extends Command>>> ACCEPTED = Map.of(
            "String", List.of(StringType.class),
            "Number", List.of(DecimalType.class),
            "Switch", List.of(OnOffType.class),
            "Dimmer", List.of(PercentType.class, OnOffType.class),
            "Player", List.of(PlayPauseType.class, NextPreviousType.class, RewindFastforwardType.class),
            "DateTime", List.of(DateTimeType.class),
            "Location", List.of(PointType.class));

    private static final Map<Class<?>, String> WORDS = Map.of(
            StringType.class, "a text",
            DecimalType.class, "a number",
            OnOffType.class, "ON or OFF",
            PercentType.class, "a number from 0 to 100",
            PlayPauseType.class, "PLAY or PAUSE",
            NextPreviousType.class, "NEXT or PREVIOUS",
            RewindFastforwardType.class, "REWIND or FASTFORWARD",
            DateTimeType.class, "a date and time such as 2026-11-21T18:30:00",
            PointType.class, "a place such as 52.52,13.40");

    private CommandText() {}

    /**
     * The command that a text means.
     *
     * @param readOnly whether only REFRESH is taken
     * @param unit the unit of numbers that come without, or null
     * @throws RefusedException when the channel does not take it
     */
    public static Command read(Channel channel, boolean readOnly, @Nullable String unit, String text)
            throws RefusedException {
        if (channel.getKind() == ChannelKind.TRIGGER) {
            throw new RefusedException(channel.getUID() + " only fires events; it takes no command.");
        }
        if (text.equals(RefreshType.REFRESH.name())) {
            return RefreshType.REFRESH;
        }
        String item = Objects.requireNonNullElse(channel.getAcceptedItemType(), "String");
        List<Class<? extends Command>> types = ACCEPTED.get(item.split(":")[0]);
        if (readOnly || types == null) {
            throw new RefusedException(channel.getUID() + " can only be read; the only command it takes is REFRESH.");
        }
        if (item.startsWith("Number:")) {
            return quantity(channel, item, unit, text);
        }
        Command command = TypeParser.parseCommand(types, text);
        if (command == null) {
            String words = types.stream().map(WORDS::get).collect(Collectors.joining(", "));
            throw new RefusedException(
                    "\"" + text + "\" is no command for " + channel.getUID() + "; it takes " + words + " or REFRESH.");
        }
        return command;
    }

    private static Command quantity(Channel channel, String item, @Nullable String unit, String text)
            throws RefusedException {
        String whole = unit != null && text.matches("[-+.\\d]+") ? text + ' ' + unit : text;
        try {
            QuantityType<?> quantity = QuantityType.valueOf(whole);
            return text.matches("[-+.\\d]+") && unit == null ? new DecimalType(quantity.toBigDecimal()) : quantity;
        } catch (IllegalArgumentException e) {
            String sample = unit == null ? "a number with its unit" : "a number with its unit, such as 5 " + unit + ',';
            throw new RefusedException("\"" + text + "\" is no command for " + channel.getUID() + " (" + item
                    + "); it takes " + sample + " or REFRESH.");
        }
    }
}
