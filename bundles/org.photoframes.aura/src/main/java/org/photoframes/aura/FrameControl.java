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
package org.photoframes.aura;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What may be done to one frame. Each command is checked against the write permission, queued, charged to the write
 * budget and sent once; the frame is read again 5 s and 30 s later, since it reports late (Aura sheet 13.1). Stages
 * fail with {@link org.photoframes.cloud.CloudException.NotAllowed} if the frame must not be written; nothing is sent then.
 */
@ProviderType
public interface FrameControl {

    /** The most photos that one call names (Aura sheet 4.2). */
    int BATCH = 50;

    /** What passes at least between calls that each name many photos (Aura sheet 4.2). Who sends several waits in between. */
    Duration BETWEEN_BATCHES = Duration.ofSeconds(5);

    /** Why the frame must not be written, in a sentence for people; null if it may. Not known yet is a reason as well. */
    @Nullable
    String objection();

    /** Shows the next photo (Aura sheet 5.2, confidence O). Never repeated on its own. */
    CompletionStage<Void> next();

    /** Shows the photo before (Aura sheet 5.2, confidence O). Never repeated on its own. */
    CompletionStage<Void> previous();

    /**
     * Shows a photo now and unhides it if it is hidden (Aura sheet 5.2, confidence V).
     *
     * @return whether the frame complied; false usually means that it is offline
     */
    CompletionStage<Boolean> show(AssetId asset);

    /**
     * Keeps photos out of the slide show; they stay on the frame and can come back (Aura sheet 14). At most {@link #BATCH}.
     *
     * @return how many the cloud did not accept; which is not told
     */
    CompletionStage<Integer> hide(List<AssetId> assets);

    /**
     * Shows hidden photos again (Aura sheet 14). At most {@link #BATCH}.
     *
     * @return how many the cloud did not accept; which is not told
     */
    CompletionStage<Integer> unhide(List<AssetId> assets);

    /**
     * Takes photos off this frame. They stay in the account, but only an upload or somebody who knows their ids brings them
     * back (Aura sheet 14). Deleting photos from the account is not offered. At most {@link #BATCH}.
     *
     * @return how many the cloud did not accept; which is not told
     */
    CompletionStage<Integer> remove(List<AssetId> assets);

    /**
     * Writes a setting; the frame as the cloud describes it then is told to the account's listeners.
     *
     * @return whether the cloud took it
     */
    CompletionStage<Boolean> change(FrameSetting setting);

    /**
     * Switches the display off until its next scheduled time to go on, by moving its time to go off to now; there is no
     * other way (Aura sheet 13.2). The schedule is kept in the account's store and comes back with {@link #displayOn}.
     * Fails with {@link org.photoframes.cloud.CloudException.BadRequest} if the frame has no readable time to go on.
     */
    CompletionStage<Void> displayOff();

    /**
     * Gives the frame the schedule back that it had before {@link #displayOff}. Does nothing if the display was not switched
     * off here.
     */
    CompletionStage<Void> displayOn();

    /** Whether the display was switched off here, and not on again; it may have woken by its schedule. */
    boolean displaySwitchedOff();

    /**
     * Gives a photo this caption and no other (Aura sheet 12). The photo is looked up in the listing first; nothing is
     * written if it says so already, nor if the write budget does not suffice for all of it.
     *
     * @param text see {@link CaptionText}
     * @return whether anything had to be written
     */
    CompletionStage<Boolean> caption(AssetId asset, CaptionText text);

    /**
     * Removes the captions of a photo on this frame.
     *
     * @return whether there was any
     */
    CompletionStage<Boolean> clearCaption(AssetId asset);
}
