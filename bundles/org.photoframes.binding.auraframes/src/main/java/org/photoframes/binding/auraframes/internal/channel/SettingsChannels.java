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

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.AUTO_BRIGHTNESS;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.BRIGHTNESS;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.CAPTIONS_SHOWN;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.DISPLAY;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.DISPLAY_OFF_AT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.DISPLAY_ON_AT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.GESTURES;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.LIVE_PHOTOS;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.MOTION_SENSING;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.SLIDESHOW_INTERVAL;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.SLIDESHOW_ORDER;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.VOLUME;

import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Frame;

/** The channels of the group {@code settings}. */
final class SettingsChannels {

    private final ChannelStates states;

    SettingsChannels(ChannelStates states) {
        this.states = states;
    }

    void show(Frame frame, Instant now) {
        states.publish(DISPLAY, States.flag(frame.displayOn(now)));
        states.publish(DISPLAY_ON_AT, States.wallClock(frame.displayOnAt()));
        states.publish(DISPLAY_OFF_AT, States.wallClock(frame.displayOffAt()));
        states.publish(BRIGHTNESS, States.percent(brightness(frame)));
        states.publish(AUTO_BRIGHTNESS, States.flag(frame.autoBrightness()));
        states.publish(SLIDESHOW_INTERVAL, States.duration(frame.slideshowInterval()));
        states.publish(SLIDESHOW_ORDER, States.text(frame.slideshowOrder()));
        states.publish(VOLUME, States.percent(frame.volume()));
        states.publish(CAPTIONS_SHOWN, States.flag(frame.captionsShown()));
        states.publish(MOTION_SENSING, States.flag(frame.motionSensing()));
        states.publish(GESTURES, States.flag(frame.gestures()));
        states.publish(LIVE_PHOTOS, States.flag(frame.livePhotos()));
    }

    /** Per cent of the frame's own range, such as 1 to 255; of 100 if it does not tell its range (Aura sheet 13.3). */
    private static @Nullable Integer brightness(Frame frame) {
        Integer level = frame.brightness();
        Integer least = frame.minBrightness();
        Integer most = frame.maxBrightness();
        if (level == null || least == null || most == null || most <= least) {
            return level;
        }
        return (int) Math.round((level - least) * 100.0 / (most - least));
    }
}
