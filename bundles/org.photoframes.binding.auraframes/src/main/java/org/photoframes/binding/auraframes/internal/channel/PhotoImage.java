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

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.RawType;
import org.openhab.core.types.UnDefType;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.Picture;
import org.photoframes.aura.Still;
import org.photoframes.binding.auraframes.internal.status.Failure;
import org.photoframes.cloud.CloudException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The picture of one channel. It is fetched if the channel is linked and another photo is to be seen than before. A state
 * lives in memory and travels to every open page, hence the limits.
 */
final class PhotoImage {

    /** A picture of this size that is larger is no JPEG as the cloud sends them. */
    static final int MOST_BYTES = 2 << 20;

    private final Logger logger = LoggerFactory.getLogger(PhotoImage.class);
    private final String channel;
    private final ChannelStates states;
    private final AuraAccount account;

    private @Nullable View wanted;
    private @Nullable View asked;
    private @Nullable View shown;
    private @Nullable View hopeless;

    PhotoImage(String channel, ChannelStates states, AuraAccount account) {
        this.channel = channel;
        this.states = states;
        this.account = account;
    }

    /** Shows the picture of the photo in that size; null if there is none. */
    synchronized void show(@Nullable DisplayedPhoto photo, PictureSize size) {
        Still still = photo == null ? null : photo.still();
        if (photo == null || still == null) {
            wanted = null;
            shown = null;
            states.publish(channel, UnDefType.UNDEF);
            return;
        }
        wanted = new View(photo.id(), still.rotation(), size);
        fetch(wanted, still);
    }

    /** Sends the picture again, or fetches the one that is wanted if it is not there. */
    synchronized void refresh(@Nullable DisplayedPhoto photo, PictureSize size) {
        hopeless = null;
        show(photo, size);
        if (shown == null || shown.equals(wanted)) {
            states.repeat(channel);
        }
    }

    private void fetch(View view, Still still) {
        if (view.equals(shown) || view.equals(asked) || view.equals(hopeless) || !states.linked(channel)) {
            return;
        }
        asked = view;
        account.picture(still, view.size().width(), view.size().height())
                .whenComplete((picture, failure) -> arrived(view, picture, failure));
    }

    private synchronized void arrived(View view, @Nullable Picture picture, @Nullable Throwable failure) {
        if (view.equals(asked)) {
            asked = null;
        }
        if (!view.equals(wanted) || !states.isOpen()) {
            return; // the frame has moved on, or nobody looks any more
        }
        if (picture != null && picture.bytes().length <= MOST_BYTES) {
            shown = view;
            states.publish(channel, new RawType(picture.bytes(), picture.mimeType()));
            return;
        }
        CloudException reason = failure == null ? null : Failure.reason(failure);
        if (reason == null || !reason.passing()) {
            hopeless = view;
        }
        shown = null;
        states.publish(channel, UnDefType.UNDEF); // rather no picture than the one before, beside this one's caption
        logger.debug(
                "No picture of {}: {}",
                view.id(),
                failure == null ? "it is too large" : reason == null ? failure.toString() : reason.getMessage());
    }

    /** What makes a picture another one: links of the same picture change from reading to reading. */
    private record View(AssetId id, int rotation, PictureSize size) {}
}
