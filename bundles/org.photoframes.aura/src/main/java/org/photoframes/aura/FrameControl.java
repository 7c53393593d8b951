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
package org.photoframes.aura;

import java.util.concurrent.CompletionStage;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What may be done to one frame. Each command is checked against the write permission, queued, charged to the write
 * budget and sent once; the frame is read again 5 s and 30 s later, since it reports late (Aura sheet 13.1). Stages
 * fail with {@link org.photoframes.cloud.CloudException.NotAllowed} if the frame must not be written; nothing is sent then.
 */
@ProviderType
public interface FrameControl {

    /** Whether the frame may be written; false as well while it is not known whose it is. */
    boolean permitted();

    /** Shows the next photo (Aura sheet 5.2, confidence O). Never repeated on its own. */
    CompletionStage<Void> next();

    /** Shows the photo before (Aura sheet 5.2, confidence O). Never repeated on its own. */
    CompletionStage<Void> previous();

    /**
     * Shows a photo now and unhides it if it is hidden (Aura sheet 5.2, confidence V).
     *
     * @return whether the frame complied; false usually means that it is offline
     */
    CompletionStage<Boolean> show(AssetId asset);
}
