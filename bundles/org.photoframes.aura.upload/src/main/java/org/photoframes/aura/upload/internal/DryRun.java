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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.photoframes.aura.upload.PictureOrigin;
import org.photoframes.aura.upload.PictureResult;
import org.photoframes.aura.upload.Upload;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadListener;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.UploadResult;
import org.photoframes.aura.upload.internal.origin.Origins;
import org.photoframes.aura.upload.internal.prepare.Preparation;
import org.photoframes.aura.upload.internal.prepare.PreparedPicture;
import org.photoframes.cloud.Timekeeper;

/** Makes pictures ready and throws them away: neither the queue nor the cloud hears of it. */
final class DryRun implements Upload {

    private final List<PictureOrigin> pictures;
    private final UploadPlan plan;
    private final UploadListener listener;
    private final Preparation preparation;
    private final Timekeeper time;
    private final CompletableFuture<UploadResult> result = new CompletableFuture<>();
    private final List<PictureResult> results = new ArrayList<>();
    private volatile boolean cancelled;

    DryRun(
            List<PictureOrigin> pictures,
            UploadPlan plan,
            UploadListener listener,
            Preparation preparation,
            Timekeeper time) {
        this.pictures = pictures;
        this.plan = plan;
        this.listener = listener;
        this.preparation = preparation;
        this.time = time;
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    @Override
    public CompletionStage<UploadResult> result() {
        return result.minimalCompletionStage();
    }

    void run() {
        String problem = null;
        try {
            Origins origins = new Origins(plan.rules());
            for (PictureOrigin origin : pictures) {
                look(origins, origin);
            }
        } catch (RuntimeException e) {
            // Listeners are foreign; whoever waits for the end must hear of it all the same.
            problem = "The upload has a defect: " + e;
        } finally {
            result.complete(new UploadResult(results, cancelled ? "The upload was cancelled." : problem));
        }
    }

    private void look(Origins origins, PictureOrigin origin) {
        try {
            for (PictureOrigin each : origins.expanded(origin)) {
                if (!cancelled) {
                    lookAt(origins, each);
                }
            }
        } catch (Refusal e) {
            failed(Origins.label(origin), String.valueOf(e.getMessage()));
        }
    }

    private void lookAt(Origins origins, PictureOrigin origin) {
        String label = Origins.label(origin);
        try {
            PreparedPicture made = preparation.prepare(origins.read(origin), plan, time.instant());
            results.add(new PictureResult(label, made.localIdentifier(), null, Set.of(), null, made.remark()));
            listener.happened(Preparing.event(label, made));
        } catch (IOException e) {
            failed(label, String.valueOf(Origins.unreachable(origin, e).getMessage()));
        } catch (Refusal e) {
            failed(label, String.valueOf(e.getMessage()));
        }
    }

    private void failed(String label, String sentence) {
        results.add(new PictureResult(label, null, null, Set.of(), sentence, null));
        listener.happened(new UploadEvent.Failed(label, null, sentence));
    }
}
