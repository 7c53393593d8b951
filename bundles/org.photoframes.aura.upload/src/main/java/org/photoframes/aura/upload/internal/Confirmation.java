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

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameIntake;
import org.photoframes.aura.ListedPhoto;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadListener;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.photos.PhotoKind;

/**
 * The last step: looks on each frame whether the pictures are there. The cloud needs seconds to minutes (Aura sheet 11.7). The
 * account reads the listing for it, so that all who watch the frame see the new pictures at the same time.
 */
final class Confirmation {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(3),
            Duration.ofMinutes(5));

    private final AuraAccount account;
    private final Patience patience;
    private final Finish finish;

    Confirmation(AuraAccount account, Patience patience, UploadListener listener, UploadPlan plan) {
        this.account = account;
        this.patience = patience;
        finish = new Finish(account, patience, listener, plan);
    }

    /** Ends the tasks that are known to the cloud. */
    void confirm(List<PictureTask> tasks, List<FrameIntake> frames) throws Postponed, InterruptedException {
        List<PictureTask> sent =
                tasks.stream().filter(t -> t.isAt(QueuedPicture.Stage.KNOWN)).toList();
        Map<FrameIntake, List<PictureTask>> awaited = new HashMap<>();
        for (FrameIntake frame : frames) {
            List<PictureTask> linked = new ArrayList<>(sent);
            linked.removeIf(t -> !t.picture().isLinkedTo(frame.frame()));
            awaited.put(frame, linked);
        }
        Set<PictureTask> seen = new LinkedHashSet<>();
        for (Duration pause : PAUSES) {
            if (awaited.values().stream().allMatch(List::isEmpty)) {
                break;
            }
            patience.pause(pause);
            for (FrameIntake frame : frames) {
                List<PictureTask> open = awaited.getOrDefault(frame, List.of());
                if (!open.isEmpty()) {
                    open.removeAll(found(frame, open, seen));
                }
            }
        }
        awaited.forEach((frame, open) -> open.forEach(task -> missing(task, frame.frame())));
        finish.give(seen, frames);
        sent.forEach(PictureTask::end);
    }

    private List<PictureTask> found(FrameIntake frame, List<PictureTask> open, Set<PictureTask> seen)
            throws Postponed, InterruptedException {
        Map<AssetId, ListedPhoto> there;
        try {
            there = patience.ask(() -> account.readListing(frame.frame())).photos();
        } catch (Refusal e) {
            return List.of();
        }
        List<PictureTask> found = new ArrayList<>();
        for (PictureTask task : open) {
            AssetId id = task.asset();
            ListedPhoto photo = id == null ? null : there.get(id);
            if (id != null && photo != null && photo.photo().kind() != PhotoKind.PLACEHOLDER) {
                task.on(frame.frame());
                seen.add(task);
                found.add(task);
                task.tell(new UploadEvent.OnFrame(task.label(), frame.frame(), id));
            }
        }
        return found;
    }

    private void missing(PictureTask task, FrameId frame) {
        String sentence = "The cloud took " + task.label()
                + ", but the frame does not list it yet. Look again later; uploading it again does no harm.";
        task.problem(sentence);
        task.tell(new UploadEvent.Failed(task.label(), frame, sentence));
    }
}
