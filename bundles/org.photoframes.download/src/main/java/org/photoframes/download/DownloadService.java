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
package org.photoframes.download;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.download.internal.Downloads;
import org.photoframes.exif.ExifService;
import org.photoframes.photos.PhotoSource;

/** The OSGi service that downloads. Nothing in a target folder is ever deleted or overwritten by anything worse. */
@ProviderType
public interface DownloadService {

    /**
     * Starts to download what is not in the folder yet. Runs on threads of its own; returns when the folder is known
     * to be usable.
     *
     * @param source whose photos
     * @param plan which of them, where to and how fast
     * @param listener told what happens, on the job's threads, one event at a time
     * @throws IOException with a sentence for people if the folder cannot be used: no folder, not writable, or in use
     *     by another download
     */
    DownloadJob start(PhotoSource source, DownloadPlan plan, DownloadListener listener) throws IOException;

    /**
     * Holds a downloaded folder against its manifest: every byte of every file. Blocks; changes nothing.
     *
     * @param listener told of every file that is not as it should be
     * @throws IOException with a sentence for people if there is no manifest or it cannot be read, or is in use
     * @throws InterruptedException if the thread was interrupted
     */
    Verification verify(Path folder, VerifyListener listener) throws IOException, InterruptedException;

    /**
     * The last download of that source into that folder; null if there was none. One that is {@link DownloadState#RUNNING}
     * there, but not here, was cut off; starting it again continues it.
     *
     * @param source {@link PhotoSource#id()}
     * @throws IOException if the manifest cannot be read
     */
    @Nullable
    DownloadRun lastRun(Path folder, String source) throws IOException;

    /** The service outside OSGi, for programs and tests; whoever makes it closes it. */
    static Own create(ExifService exif, Timekeeper time) {
        return new Downloads(exif, time);
    }

    /** A service that belongs to the caller. */
    @ProviderType
    interface Own extends DownloadService, AutoCloseable {

        /** Cancels what it has under way and waits until the folders are free. */
        @Override
        void close();
    }
}
