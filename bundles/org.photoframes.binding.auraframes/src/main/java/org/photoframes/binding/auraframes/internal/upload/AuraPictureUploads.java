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
package org.photoframes.binding.auraframes.internal.upload;

import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.upload.AuraUploads;
import org.photoframes.aura.upload.UploadSettings;
import org.photoframes.cloud.Timekeeper;

/** Uploads by the upload bundle; there is this service only where that bundle is. */
@Component(service = PictureUploads.class)
public final class AuraPictureUploads implements PictureUploads {

    private final AuraUploads uploads;

    @Activate
    public AuraPictureUploads(@Reference AuraUploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public AccountUploads open(AuraAccount account, UploadPlace place, Timekeeper time) throws IOException {
        UploadSettings settings = UploadSettings.in(place.queue())
                .at(place.cognitoUrl(), place.storeUrl())
                .pool(place.identityPool());
        return new AuraAccountUploads(uploads.open(account, settings, time), time);
    }
}
