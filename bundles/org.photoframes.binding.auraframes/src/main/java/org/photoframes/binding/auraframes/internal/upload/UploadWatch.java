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

import java.time.Instant;

/** Hears how uploads to a frame go. Must not block. */
public interface UploadWatch {

    /** It goes on then by itself. */
    void waiting(String reason, Instant until);

    /** It goes on now. */
    void moving();

    /** A picture is on the frame. */
    void arrived(String asset);
}
