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

import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.CaptionPlan;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.PlaylistId;

/** Something that somebody wants from the account. */
sealed interface Wish {

    /** Read the frames. */
    record ReadFrames() implements Wish {}

    /** Read the photos of a frame, from the beginning. */
    record ReadPhotos(FrameId frame) implements Wish {}

    /** Read what an album holds. */
    record ReadAlbum(FrameId frame, PlaylistId album) implements Wish {}

    /** Say how long so many writes take. */
    record HowLong(int writes) implements Wish {}

    /** Caption one photo as the plan says; null takes its caption away. */
    record Say(FrameId frame, AssetId photo, @Nullable CaptionText text, CaptionPlan plan) implements Wish {}

    /** Caption many photos. */
    record Caption(FrameId frame, CaptionPlan plan) implements Wish {}

    /** Stop captioning. */
    record Stop() implements Wish {}

    /** Show a photo now. */
    record Show(FrameId frame, AssetId photo) implements Wish {}

    /** Keep a photo out of the slide show, or bring it back. */
    record Hide(FrameId frame, AssetId photo, boolean hide) implements Wish {}
}
