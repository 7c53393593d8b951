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

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.upload.PictureResult;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadListener;
import org.photoframes.aura.upload.internal.QueuedPicture.Ready;
import org.photoframes.aura.upload.internal.QueuedPicture.Stage;

/** A picture of a running upload. Belongs to the upload's thread. */
final class PictureTask {

    final String key;
    private final UploadQueue queue;
    private final UploadListener listener;
    private QueuedPicture picture;
    private final Set<FrameId> frames = new LinkedHashSet<>();
    private @Nullable PictureTask twin;
    private @Nullable String problem;
    private boolean over;

    PictureTask(String key, QueuedPicture picture, UploadQueue queue, UploadListener listener) {
        this.key = key;
        this.picture = picture;
        this.queue = queue;
        this.listener = listener;
    }

    /** Tells whoever ordered it. */
    void tell(UploadEvent event) {
        listener.happened(event);
    }

    QueuedPicture picture() {
        return picture;
    }

    String label() {
        return picture.label();
    }

    /** What will be sent. */
    Ready ready() {
        Ready ready = picture.ready();
        if (ready == null) {
            throw new IllegalStateException(key + " is not prepared");
        }
        return ready;
    }

    @Nullable
    AssetId asset() {
        String asset = picture.asset();
        return asset == null ? null : new AssetId(asset);
    }

    /** Whether it waits for what comes after this stage. */
    boolean isAt(Stage stage) {
        return !over && twin == null && picture.stage() == stage;
    }

    /** Another picture has the same bytes: this one waits for what becomes of it. Null to go on alone. */
    void follow(@Nullable PictureTask same) {
        twin = same;
    }

    boolean isFollowing() {
        return twin != null;
    }

    boolean over() {
        return over;
    }

    /** How it is from now on; on the disk when this returns. */
    void now(QueuedPicture next) {
        picture = next;
        queue.save(key, next);
    }

    /** It is certain to be on a frame. */
    void on(FrameId frame) {
        frames.add(frame);
    }

    boolean isOn(FrameId frame) {
        return frames.contains(frame);
    }

    /** It does not get where it should; the first reason counts. */
    void problem(String sentence) {
        if (problem == null) {
            problem = sentence;
        }
    }

    /** It is finished, well or not: the queue forgets it. */
    void end() {
        over = true;
        queue.remove(key);
    }

    PictureResult result(@Nullable String whyUnfinished) {
        return (twin == null ? this : twin).result(whyUnfinished, label());
    }

    private PictureResult result(@Nullable String whyUnfinished, String label) {
        Ready ready = picture.ready();
        String why = problem != null || over ? problem : whyUnfinished;
        return new PictureResult(
                label,
                ready == null ? null : ready.localIdentifier(),
                asset(),
                frames,
                why == null && !over ? "It was not finished." : why,
                ready == null ? null : ready.remark());
    }
}
