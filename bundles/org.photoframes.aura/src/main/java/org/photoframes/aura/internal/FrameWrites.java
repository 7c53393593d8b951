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

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameId;
import org.photoframes.cloud.CloudException;
import org.photoframes.photos.Photo;

/** The one way on which anything is written to a frame: checked when it is asked for, and again when its turn comes. */
final class FrameWrites {

    /** What this needs of the account. */
    interface Account {

        /** Why the frame must not be written; null if it may. */
        @Nullable
        String objection(FrameId frame);

        /** Queues a call. */
        <T> CompletableFuture<T> submit(Lane.Order order, CloudCall<T> call);

        /** Reads the frame again in a while, twice. */
        void lookAfter(FrameId frame);

        /** The cloud has said how a frame is now; tells everybody. */
        void read(Frame frame);

        /** The frame as last read; null if it is not known. */
        @Nullable
        Frame frame(FrameId frame);

        /** Something was done to photos of a frame. */
        void changed(FrameId frame, Collection<AssetId> which, UnaryOperator<Photo> change);

        /** Photos were taken off a frame. */
        void removed(FrameId frame, Collection<AssetId> which);

        /** The cloud has not said which photos it did not accept: reads them all again, if anybody looks at them. */
        void lookAtPhotos(FrameId frame);
    }

    private final FrameId frame;
    private final Account account;

    FrameWrites(FrameId frame, Account account) {
        this.frame = frame;
        this.account = account;
    }

    @Nullable
    String objection() {
        return account.objection(frame);
    }

    /** For somebody who waits. */
    <T> CompletableFuture<T> command(CloudCall<T> call) {
        return write(Lane.Order.COMMAND, call);
    }

    /** For a longer job, behind everybody else. */
    <T> CompletableFuture<T> job(CloudCall<T> call) {
        return write(Lane.Order.READING, call);
    }

    /** A read of a longer job. */
    <T> CompletableFuture<T> read(CloudCall<T> call) {
        return account.submit(Lane.Order.READING, call);
    }

    void lookAfter() {
        account.lookAfter(frame);
    }

    void read(Frame now) {
        account.read(now);
    }

    @Nullable
    Frame known() {
        return account.frame(frame);
    }

    void changed(Collection<AssetId> which, UnaryOperator<Photo> change) {
        account.changed(frame, which, change);
    }

    void removed(Collection<AssetId> which) {
        account.removed(frame, which);
    }

    void lookAtPhotos() {
        account.lookAtPhotos(frame);
    }

    private <T> CompletableFuture<T> write(Lane.Order order, CloudCall<T> call) {
        String objection = objection();
        if (objection != null) {
            return CompletableFuture.failedFuture(new CloudException.NotAllowed(objection));
        }
        return account.submit(order, () -> {
            // Permission or owner may have changed while the call was waiting.
            String late = objection();
            if (late != null) {
                throw new CloudException.NotAllowed(late);
            }
            return call.call();
        });
    }
}
