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

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameControl;
import org.photoframes.aura.FrameId;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.Timekeeper;

/** Commands to one frame: checked, queued, sent, and looked after. */
final class QueuedFrameControl implements FrameControl {

    /** What the control needs of the account. */
    interface Account {

        /** Why the frame must not be written; null if it may. */
        @Nullable
        String objection(FrameId frame);

        /** Queues a command. */
        <T> CompletableFuture<T> command(CloudCall<T> call);

        /** Reads the frame again in a while, twice. */
        void lookAfter(FrameId frame);
    }

    private final FrameId frame;
    private final Account account;
    private final FrameApi api;
    private final Timekeeper time;

    QueuedFrameControl(FrameId frame, Account account, FrameApi api, Timekeeper time) {
        this.frame = frame;
        this.account = account;
        this.api = api;
        this.time = time;
    }

    @Override
    public boolean permitted() {
        return account.objection(frame) == null;
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

    private <T> CompletionStage<T> write(CloudCall<T> call) {
        String objection = account.objection(frame);
        if (objection != null) {
            return CompletableFuture.failedFuture(new CloudException.NotAllowed(objection));
        }
        return account.command(() -> {
                    // Permission or owner may have changed while the command was waiting.
                    String late = account.objection(frame);
                    if (late != null) {
                        throw new CloudException.NotAllowed(late);
                    }
                    return call.call();
                })
                .whenComplete((result, failure) -> {
                    if (failure == null) {
                        account.lookAfter(frame);
                    }
                });
    }
}
