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
package org.photoframes.shell.internal.screen;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.CaptionListener;
import org.photoframes.aura.CaptionPlan;
import org.photoframes.aura.FrameId;

/** Tells how captioning goes. */
final class CaptionNews implements CaptionListener {

    private final FrameId frame;
    private final CaptionPlan plan;
    private final Consumer<News> told;

    CaptionNews(FrameId frame, CaptionPlan plan, Consumer<News> told) {
        this.frame = frame;
        this.plan = plan;
        this.told = told;
    }

    @Override
    public void planned(int photos, int writes, Duration time) {
        told.accept(new News.JobPlanned(photos, writes, time));
    }

    @Override
    public void captioned(AssetId photo, boolean written) {
        if (written) {
            told.accept(new News.Captioned(frame, photo, plan));
        }
        told.accept(new News.JobMoved(written));
    }

    @Override
    public void failed(AssetId photo, String why) {
        told.accept(new News.JobMoved(false));
    }

    @Override
    public void waiting(Instant until) {
        told.accept(new News.JobWaits(until));
    }
}
