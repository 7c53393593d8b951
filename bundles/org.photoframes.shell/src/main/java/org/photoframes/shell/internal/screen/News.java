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
package org.photoframes.shell.internal.screen;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.CaptionJob;
import org.photoframes.aura.CaptionPlan;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.PlaylistId;

/** Something that has happened in the account. */
sealed interface News {

    /** The frames were read. */
    record Frames(List<FrameEntry> frames) implements News {}

    /** The photos of a frame are read from the beginning. */
    record PhotosAwaited(FrameId frame) implements News {}

    /** More photos of a frame were read. */
    record Photos(FrameId frame, List<PhotoEntry> more, boolean complete) implements News {}

    /** The rest of the photos could not be read. */
    record PhotosFailed(FrameId frame, String why) implements News {}

    /** It was read what an album holds. */
    record Album(PlaylistId album, Set<AssetId> photos) implements News {}

    /** It is known how long so many writes take. */
    record Lasting(int writes, Duration time) implements News {}

    /** A photo says what the plan says. */
    record Captioned(FrameId frame, AssetId photo, CaptionPlan plan) implements News {}

    /** A photo is kept out of the slide show now, or not any more. */
    record Hidden(FrameId frame, AssetId photo, boolean now) implements News {}

    /** Captioning knows what it has to do. */
    record JobPlanned(int photos, int writes, Duration time) implements News {}

    /** Captioning has finished with a photo. */
    record JobMoved(boolean written) implements News {}

    /** Captioning waits for the write budget. */
    record JobWaits(Instant until) implements News {}

    /** Captioning has ended. */
    record JobEnded(CaptionJob.Report report) implements News {}

    /** Something is done, or could not be done. */
    record Told(String sentence, boolean good) implements News {}
}
