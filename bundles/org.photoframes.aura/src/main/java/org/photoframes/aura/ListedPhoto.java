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

import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.photos.Photo;

/**
 * A photo of a frame, without the raw answer: small enough to keep thousands.
 *
 * @param id the asset
 * @param photo what is known of it; its albums are filled while {@link AuraAccount.Interest#ALBUMS} is watched
 * @param still where its picture is; null for placeholders
 */
public record ListedPhoto(AssetId id, Photo photo, @Nullable Still still) {}
