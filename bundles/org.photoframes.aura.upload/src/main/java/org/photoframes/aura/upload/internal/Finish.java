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

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.CaptionJob;
import org.photoframes.aura.CaptionListener;
import org.photoframes.aura.CaptionPlan;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.FrameIntake;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadListener;
import org.photoframes.aura.upload.UploadPlan;

/** What pictures get once they are on their frames: borders in place of a cut, and a caption. Twice does no harm. */
final class Finish {

    private static final String CUT = "The picture is on the frame, but cut to fill it: ";
    private static final String BARE = "The picture is on the frame, but without its caption: ";

    private final AuraAccount account;
    private final Patience patience;
    private final UploadListener listener;
    private final UploadPlan plan;

    Finish(AuraAccount account, Patience patience, UploadListener listener, UploadPlan plan) {
        this.account = account;
        this.patience = patience;
        this.listener = listener;
        this.plan = plan;
    }

    void give(Set<PictureTask> pictures, List<FrameIntake> frames) throws Postponed, InterruptedException {
        if (plan.fit() && !pictures.isEmpty()) {
            // The cloud keeps the borders with the picture, not with the frame.
            fit(pictures, frames.get(0));
        }
        CaptionText caption = plan.caption();
        if (caption != null) {
            for (FrameIntake frame : frames) {
                caption(pictures, frame, caption);
            }
        }
    }

    private void fit(Set<PictureTask> pictures, FrameIntake home) throws Postponed, InterruptedException {
        Map<String, Asset> known = Map.of();
        String why = "its size is not known.";
        try {
            known = new KnownPhotos(account, home, patience).listed();
        } catch (Refusal e) {
            why = String.valueOf(e.getMessage());
        }
        for (PictureTask task : pictures) {
            AssetId id = task.asset();
            Asset asset = id == null ? null : known.get(id.value());
            if (asset == null || asset.width() == null || asset.height() == null) {
                task.problem(CUT + why);
                continue;
            }
            try {
                patience.ask(() -> home.fit(asset));
            } catch (Refusal e) {
                task.problem(CUT + e.getMessage());
            }
        }
    }

    private void caption(Set<PictureTask> pictures, FrameIntake frame, CaptionText text)
            throws Postponed, InterruptedException {
        Map<AssetId, PictureTask> there = new HashMap<>();
        for (PictureTask task : pictures) {
            AssetId id = task.asset();
            if (id != null && task.isOn(frame.frame())) {
                there.put(id, task);
            }
        }
        if (there.isEmpty()) {
            return;
        }
        CaptionPlan captions = new CaptionPlan(there.keySet(), text, null, plan.zone(), true);
        Set<AssetId> captioned = ConcurrentHashMap.newKeySet();
        CaptionJob job = account.captions(frame.frame(), captions, new CaptionListener() {
            @Override
            public void captioned(AssetId photo, boolean written) {
                captioned.add(photo);
            }

            @Override
            public void waiting(Instant until) {
                listener.happened(new UploadEvent.Waiting(Patience.ENOUGH, until));
            }
        });
        CaptionJob.Report report;
        try {
            report = patience.ask(job::report);
        } catch (Refusal e) {
            throw new IllegalStateException("a report is never refused", e);
        } finally {
            job.cancel();
        }
        String ended = report.ended();
        if (ended != null && report.passing()) {
            throw new Postponed(Patience.sentence(ended));
        }
        there.forEach((asset, task) -> {
            String why = report.failures().getOrDefault(asset, captioned.contains(asset) ? null : ended);
            if (why != null) {
                task.problem(BARE + Patience.sentence(why));
            }
        });
    }
}
