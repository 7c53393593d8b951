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
package org.photoframes.aura.upload.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.upload.OriginRules;
import org.photoframes.aura.upload.UploadPlan;

/** What somebody asked for, as the queue keeps it: only what JSON knows by itself. */
record QueuedOrder(
        List<String> frames,
        String zone,
        @Nullable String taken,
        boolean keepLocation,
        boolean fit,
        @Nullable String caption,
        List<String> folders,
        boolean plainHttp,
        boolean privateNetworks) {

    static QueuedOrder of(List<FrameId> frames, UploadPlan plan) {
        Instant taken = plan.taken();
        CaptionText text = plan.caption();
        return new QueuedOrder(
                frames.stream().map(FrameId::value).distinct().toList(),
                plan.zone().getId(),
                taken == null ? null : taken.toString(),
                plan.keepLocation(),
                plan.fit(),
                text == null ? null : text.text(),
                plan.rules().folders().stream()
                        .map(f -> f.toAbsolutePath().toString())
                        .toList(),
                plan.rules().plainHttp(),
                plan.rules().privateNetworks());
    }

    List<FrameId> frameIds() {
        return frames.stream().map(FrameId::new).toList();
    }

    UploadPlan plan() {
        return new UploadPlan(
                ZoneId.of(zone),
                taken == null ? null : Instant.parse(taken),
                keepLocation,
                fit,
                caption == null ? null : CaptionText.of(caption),
                new OriginRules(folders.stream().map(Path::of).toList(), plainHttp, privateNetworks),
                false);
    }
}
