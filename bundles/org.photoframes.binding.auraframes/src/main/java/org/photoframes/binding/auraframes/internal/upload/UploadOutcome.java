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

import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.binding.auraframes.internal.text.Reason;

/**
 * What became of pictures.
 *
 * @param taken whether the queue took them; if not, nothing will come of them
 * @param asset the last photo that is on the frame now; null if none is
 * @param problem why not all are; null if all are
 */
public record UploadOutcome(
        boolean taken, @Nullable String asset, @Nullable Reason problem) {

    static UploadOutcome refused(Reason why) {
        return new UploadOutcome(false, null, why);
    }
}
