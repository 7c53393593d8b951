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

import java.net.URI;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where the picture of an asset is (Aura sheet 10); for a video its poster.
 *
 * @param uploader part of the address
 * @param fileName part of the address
 * @param rotation degrees clockwise that a user turned it: 0, 90, 180 or 270
 * @param landscape the cloud's rendition for landscape; null if it sent none
 * @param portrait the cloud's rendition for portrait; null if it sent none
 * @param thumbnail the cloud's small rendition; null if it sent none. Some are broken
 */
public record Still(
        UserId uploader,
        String fileName,
        int rotation,
        @Nullable URI landscape,
        @Nullable URI portrait,
        @Nullable URI thumbnail) {}
