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

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.ADDED;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.ALBUM;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.ASSET_ID;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.CAPTION;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.CONTRIBUTOR;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.IMAGE;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.KIND;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.LOCATION;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.PLACE;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.TAKEN;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.inGroup;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.State;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.Frame;
import org.photoframes.photos.Photo;

/** The channels of the groups {@code latest} and {@code current}, one instance for each. */
final class PhotoChannels {

    private final String group;
    private final ChannelStates states;
    private final PhotoImage image;
    private volatile @Nullable DisplayedPhoto now;
    private volatile PictureSize size = PictureSize.USUAL;

    PhotoChannels(String group, ChannelStates states, AuraAccount account) {
        this.group = group;
        this.states = states;
        image = new PhotoImage(inGroup(group, IMAGE), states, account);
    }

    /** From now on, pictures are shown as this frame cuts them; null if it is not known. */
    void fit(@Nullable Frame frame) {
        size = PictureSize.of(frame);
    }

    /** Shows the photo; null if there is none. */
    void show(@Nullable DisplayedPhoto displayed) {
        now = displayed;
        Photo photo = displayed == null ? null : displayed.details();
        publish(CAPTION, States.text(photo == null ? null : photo.caption()));
        publish(TAKEN, States.time(photo == null ? null : photo.taken()));
        publish(ADDED, States.time(photo == null ? null : photo.added()));
        publish(CONTRIBUTOR, States.text(photo == null ? null : photo.contributor()));
        publish(LOCATION, States.point(photo == null ? null : photo.coordinates()));
        publish(PLACE, States.text(photo == null ? null : photo.place()));
        publish(ALBUM, States.text(photo == null ? null : String.join(", ", photo.albums())));
        publish(KIND, States.text(displayed == null ? null : displayed.kind()));
        // Last: a rule that hears of another photo finds its caption and people in the other items.
        publish(ASSET_ID, States.text(displayed == null ? null : displayed.id().value()));
        image.show(displayed, size);
    }

    /** Answers a wish to see a channel again. */
    void refresh(String channel) {
        if (channel.equals(inGroup(group, IMAGE))) {
            image.refresh(now, size);
        } else {
            states.repeat(channel);
        }
    }

    private void publish(String channel, State state) {
        states.publish(inGroup(group, channel), state);
    }
}
