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
package org.photoframes.aura.upload.internal;

import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A picture as it came.
 *
 * @param label its name for people
 * @param fileName what it is called there, without a path; null if it has no name
 * @param bytes as they came
 * @param changed when the file was last changed; null if unknown
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
public record SourcePicture(
        String label,
        @Nullable String fileName,
        byte[] bytes,
        @Nullable Instant changed) {}
