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
package org.photoframes.cloud;

import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The write budget at one moment.
 *
 * @param left whole writes that may be made now, the reserve included; 0 while writes are stopped
 * @param capacity the most there can be
 * @param nextWrite when the next interactive write is possible; not after the moment of asking if one is possible now
 * @param stoppedUntil until when the cloud's refusals have stopped all writes; null if they have not
 */
public record WriteBudget(
        int left, int capacity, Instant nextWrite, @Nullable Instant stoppedUntil) {}
