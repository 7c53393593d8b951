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
package org.photoframes.aura.upload;

import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.CaptionText;

/**
 * How to upload.
 *
 * @param zone what cameras meant that tell a time without an offset
 * @param taken when the pictures were taken, whatever they say themselves; null to believe them
 * @param keepLocation whether the place in a picture may go into the cloud, which shows it on the frame (Aura sheet 11.3)
 * @param fit whether frames show the whole picture with borders; one more write for each picture
 * @param caption what the pictures get as caption on each frame, one or two more writes for each; null to leave them as they are
 * @param rules where pictures may come from
 * @param dryRun whether only to make the pictures ready: nothing is sent
 */
public record UploadPlan(
        ZoneId zone,
        @Nullable Instant taken,
        boolean keepLocation,
        boolean fit,
        @Nullable CaptionText caption,
        OriginRules rules,
        boolean dryRun) {

    /** Believe the pictures, keep their places private, fill the frame. */
    public static UploadPlan of(ZoneId zone, OriginRules rules) {
        return new UploadPlan(zone, null, false, false, null, rules, false);
    }

    /** The same with another date; null to believe the pictures. */
    public UploadPlan taken(@Nullable Instant when) {
        return new UploadPlan(zone, when, keepLocation, fit, caption, rules, dryRun);
    }

    /** The same with or without the places. */
    public UploadPlan keepLocation(boolean keep) {
        return new UploadPlan(zone, taken, keep, fit, caption, rules, dryRun);
    }

    /** The same with whole pictures, or filled frames. */
    public UploadPlan fit(boolean whole) {
        return new UploadPlan(zone, taken, keepLocation, whole, caption, rules, dryRun);
    }

    /** The same with a caption; null for none. */
    public UploadPlan caption(@Nullable CaptionText text) {
        return new UploadPlan(zone, taken, keepLocation, fit, text, rules, dryRun);
    }

    /** The same for looking only. */
    public UploadPlan dryRun(boolean only) {
        return new UploadPlan(zone, taken, keepLocation, fit, caption, rules, only);
    }
}
