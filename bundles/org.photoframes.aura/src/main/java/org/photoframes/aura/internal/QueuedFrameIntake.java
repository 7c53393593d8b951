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

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameIntake;
import org.photoframes.aura.UploadedFile;
import org.photoframes.cloud.CloudRequest.Write;

/** Uploads to one frame: a job behind everybody else's calls. */
final class QueuedFrameIntake implements FrameIntake {

    private final FrameId frame;
    private final FrameWrites writes;
    private final FrameApi frames;
    private final AssetApi assets;

    QueuedFrameIntake(FrameId frame, FrameWrites writes, FrameApi frames, AssetApi assets) {
        this.frame = frame;
        this.writes = writes;
        this.frames = frames;
        this.assets = assets;
    }

    @Override
    public FrameId frame() {
        return frame;
    }

    @Override
    public @Nullable String objection() {
        return writes.objection();
    }

    @Override
    public CompletionStage<List<Asset>> find(String localIdentifier) {
        return writes.read(() -> {
            Asset known = assets.forLocalIdentifier(localIdentifier);
            return known == null ? List.of() : List.of(known);
        });
    }

    @Override
    public CompletionStage<Integer> select(List<String> localIdentifiers) {
        return writes.job(() -> frames.selectLocal(frame, localIdentifiers, Write.JOB));
    }

    @Override
    public CompletionStage<Integer> link(List<AssetId> photos) {
        return writes.job(() -> frames.select(frame, photos, Write.JOB));
    }

    @Override
    public CompletionStage<Map<String, AssetId>> describe(List<UploadedFile> files) {
        return writes.job(() -> assets.update(files.stream().map(AssetApi::json).toList(), Write.JOB));
    }

    @Override
    public CompletionStage<Asset> fit(Asset asset) {
        Integer width = asset.width();
        Integer height = asset.height();
        if (width == null || height == null) {
            throw new IllegalArgumentException("the size of " + asset.id() + " is not known");
        }
        return writes.job(() -> assets.crop(asset, "0,0," + width + "," + height, Write.JOB));
    }
}
