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

import com.google.gson.JsonObject;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.photos.Photo;

/**
 * An asset as a frame lists it.
 *
 * @param asset the asset with everything the cloud sent
 * @param setting the raw {@code asset_settings} row of this frame (Aura sheet 7.3); null if there was none
 * @param photo the same in everybody's words; albums empty
 */
public record ListedAsset(Asset asset, @Nullable JsonObject setting, Photo photo) {}
