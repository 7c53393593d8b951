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

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.CONTRIBUTORS;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.HIDDEN_COUNT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.LAST_ONLINE;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.ONLINE;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.PHOTO_COUNT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.REPORTED_COUNT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.SHOWN_COUNT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.VIDEO_COUNT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.WIFI_NETWORK;

import java.time.Instant;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameListing;

/** The channels of the group {@code status}. */
final class StatusChannels {

    private final ChannelStates states;

    StatusChannels(ChannelStates states) {
        this.states = states;
    }

    void show(Frame frame, Instant now) {
        states.confirm(ONLINE, States.flag(frame.online(now)));
        states.publish(LAST_ONLINE, States.time(frame.lastOnlineAt()));
        states.publish(REPORTED_COUNT, States.count(frame.reportedCount()));
        states.publish(CONTRIBUTORS, States.count(frame.contributors().size()));
        states.publish(WIFI_NETWORK, States.text(frame.wifiNetwork()));
    }

    void show(FrameListing listing) {
        states.publish(PHOTO_COUNT, States.count(listing.listed()));
        states.publish(SHOWN_COUNT, States.count(listing.shown()));
        states.publish(HIDDEN_COUNT, States.count(listing.hidden()));
        states.publish(VIDEO_COUNT, States.count(listing.videos()));
    }
}
