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

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.UploadedFile;
import org.photoframes.aura.upload.PictureOrigin;

/**
 * A picture on its way, as the queue keeps it.
 *
 * @param label its name for people
 * @param path where it is, if in a file
 * @param address where it is, if in the web; if both are null, its bytes lie beside the queue
 * @param stage how far it got
 * @param ready what will be sent; null before it is known
 * @param asset what it became; null before that
 * @param linked the frames that have it
 */
record QueuedPicture(
        String label,
        @Nullable String path,
        @Nullable String address,
        Stage stage,
        @Nullable Ready ready,
        @Nullable String asset,
        List<String> linked) {

    /** How far it got. Each stage is durable before the next one begins. */
    enum Stage {
        /** Nothing was done. */
        ACCEPTED,
        /** What is to be sent lies beside the queue. */
        PREPARED,
        /** The bytes are in the cloud's store. */
        STORED,
        /** The frame has a placeholder for it. */
        SELECTED,
        /** The cloud has it as an asset. */
        KNOWN
    }

    /** A prepared picture without its bytes. */
    record Ready(
            String localIdentifier,
            String key,
            String md5,
            int width,
            int height,
            String dataType,
            String mimeType,
            String taken,
            String modified,
            @Nullable String fileName,
            @Nullable String remark) {

        UploadedFile file() {
            return new UploadedFile(
                    localIdentifier,
                    key,
                    Base64.getDecoder().decode(md5),
                    width,
                    height,
                    dataType,
                    Instant.parse(taken),
                    Instant.parse(modified),
                    fileName);
        }
    }

    static QueuedPicture of(String label, PictureOrigin origin) {
        return new QueuedPicture(
                label,
                origin instanceof PictureOrigin.OnDisk file
                        ? file.path().toAbsolutePath().toString()
                        : null,
                origin instanceof PictureOrigin.OnWeb web ? web.address().toString() : null,
                Stage.ACCEPTED,
                null,
                null,
                List.of());
    }

    /** Where it is; null if its bytes lie beside the queue. */
    @Nullable
    PictureOrigin origin() {
        if (path != null) {
            return new PictureOrigin.OnDisk(Path.of(path));
        }
        return address == null ? null : new PictureOrigin.OnWeb(URI.create(address));
    }

    QueuedPicture prepared(Ready what) {
        return new QueuedPicture(label, path, address, Stage.PREPARED, what, asset, linked);
    }

    QueuedPicture at(Stage next) {
        return new QueuedPicture(label, path, address, next, ready, asset, linked);
    }

    QueuedPicture known(String id) {
        return new QueuedPicture(label, path, address, Stage.KNOWN, ready, id, linked);
    }

    QueuedPicture linkedTo(FrameId frame) {
        List<String> more = new ArrayList<>(linked);
        more.add(frame.value());
        return new QueuedPicture(label, path, address, stage, ready, asset, List.copyOf(more));
    }

    boolean isLinkedTo(FrameId frame) {
        return linked.contains(frame.value());
    }
}
