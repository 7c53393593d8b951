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
package org.photoframes.aura.upload;

import java.io.IOException;
import org.osgi.annotation.versioning.ProviderType;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.upload.internal.DefaultAuraUploads;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.exif.ExifService;

/** The OSGi service that opens the way for pictures into an account. */
@ProviderType
public interface AuraUploads {

    /**
     * Opens the uploader of an account, and offers it as a service {@link AuraUploader} with the account's
     * {@link AuraAccount#KEY key} as property until it is closed. Does so without touching the network. What an earlier one left unfinished waits for
     * {@link AuraUploader#resume}.
     *
     * @param account whose frames; stays open as long as the uploader
     * @param settings where things are
     * @param time the time and the way to wait
     * @throws IOException with a sentence for people if the folder of the queue cannot be used, for instance because
     *     another program uses it
     */
    AuraUploader open(AuraAccount account, UploadSettings settings, Timekeeper time) throws IOException;

    /** The service outside OSGi, for programs and tests. It holds nothing open but what it has opened. */
    static AuraUploads create(ExifService exif) {
        return new DefaultAuraUploads(null, exif);
    }
}
