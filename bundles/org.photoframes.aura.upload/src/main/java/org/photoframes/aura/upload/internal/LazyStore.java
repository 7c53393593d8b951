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
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.upload.UploadSettings;
import org.photoframes.aura.upload.internal.aws.AwsPictureStore;
import org.photoframes.cloud.Timekeeper;

/** Opens the store when the first picture goes in: until then not one of the SDK's many classes is loaded. */
final class LazyStore implements PictureStore {

    private final UploadSettings settings;
    private final Timekeeper time;
    private @Nullable PictureStore store;

    LazyStore(UploadSettings settings, Timekeeper time) {
        this.settings = settings;
        this.time = time;
    }

    @Override
    public void put(String key, String mimeType, Path file) throws IOException, Refusal, InterruptedException {
        opened().put(key, mimeType, file);
    }

    @Override
    public boolean asThePhone() {
        return settings.phone() != null;
    }

    @Override
    public void ask(FrameId frame) throws IOException, InterruptedException {
        opened().ask(frame);
    }

    @Override
    public synchronized void close() {
        PictureStore open = store;
        store = null;
        if (open != null) {
            open.close();
        }
    }

    private synchronized PictureStore opened() {
        PictureStore open = store;
        if (open == null) {
            open = new AwsPictureStore(settings, time);
            store = open;
        }
        return open;
    }
}
