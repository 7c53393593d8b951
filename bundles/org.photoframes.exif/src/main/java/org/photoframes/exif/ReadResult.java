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

import org.eclipse.jdt.annotation.Nullable;

/**
 * What was found in a file and its sidecar.
 *
 * @param format what it is; null if it is nothing that we know
 * @param metadata what it says; as much as could be read
 * @param trouble a sentence about what could not be read; null if all is well
 */
public record ReadResult(
        @Nullable MediaFormat format,
        PhotoMetadata metadata,
        @Nullable String trouble) {}
