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
import java.util.List;
import java.util.Map;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameIntake;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadListener;
import org.photoframes.aura.upload.internal.QueuedPicture.Ready;
import org.photoframes.aura.upload.internal.QueuedPicture.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a batch of pictures to the frames: bytes first, so that a failed transfer leaves no placeholder; then one request that
 * puts all on the first frame, one that describes them, and one for each further frame (Aura sheet 11.1, 11.7).
 */
final class Sending {

    private final Logger logger = LoggerFactory.getLogger(Sending.class);
    private final UploadQueue queue;
    private final PictureStore store;
    private final Patience patience;
    private final UploadListener listener;
    private final List<FrameIntake> frames;

    /** @param frames at least one; the first one gets the upload, the others links */
    Sending(
            UploadQueue queue,
            PictureStore store,
            Patience patience,
            UploadListener listener,
            List<FrameIntake> frames) {
        this.queue = queue;
        this.store = store;
        this.patience = patience;
        this.listener = listener;
        this.frames = frames;
    }

    void send(List<PictureTask> batch, KnownPhotos known) throws Postponed, InterruptedException {
        FrameIntake home = frames.get(0);
        try {
            for (Map.Entry<PictureTask, Asset> there :
                    known.among(at(batch, Stage.PREPARED)).entrySet()) {
                AssetId asset = there.getValue().id();
                PictureTask task = there.getKey();
                task.now(task.picture().known(asset.value()));
                listener.happened(new UploadEvent.AlreadyThere(task.label(), asset));
            }
            List<PictureTask> announced = store.asThePhone() ? announce(home, at(batch, Stage.PREPARED)) : List.of();
            for (PictureTask task : at(batch, Stage.PREPARED)) {
                store(task);
            }
            at(announced, Stage.STORED).forEach(t -> t.now(t.picture().at(Stage.SELECTED)));
            select(home, at(batch, Stage.STORED));
            describe(home, at(batch, Stage.SELECTED));
            if (!announced.isEmpty()) {
                ask(home);
            }
        } catch (Refusal e) {
            batch.stream().filter(t -> !t.isAt(Stage.KNOWN) && !t.over()).forEach(t -> fail(t, e));
        }
        for (FrameIntake frame : frames) {
            link(
                    frame,
                    at(batch, Stage.KNOWN).stream()
                            .filter(t -> !t.picture().isLinkedTo(frame.frame()))
                            .toList());
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
        listener.happened(new UploadEvent.Uploaded(task.label()));
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

    private void describe(FrameIntake home, List<PictureTask> tasks) throws Refusal, Postponed, InterruptedException {
        if (tasks.isEmpty()) {
            return;
        }
        Map<String, AssetId> done = patience.ask(
                () -> home.describe(tasks.stream().map(t -> t.ready().file()).toList()));
        for (PictureTask task : tasks) {
            AssetId asset = done.get(task.ready().localIdentifier());
            if (asset == null) {
                fail(task, new Refusal("The cloud did not take " + task.label() + ". Try it again later."));
            } else {
                task.now(task.picture().known(asset.value()).linkedTo(home.frame()));
            }
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
            patience.ask(() -> frame.link(assets));
            tasks.forEach(t -> t.now(t.picture().linkedTo(frame.frame())));
        } catch (Refusal e) {
            for (PictureTask task : tasks) {
                task.problem(String.valueOf(e.getMessage()));
                listener.happened(new UploadEvent.Failed(task.label(), frame.frame(), String.valueOf(e.getMessage())));
            }
        }
    }

    private void fail(PictureTask task, Refusal why) {
        String sentence = String.valueOf(why.getMessage());
        task.problem(sentence);
        task.end();
        listener.happened(new UploadEvent.Failed(task.label(), null, sentence));
    }

    private static List<PictureTask> at(List<PictureTask> tasks, Stage stage) {
        return tasks.stream().filter(t -> t.isAt(stage)).toList();
    }
}
