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
package org.photoframes.aura.internal;

import java.util.concurrent.CompletionStage;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameControl;
import org.photoframes.aura.FrameId;
import org.photoframes.cloud.Timekeeper;

/** Commands to one frame: checked, queued, sent, and looked after. */
final class QueuedFrameControl implements FrameControl {

    private final FrameId frame;
    private final FrameWrites writes;
    private final FrameApi api;
    private final Timekeeper time;

    QueuedFrameControl(FrameId frame, FrameWrites writes, FrameApi api, Timekeeper time) {
        this.frame = frame;
        this.writes = writes;
        this.api = api;
        this.time = time;
    }

    @Override
    public boolean permitted() {
        return writes.objection() == null;
    }

    @Override
    public CompletionStage<Void> next() {
        return write(() -> {
                    api.next(frame);
                    return frame;
                })
                .thenAccept(done -> {});
    }

    @Override
    public CompletionStage<Void> previous() {
        return write(() -> {
                    api.back(frame);
                    return frame;
                })
                .thenAccept(done -> {});
    }

    @Override
    public CompletionStage<Boolean> show(AssetId asset) {
        return write(() -> api.goTo(frame, asset, time.instant()));
    }

    /** A command that changes what the frame shows, which it reports late. */
    private <T> CompletionStage<T> write(CloudCall<T> call) {
        return writes.command(call).whenComplete((result, failure) -> {
            if (failure == null) {
                writes.lookAfter();
            }
        });
    }
}
