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

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Hears what happens in an account. Called on the account's thread: do not block, do not throw. */
public interface AccountListener {

    /** A poll succeeded: all frames known before or now, in the cloud's order. */
    default void polled(List<FrameChange> frames) {}

    /** A single frame was read. */
    default void frameRead(FrameChange frame) {}

    /**
     * The photos of a frame were read.
     *
     * @param before as they were known before; null the first time
     */
    default void listingRead(@Nullable FrameListing before, FrameListing now) {}

    /**
     * The activities of a frame were read.
     *
     * @param fresh those that were not there at the reading before, oldest first; empty at the first reading
     * @param all as the cloud sent them, newest first
     */
    default void activitiesRead(FrameId frame, List<Activity> fresh, List<Activity> all) {}

    /** Session, poll result or write budget changed. Always comes before the {@link #polled} of the same poll. */
    default void healthChanged(AccountHealth before, AccountHealth now) {}

    /**
     * A frame before and after.
     *
     * @param before null if it was not known
     * @param now null if it is not in the account any more
     */
    record FrameChange(
            FrameId id, @Nullable Frame before, @Nullable Frame now) {}
}
