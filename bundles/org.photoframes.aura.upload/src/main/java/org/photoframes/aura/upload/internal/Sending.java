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

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameControl;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameIntake;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.internal.QueuedPicture.Ready;
import org.photoframes.aura.upload.internal.QueuedPicture.Stage;
import org.photoframes.cloud.CloudException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a batch of pictures to the frames: bytes first, so that a failed transfer leaves no placeholder; then one request that
 * puts all on the first frame that takes them, one that describes them, and one for each further frame (Aura sheet 11.1, 11.7).
 */
final class Sending {

    /** A refused batch is taken apart into so many parts, and they in turn. */
    private static final int PARTS = 7;

    private final Logger logger = LoggerFactory.getLogger(Sending.class);
    private final UploadQueue queue;
    private final PictureStore store;
    private final Patience patience;
    private final List<FrameIntake> frames;

    /** @param frames at least one; the first one gets the upload, the others links */
    Sending(UploadQueue queue, PictureStore store, Patience patience, List<FrameIntake> frames) {
        this.queue = queue;
        this.store = store;
        this.patience = patience;
        this.frames = frames;
    }

    void send(List<PictureTask> batch, KnownPhotos known) throws Postponed, InterruptedException {
        lookUp(at(batch, Stage.PREPARED), known);
        Map<FrameId, Refusal> refusals = bring(batch);
        for (FrameIntake frame : frames) {
            List<PictureTask> missing = at(batch, Stage.KNOWN).stream()
                    .filter(t -> !t.picture().isLinkedTo(frame.frame()))
                    .toList();
            Refusal refusal = refusals.get(frame.frame());
            if (refusal == null) {
                link(frame, missing);
            } else {
                missing.forEach(task -> failOn(frame, task, refusal));
            }
        }
    }

    private void lookUp(List<PictureTask> batch, KnownPhotos known) throws Postponed, InterruptedException {
        try {
            for (Map.Entry<PictureTask, Asset> there : known.among(batch).entrySet()) {
                AssetId asset = there.getValue().id();
                PictureTask task = there.getKey();
                task.now(task.picture().known(asset.value()));
                task.tell(new UploadEvent.AlreadyThere(task.label(), asset));
            }
        } catch (Refusal e) {
            // It only saves sending some twice, which does no harm.
            logger.debug("What the cloud has already is not told: {}", e.getMessage());
        }
    }

    /** To the first frame that takes them; why those before it do not. */
    private Map<FrameId, Refusal> bring(List<PictureTask> batch) throws Postponed, InterruptedException {
        Map<FrameId, Refusal> refusals = new HashMap<>();
        for (FrameIntake home : frames) {
            try {
                bring(batch, home);
                return refusals;
            } catch (Refusal e) {
                refusals.put(home.frame(), e);
            }
        }
        Refusal last = refusals.get(frames.get(frames.size() - 1).frame());
        for (PictureTask task : batch) {
            if (last != null && !task.isAt(Stage.KNOWN) && !task.over()) {
                fail(task, last);
            }
        }
        return refusals;
    }

    /** @throws Refusal if the frame takes none */
    private void bring(List<PictureTask> batch, FrameIntake home) throws Refusal, Postponed, InterruptedException {
        List<PictureTask> prepared = at(batch, Stage.PREPARED);
        List<PictureTask> announced = store.asThePhone() ? announce(home, prepared) : List.of();
        for (PictureTask task : prepared) {
            store(task);
        }
        Set<PictureTask> here = new HashSet<>(at(batch, Stage.STORED));
        at(announced, Stage.STORED).forEach(t -> t.now(t.picture().at(Stage.SELECTED)));
        select(home, at(batch, Stage.STORED));
        describe(home, at(batch, Stage.SELECTED), here);
        if (!announced.isEmpty()) {
            ask(home);
        }
    }

    /** The beginning of the phone app's order: told, asked, told again. */
    private List<PictureTask> announce(FrameIntake home, List<PictureTask> tasks)
            throws Refusal, Postponed, InterruptedException {
        if (!tasks.isEmpty()) {
            List<String> identifiers =
                    tasks.stream().map(t -> t.ready().localIdentifier()).toList();
            patience.ask(() -> home.select(identifiers));
            ask(home);
            patience.ask(() -> home.select(identifiers));
        }
        return tasks;
    }

    private void ask(FrameIntake home) throws Refusal, Postponed, InterruptedException {
        patience.attempt(() -> {
            try {
                store.ask(home.frame());
            } catch (IOException e) {
                // Nothing depends on what the queue says.
                logger.debug("The queue of frame {} was not asked: {}", home.frame(), e.getMessage());
            }
            return home;
        });
    }

    private void store(PictureTask task) throws Postponed, InterruptedException {
        Ready ready = task.ready();
        try {
            patience.attempt(() -> {
                store.put(ready.key(), ready.mimeType(), queue.ready(task.key));
                return ready;
            });
        } catch (Refusal e) {
            fail(task, e);
            return;
        }
        task.now(task.picture().at(Stage.STORED));
        task.tell(new UploadEvent.Uploaded(task.label()));
    }

    private void select(FrameIntake home, List<PictureTask> tasks) throws Refusal, Postponed, InterruptedException {
        if (tasks.isEmpty()) {
            return;
        }
        List<String> identifiers =
                tasks.stream().map(t -> t.ready().localIdentifier()).toList();
        // Which ones failed is not told; the listing shows it in the end.
        patience.ask(() -> home.select(identifiers));
        tasks.forEach(t -> t.now(t.picture().at(Stage.SELECTED)));
    }

    /** @param here those that the frame was given just now; the others may have been given to another one before a restart */
    private void describe(FrameIntake home, List<PictureTask> tasks, Set<PictureTask> here)
            throws Refusal, Postponed, InterruptedException {
        if (tasks.isEmpty()) {
            return;
        }
        Map<String, AssetId> done;
        try {
            done = patience.ask(() ->
                    home.describe(tasks.stream().map(t -> t.ready().file()).toList()));
        } catch (Refusal e) {
            if (!(e.getCause() instanceof CloudException.BadRequest)) {
                throw e;
            }
            apart(home, tasks, here, e);
            return;
        }
        for (PictureTask task : tasks) {
            AssetId asset = done.get(task.ready().localIdentifier());
            if (asset == null) {
                fail(task, new Refusal("The cloud did not take " + task.label() + ". Try it again later."));
            } else {
                QueuedPicture known = task.picture().known(asset.value());
                task.now(here.contains(task) ? known.linkedTo(home.frame()) : known);
            }
        }
    }

    /** One of them may be at fault, and which one is not told: smaller parts leave the others out of it with few requests. */
    private void apart(FrameIntake home, List<PictureTask> tasks, Set<PictureTask> here, Refusal why)
            throws Refusal, Postponed, InterruptedException {
        if (tasks.size() == 1) {
            fail(tasks.get(0), why);
            return;
        }
        int part = Math.max(1, tasks.size() / PARTS);
        for (int from = 0; from < tasks.size(); from += part) {
            patience.pause(FrameControl.BETWEEN_BATCHES);
            describe(home, tasks.subList(from, Math.min(tasks.size(), from + part)), here);
        }
    }

    private void link(FrameIntake frame, List<PictureTask> tasks) throws Postponed, InterruptedException {
        if (tasks.isEmpty()) {
            return;
        }
        List<AssetId> assets = tasks.stream()
                .map(t -> new AssetId(String.valueOf(t.picture().asset())))
                .toList();
        try {
            if (assets.size() > 1) {
                patience.pause(FrameControl.BETWEEN_BATCHES);
            }
            patience.ask(() -> frame.link(assets));
            tasks.forEach(t -> t.now(t.picture().linkedTo(frame.frame())));
        } catch (Refusal e) {
            tasks.forEach(task -> failOn(frame, task, e));
        }
    }

    private void failOn(FrameIntake frame, PictureTask task, Refusal why) {
        String sentence = String.valueOf(why.getMessage());
        task.problem(sentence);
        task.tell(new UploadEvent.Failed(task.label(), frame.frame(), sentence));
    }

    private void fail(PictureTask task, Refusal why) {
        String sentence = String.valueOf(why.getMessage());
        task.problem(sentence);
        task.end();
        task.tell(new UploadEvent.Failed(task.label(), null, sentence));
    }

    private static List<PictureTask> at(List<PictureTask> tasks, Stage stage) {
        return tasks.stream().filter(t -> t.isAt(stage)).toList();
    }
}
