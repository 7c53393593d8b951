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
package org.photoframes.exif;

import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How the writing of metadata ended. The file is whole in every case.
 *
 * @param outcome what happened
 * @param sidecar the sidecar that holds the metadata now; null unless the outcome is {@link Outcome#SIDECAR}
 * @param reason a sentence that says why nothing could be written, or what could not; null if all is well
 */
public record WriteResult(
        Outcome outcome, @Nullable Path sidecar, @Nullable String reason) {

    /** What happened to the file. */
    public enum Outcome {
        /** It was replaced by itself with the metadata. */
        WRITTEN,
        /** A sidecar was written; the file is untouched. */
        SIDECAR,
        /** It said everything already. */
        UNCHANGED,
        /** It cannot take metadata and is untouched: damaged, or nothing that we know. */
        REFUSED
    }
}
