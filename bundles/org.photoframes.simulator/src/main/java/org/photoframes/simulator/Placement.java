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

/**
 * An asset on a frame: whether it is shown there (Aura sheet 7.3, asset setting).
 *
 * @param settingsRow false when the cloud leaves the row out of its answers, as it does for some assets
 */
public record Placement(
        String id,
        SimFrame frame,
        SimAsset asset,
        String addedById,
        boolean shown,
        boolean settingsRow,
        Instant createdAt,
        Instant updatedAt,
        Instant updatedSelectedAt,
        @Nullable Instant lastImpressionAt) {

    Placement shown(boolean nowShown, Instant at) {
        return new Placement(id, frame, asset, addedById, nowShown, settingsRow, createdAt, at, at, lastImpressionAt);
    }

    Placement seen(Instant at) {
        return new Placement(
                id, frame, asset, addedById, shown, settingsRow, createdAt, updatedAt, updatedSelectedAt, at);
    }
}
