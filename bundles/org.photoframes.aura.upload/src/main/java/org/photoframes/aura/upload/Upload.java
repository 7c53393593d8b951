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

import java.util.concurrent.CompletionStage;
import org.osgi.annotation.versioning.ProviderType;

/** An upload that was started. */
@ProviderType
public interface Upload {

    /**
     * Ends it soon and forgets what was not begun. What the cloud knows of already stays in the queue, so that
     * {@link AuraUploader#resume} can complete it: no placeholder is left behind. Does nothing when it is over.
     */
    void cancel();

    /** Comes true when it is over. Never fails: failures are in the result. */
    CompletionStage<UploadResult> result();
}
