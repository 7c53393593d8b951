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

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.GROUP_CURRENT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.GROUP_LATEST;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.SHOW_PHOTO;

import java.time.Instant;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Activity;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameListing;
import org.photoframes.aura.Impression;
import org.photoframes.aura.ListedPhoto;

/** All channels of a frame. */
public final class FrameChannels {

    private final ChannelStates states;
    private final StatusChannels status;
    private final PhotoChannels latest;
    private final PhotoChannels current;
    private final SettingsChannels settings;
    private final ActivityChannels activity;

    public FrameChannels(ChannelStates states, AuraAccount account) {
        this.states = states;
        status = new StatusChannels(states);
        latest = new PhotoChannels(GROUP_LATEST, states, account);
        current = new PhotoChannels(GROUP_CURRENT, states, account);
        settings = new SettingsChannels(states);
        activity = new ActivityChannels(states);
    }

    /**
     * Shows the frame.
     *
     * @param listing its photos; null if they have not been read
     */
    public void show(Frame frame, @Nullable FrameListing listing, Instant now) {
        status.show(frame, now);
        settings.show(frame, now);
        showCurrent(frame, listing);
    }

    /**
     * Shows the photos of a frame.
     *
     * @param frame the frame itself; null if it is not known
     */
    public void show(FrameListing listing, @Nullable Frame frame) {
        status.show(listing);
        latest.fit(frame);
        ListedPhoto newest = listing.newest();
        latest.show(newest == null ? null : DisplayedPhoto.of(newest));
        if (frame != null) {
            showCurrent(frame, listing);
        }
    }

    /** Shows the activities, and tells of the fresh ones. */
    public void show(List<Activity> fresh, List<Activity> all) {
        activity.show(fresh, all);
    }

    /** Answers a wish to see a channel again, from memory; only a picture that is missing is fetched. */
    public void refresh(String channel) {
        if (channel.startsWith(GROUP_LATEST + '#')) {
            latest.refresh(channel);
        } else if (channel.startsWith(GROUP_CURRENT + '#')) {
            current.refresh(channel);
        } else {
            states.repeat(channel);
        }
    }

    private void showCurrent(Frame frame, @Nullable FrameListing listing) {
        current.fit(frame);
        Impression impression = frame.lastImpression();
        DisplayedPhoto photo = impression == null ? null : DisplayedPhoto.of(impression, frame.id(), listing);
        current.show(photo);
        states.publish(SHOW_PHOTO, States.text(photo == null ? null : photo.id().value()));
    }
}
