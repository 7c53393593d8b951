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

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.Caption;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.FrameId;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudException.BudgetExhausted;
import org.photoframes.cloud.CloudRequest.Write;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.cloud.WriteBudget;

/**
 * The captions of one frame's photos. Writing one is not idempotent and cannot be done in one step (Aura sheet 12), so the photo
 * is read before, and again whenever it is not certain what the cloud has made of a write.
 */
final class Captions {

    private final FrameId frame;
    private final FrameWrites writes;
    private final Lane lane;
    private final FrameApi frames;
    private final AssetApi assets;
    private final Supplier<WriteBudget> budget;
    private final Timekeeper time;

    Captions(
            FrameId frame,
            FrameWrites writes,
            Lane lane,
            FrameApi frames,
            AssetApi assets,
            Supplier<WriteBudget> budget,
            Timekeeper time) {
        this.frame = frame;
        this.writes = writes;
        this.lane = lane;
        this.frames = frames;
        this.assets = assets;
        this.budget = budget;
        this.time = time;
    }

    /**
     * Makes a photo say this, or nothing.
     *
     * @return whether anything had to be written
     */
    CompletableFuture<Boolean> set(AssetId asset, @Nullable CaptionText text) {
        String objection = writes.objection();
        return objection != null
                ? CompletableFuture.failedFuture(new CloudException.NotAllowed(objection))
                : find(asset).thenCompose(found -> certainly(found, text, Write.INTERACTIVE));
    }

    /** The same for a photo that was just read, as part of a longer job that leaves the budget's reserve alone. */
    CompletableFuture<Boolean> job(Asset asset, @Nullable CaptionText text) {
        return certainly(asset, text, Write.JOB);
    }

    private CompletableFuture<Boolean> certainly(Asset asset, @Nullable CaptionText text, Write write) {
        return set(asset, text, write).exceptionallyCompose(failure -> {
            Throwable cause = cause(failure);
            // Once more, after a look at what has become of it: so there are never two.
            return cause instanceof CloudException uncertain && uncertain.mayBeDone()
                    ? find(asset.id()).thenCompose(found -> set(found, text, write))
                    : CompletableFuture.failedFuture(cause);
        });
    }

    private CompletableFuture<Boolean> set(Asset asset, @Nullable CaptionText text, Write write) {
        List<Caption> before = asset.captions(frame);
        boolean said = text == null
                ? before.isEmpty()
                : before.size() == 1 && before.get(0).text().equals(text.text());
        if (said) {
            return CompletableFuture.completedFuture(false);
        }
        CloudCall<Boolean> call = () -> {
            expectBudget(before.size() + (text == null ? 0 : 1), write);
            for (Caption old : before) {
                assets.removeCaption(old.id(), write);
            }
            if (text != null) {
                assets.caption(frame, asset.id(), text.text(), write);
            }
            return true;
        };
        return (write == Write.JOB ? writes.job(call) : writes.command(call)).thenApply(written -> {
            writes.changed(List.of(asset.id()), photo -> photo.captioned(text == null ? null : text.text()));
            return written;
        });
    }

    /** All or nothing: a caption that is gone, and the new one not written, helps nobody. */
    private void expectBudget(int needed, Write write) throws BudgetExhausted {
        WriteBudget now = budget.get();
        int missing = needed + (write == Write.JOB ? AuraPoliteness.BUDGET.reserve() : 0) - now.left();
        if (missing > 0) {
            Instant stopped = now.stoppedUntil();
            Instant at = (stopped == null ? time.instant() : stopped)
                    .plus(AuraPoliteness.BUDGET.refillInterval().multipliedBy(missing));
            throw new BudgetExhausted("Too many changes in a short time; the next one is possible at " + at, at);
        }
    }

    /** Reads the listing, newest first, until the photo comes by. */
    private CompletableFuture<Asset> find(AssetId id) {
        AtomicReference<@Nullable Asset> found = new AtomicReference<>();
        return PageWalk.over(lane, cursor -> {
                    AssetPage page = frames.assets(frame, cursor);
                    page.assets().stream()
                            .filter(asset -> asset.id().equals(id))
                            .findFirst()
                            .ifPresent(found::set);
                    return found.get() != null || page.isEmpty() ? null : page.next();
                })
                .thenCompose(done -> {
                    Asset asset = found.get();
                    return asset == null
                            ? CompletableFuture.failedFuture(
                                    new CloudException.NotFound("There is no photo " + id + " on this frame", 0))
                            : CompletableFuture.completedFuture(asset);
                });
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }
}
