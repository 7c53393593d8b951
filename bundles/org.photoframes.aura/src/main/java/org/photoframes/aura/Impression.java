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

import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a frame shows, or showed last (Aura sheet 7.5). It lags behind the frame by a poll or more.
 *
 * @param assetId what
 * @param asset the asset as far as it was sent along, often with few fields; null if it was not
 * @param viewedAt since when; null if unknown
 */
public record Impression(
        AssetId assetId, @Nullable Asset asset, @Nullable Instant viewedAt) {}
