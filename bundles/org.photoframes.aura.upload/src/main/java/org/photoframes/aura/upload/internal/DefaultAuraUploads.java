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
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.upload.AuraUploader;
import org.photoframes.aura.upload.AuraUploads;
import org.photoframes.aura.upload.UploadSettings;
import org.photoframes.aura.upload.internal.prepare.Preparation;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.exif.ExifService;

/** The uploaders that are open. */
@Component(service = AuraUploads.class)
public final class DefaultAuraUploads implements AuraUploads {

    private final @Nullable BundleContext bundles;
    private final Preparation preparation;
    private final Set<AuraUploader> open = new HashSet<>();
    private final Set<Path> folders = new HashSet<>();

    @Activate
    public DefaultAuraUploads(@Nullable BundleContext bundles, @Reference ExifService exif) {
        this.bundles = bundles;
        preparation = new Preparation(exif);
    }

    @Override
    public AuraUploader open(AuraAccount account, UploadSettings settings, Timekeeper time) throws IOException {
        Path folder = settings.folder().toAbsolutePath().normalize();
        synchronized (this) {
            if (!folders.add(folder)) {
                throw new IOException("Another uploader uses the upload queue in " + folder + ".");
            }
        }
        boolean done = false;
        try {
            UploadQueue queue = UploadQueue.open(folder);
            Offer offer = new Offer();
            AuraUploader uploader =
                    new QueuedUploader(account, queue, new LazyStore(settings, time), preparation, time, closed -> {
                        offer.withdraw();
                        closed(closed, folder);
                    });
            synchronized (this) {
                open.add(uploader);
            }
            offer.make(bundles, uploader, account.key());
            done = true;
            return uploader;
        } finally {
            if (!done) {
                free(folder);
            }
        }
    }

    /** Closes what its openers have left open. */
    @Deactivate
    public void close() {
        Set<AuraUploader> left;
        synchronized (this) {
            left = Set.copyOf(open);
        }
        left.forEach(AuraUploader::close);
    }

    private synchronized void closed(AuraUploader uploader, Path folder) {
        open.remove(uploader);
        folders.remove(folder);
    }

    private synchronized void free(Path folder) {
        folders.remove(folder);
    }
}
