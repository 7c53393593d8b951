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
package org.photoframes.simulator;

import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/** A caption: an attachment of one asset on one frame (Aura sheet 7.8). */
public record Caption(
        String id,
        String assetId,
        String frameId,
        String userId,
        String type,
        String text,
        @Nullable String updatedByUserId,
        Instant createdAt,
        Instant updatedAt) {

    Caption changed(String newText, String byUserId, Instant at) {
        return new Caption(id, assetId, frameId, userId, type, newText, byUserId, createdAt, at);
    }
}
