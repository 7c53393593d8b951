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
package org.photoframes.shell.internal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.upload.AuraUploader;
import org.photoframes.aura.upload.PictureOrigin;
import org.photoframes.aura.upload.PictureResult;
import org.photoframes.aura.upload.Upload;
import org.photoframes.aura.upload.UploadListener;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.UploadResult;

/** An uploader that succeeds with everything and sends nothing. */
final class RecordingUploader implements AuraUploader {

    List<FrameId> frames = List.of();
    List<PictureOrigin> pictures = List.of();

    @Nullable
    UploadPlan plan;

    boolean closed;

    @Override
    public Upload upload(List<FrameId> onto, List<PictureOrigin> origins, UploadPlan how, UploadListener listener) {
        frames = onto;
        pictures = origins;
        plan = how;
        List<PictureResult> results = origins.stream()
                .map(origin ->
                        new PictureResult(origin.toString(), "local", new AssetId("a1"), Set.copyOf(onto), null, null))
                .toList();
        return new Upload() {
            @Override
            public void cancel() {}

            @Override
            public CompletionStage<UploadResult> result() {
                return CompletableFuture.completedFuture(new UploadResult(results, null));
            }
        };
    }

    @Override
    public Upload resume(UploadListener listener) {
        throw new AssertionError("whoever opened it does that");
    }

    @Override
    public Upload resume(Set<FrameId> among, UploadListener listener) {
        throw new AssertionError("whoever opened it does that");
    }

    @Override
    public int unfinished() {
        return 1;
    }

    @Override
    public void close() {
        closed = true;
    }
}
