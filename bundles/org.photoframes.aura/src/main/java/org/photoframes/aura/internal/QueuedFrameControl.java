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

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameControl;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameSetting;
import org.photoframes.cloud.CloudRequest.Write;
import org.photoframes.cloud.Timekeeper;

/** Commands to one frame: checked, queued, sent, and looked after. */
final class QueuedFrameControl implements FrameControl {

    private final FrameId frame;
    private final FrameWrites writes;
    private final FrameApi api;
    private final Captions captions;
    private final DisplaySwitch display;
    private final Timekeeper time;

    QueuedFrameControl(
            FrameId frame,
            FrameWrites writes,
            FrameApi api,
            Captions captions,
            DisplaySwitch display,
            Timekeeper time) {
        this.frame = frame;
        this.writes = writes;
        this.api = api;
        this.captions = captions;
        this.display = display;
        this.time = time;
    }

    @Override
    public @Nullable String objection() {
        return writes.objection();
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

    @Override
    public CompletionStage<Integer> hide(List<AssetId> assets) {
        return done(
                assets,
                () -> api.exclude(frame, assets, Write.INTERACTIVE),
                () -> writes.changed(assets, photo -> photo.hidden(true)));
    }

    @Override
    public CompletionStage<Integer> unhide(List<AssetId> assets) {
        return done(
                assets,
                () -> api.select(frame, assets, Write.INTERACTIVE),
                () -> writes.changed(assets, photo -> photo.hidden(false)));
    }

    @Override
    public CompletionStage<Integer> remove(List<AssetId> assets) {
        return done(assets, () -> api.remove(frame, assets, Write.INTERACTIVE), () -> writes.removed(assets));
    }

    @Override
    public CompletionStage<Boolean> change(FrameSetting setting) {
        return writes.command(() -> {
            JsonObject fields = setting.fields().deepCopy();
            if (fields.has("scheduled_display_sleep")) {
                fields.addProperty("updated_at_on_client", Answers.time(time.instant()));
            }
            Frame now = api.change(frame, fields, Write.INTERACTIVE);
            writes.read(now);
            return setting.isTakenBy(now);
        });
    }

    @Override
    public CompletionStage<Void> displayOff() {
        return writes.command(() -> {
                    writes.read(display.off(writes.known()));
                    return frame;
                })
                .thenAccept(done -> {});
    }

    @Override
    public CompletionStage<Void> displayOn() {
        return writes.command(() -> {
                    display.on(writes.known()).forEach(writes::read);
                    return frame;
                })
                .thenAccept(done -> {});
    }

    @Override
    public boolean displaySwitchedOff() {
        return display.isOff();
    }

    @Override
    public CompletionStage<Boolean> caption(AssetId asset, CaptionText text) {
        return captions.set(asset, text);
    }

    @Override
    public CompletionStage<Boolean> clearCaption(AssetId asset) {
        return captions.set(asset, null);
    }

    private CompletionStage<Integer> done(List<AssetId> assets, CloudCall<Integer> call, Runnable then) {
        if (assets.isEmpty() || assets.size() > BATCH) {
            throw new IllegalArgumentException("1 to " + BATCH + " photos, not " + assets.size());
        }
        return write(call).thenApply(failed -> {
            if (failed == 0) {
                then.run();
            } else {
                writes.lookAtPhotos();
            }
            return failed;
        });
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
