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

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.AUTO_BRIGHTNESS;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.BRIGHTNESS;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.CAPTIONS_SHOWN;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.DISPLAY_OFF_AT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.DISPLAY_ON_AT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.GESTURES;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.LIVE_PHOTOS;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.MOTION_SENSING;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.SLIDESHOW_INTERVAL;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.SLIDESHOW_ORDER;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.VOLUME;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.Command;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameSetting;
import org.photoframes.binding.auraframes.internal.text.Reason;

/** Understands commands to the channels of the group {@code settings}, the display itself aside. */
final class SettingCommands {

    private SettingCommands() {}

    /**
     * What a command wants to be set.
     *
     * @param frame as last read; null if it is not known
     * @return null if the channel cannot do this
     * @throws IllegalArgumentException with a sentence for people if it can, but not to this value
     */
    static @Nullable FrameSetting of(String channel, Command command, @Nullable Frame frame) {
        if (command instanceof OnOffType onOff) {
            return flag(channel, onOff == OnOffType.ON, frame);
        }
        return switch (channel) {
            case BRIGHTNESS -> command instanceof PercentType percent ? brightness(percent.intValue(), frame) : null;
            case VOLUME -> command instanceof PercentType percent ? FrameSetting.volume(percent.intValue()) : null;
            case SLIDESHOW_INTERVAL -> interval(command);
            case SLIDESHOW_ORDER ->
                command instanceof StringType text ? FrameSetting.slideshowOrder(text.toString()) : null;
            case DISPLAY_ON_AT, DISPLAY_OFF_AT ->
                command instanceof StringType text
                        ? displayTimes(channel.equals(DISPLAY_ON_AT), text.toString(), frame)
                        : null;
            default -> null;
        };
    }

    private static @Nullable FrameSetting flag(String channel, boolean on, @Nullable Frame frame) {
        return switch (channel) {
            case AUTO_BRIGHTNESS -> FrameSetting.autoBrightness(on);
            case CAPTIONS_SHOWN -> FrameSetting.captionsShown(on);
            case MOTION_SENSING -> FrameSetting.motionSensing(on);
            case GESTURES -> FrameSetting.gestures(on);
            case LIVE_PHOTOS -> FrameSetting.livePhotos(on);
            case VOLUME -> FrameSetting.volume(on ? 100 : 0);
            case BRIGHTNESS -> brightness(on ? 100 : 0, frame);
            default -> null;
        };
    }

    /** The same range as the state: per cent of the frame's own, if that is known. */
    private static FrameSetting brightness(int percent, @Nullable Frame frame) {
        Integer least = frame == null ? null : frame.minBrightness();
        Integer most = frame == null ? null : frame.maxBrightness();
        return least == null || most == null || most <= least
                ? FrameSetting.brightness(percent)
                : FrameSetting.brightness((int) Math.round(least + percent * (most - least) / 100.0), least, most);
    }

    private static @Nullable FrameSetting interval(Command command) {
        if (command instanceof QuantityType<?> quantity) {
            QuantityType<?> seconds = quantity.toUnit(Units.SECOND);
            if (seconds == null) {
                throw new IllegalArgumentException(
                        Reason.of("no-time", quantity).toString());
            }
            return FrameSetting.slideshowInterval(Duration.ofSeconds(seconds.longValue()));
        }
        return command instanceof DecimalType seconds
                ? FrameSetting.slideshowInterval(Duration.ofSeconds(seconds.longValue()))
                : null;
    }

    private static FrameSetting displayTimes(boolean onAt, String text, @Nullable Frame frame) {
        LocalTime time;
        try {
            time = LocalTime.parse(text.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(Reason.of("no-time-of-day", text).toString(), e);
        }
        ZoneId zone = frame == null ? null : frame.zone();
        LocalTime other = frame == null ? null : onAt ? frame.displayOffAt() : frame.displayOnAt();
        if (zone == null || other == null) {
            throw new IllegalArgumentException(Reason.of("no-schedule").toString());
        }
        return onAt ? FrameSetting.displayTimes(time, other, zone) : FrameSetting.displayTimes(other, time, zone);
    }
}
