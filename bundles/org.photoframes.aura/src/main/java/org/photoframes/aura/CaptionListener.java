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
import java.time.Instant;

/** Hears how captioning many photos goes. Called on the job's thread. */
public interface CaptionListener {

    /**
     * It is known what has to be done; nothing is written yet.
     *
     * @param photos how many photos are looked at
     * @param writes how many writes it takes
     * @param time how long that takes at least, as the write budget stands now
     */
    default void planned(int photos, int writes, Duration time) {}

    /**
     * A photo says what it shall say.
     *
     * @param written false if it did so already, or was to be left alone
     */
    default void captioned(AssetId photo, boolean written) {}

    /** A photo could not be captioned; the job goes on. */
    default void failed(AssetId photo, String why) {}

    /** The write budget is used up; the job goes on then. */
    default void waiting(Instant until) {}
}
