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

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.FrameControl;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameIntake;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.internal.QueuedPicture.Stage;
import org.photoframes.aura.upload.internal.prepare.Preparation;
import org.photoframes.cloud.Cancellation;
import org.photoframes.cloud.Timekeeper;

/** Carries out uploads that want the same, so that all of them together cost the writes of one. */
final class UploadRun {

    private final AuraAccount account;
    private final UploadQueue queue;
    private final PictureStore store;
    private final Preparation preparation;
    private final Timekeeper time;
    private final List<UploadJob> jobs;
    private final Cancellation cancellation = new Cancellation();
    private final Patience patience;

    /** @param jobs at least one; all have the same wishes */
    UploadRun(
            AuraAccount account,
            UploadQueue queue,
            PictureStore store,
            Preparation preparation,
            Timekeeper time,
            List<UploadJob> jobs) {
        this.account = account;
        this.queue = queue;
        this.store = store;
        this.preparation = preparation;
        this.time = time;
        this.jobs = jobs;
        patience = new Patience(time, cancellation, this::tellAll);
    }

    /** @return the uploads that are over; the others only had to stop because one of these was cancelled, and can go on */
    List<UploadJob> run() {
        jobs.forEach(job -> job.join(cancellation));
        List<UploadJob> over = jobs;
        String problem = "The upload has a defect.";
        try {
            for (QueuedOrder wish : jobs.get(0).wishes()) {
                run(wish);
            }
            problem = null;
        } catch (InterruptedException e) {
            List<UploadJob> cancelled =
                    jobs.stream().filter(UploadJob::isCancelled).toList();
            over = cancelled.isEmpty() ? jobs : cancelled;
            problem = cancelled.isEmpty() ? "The upload was interrupted; it can be resumed." : UploadJob.CANCELLED;
        } catch (Postponed e) {
            problem = e.getMessage() + " What is not finished stays in the queue.";
        } catch (UncheckedIOException e) {
            problem = String.valueOf(e.getMessage());
        } catch (RuntimeException e) {
            // Listeners and accounts are foreign; whoever waits for the end must hear of it all the same.
            problem = "The upload has a defect: " + e;
        } finally {
            for (UploadJob job : over) {
                job.end(problem);
            }
        }
        return over;
    }

    private void run(QueuedOrder wish) throws Postponed, InterruptedException {
        UploadPlan plan = wish.plan();
        Preparing preparing = new Preparing(queue, preparation, patience, time);
        List<PictureTask> tasks = new ArrayList<>();
        for (UploadJob job : jobs) {
            tasks.addAll(job.tasks(wish, preparing));
        }
        tasks.removeIf(PictureTask::over);
        tasks.forEach(task -> task.follow(null));
        List<FrameIntake> frames = writable(wish, tasks);
        if (frames.isEmpty()) {
            return;
        }
        Sending sending = new Sending(queue, store, patience, frames);
        KnownPhotos known = new KnownPhotos(account, frames.get(0), patience);
        Map<String, PictureTask> byIdentifier = new HashMap<>();
        for (int from = 0; from < tasks.size(); from += FrameIntake.BATCH) {
            if (from > 0) {
                patience.pause(FrameControl.BETWEEN_BATCHES);
            }
            List<PictureTask> batch = tasks.subList(from, Math.min(tasks.size(), from + FrameIntake.BATCH));
            for (PictureTask task : batch) {
                cancellation.check();
                prepare(task, preparing, plan, byIdentifier);
            }
            sending.send(batch.stream().filter(t -> !t.isFollowing()).toList(), known);
        }
        new Confirmation(account, patience, this::tellAll, plan).confirm(tasks, frames);
        tasks.stream().filter(PictureTask::isFollowing).forEach(PictureTask::end);
    }

    private void prepare(PictureTask task, Preparing preparing, UploadPlan plan, Map<String, PictureTask> byIdentifier)
            throws Postponed, InterruptedException {
        try {
            if (task.isAt(Stage.ACCEPTED)) {
                task.tell(preparing.prepare(task, plan));
            }
        } catch (Refusal e) {
            // Not if it could not be read because we are being stopped.
            cancellation.check();
            String sentence = String.valueOf(e.getMessage());
            task.problem(sentence);
            task.end();
            task.tell(new UploadEvent.Failed(task.label(), null, sentence));
            return;
        }
        task.follow(byIdentifier.putIfAbsent(task.ready().localIdentifier(), task));
    }

    /** The frames that may be written; the others are told about, and get nothing. */
    private List<FrameIntake> writable(QueuedOrder wish, List<PictureTask> tasks)
            throws Postponed, InterruptedException {
        look(wish);
        List<FrameIntake> frames = new ArrayList<>();
        for (FrameId id : wish.frameIds()) {
            FrameIntake frame = account.intake(id);
            String objection = frame.objection();
            if (objection == null) {
                frames.add(frame);
                continue;
            }
            String sentence = Patience.sentence(objection);
            for (PictureTask task : tasks) {
                task.problem(sentence);
                task.tell(new UploadEvent.Failed(task.label(), id, sentence));
            }
        }
        if (frames.isEmpty()) {
            tasks.forEach(PictureTask::end);
        }
        return frames;
    }

    /** Sees to it that its frames are known: what is not read yet, or was left out once, is no reason to give pictures up. */
    private void look(QueuedOrder wish) throws Postponed, InterruptedException {
        try {
            if (someUnknown(wish)) {
                patience.ask(account::poll);
            }
            if (someUnknown(wish)) {
                // That may have been answered from memory.
                patience.pause(AuraSettings.SHORTEST_POLL_INTERVAL);
                patience.ask(account::poll);
            }
        } catch (Refusal e) {
            throw new Postponed(String.valueOf(e.getMessage()), e);
        }
    }

    private boolean someUnknown(QueuedOrder wish) {
        return wish.frameIds().stream().anyMatch(id -> account.frame(id) == null);
    }

    private void tellAll(UploadEvent event) {
        jobs.forEach(job -> job.happened(event));
    }
}
