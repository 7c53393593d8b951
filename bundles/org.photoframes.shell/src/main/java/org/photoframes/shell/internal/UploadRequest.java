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

import java.time.Instant;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.CaptionText;

/**
 * What somebody wants uploaded.
 *
 * @param pictures paths and addresses as people write them
 * @param caption null for none
 * @param taken null to believe the pictures
 * @param fit whether frames show the whole picture
 * @param keepLocation whether places in the pictures may go along
 * @param dryRun whether only to say what would be sent
 */
record UploadRequest(
        List<String> pictures,
        @Nullable CaptionText caption,
        @Nullable Instant taken,
        boolean fit,
        boolean keepLocation,
        boolean dryRun) {

    UploadRequest {
        pictures = List.copyOf(pictures);
    }
}
