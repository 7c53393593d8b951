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
package org.openhab.core.scheduler;

import java.time.ZonedDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;

/**
 * Work that is to be done at a time, perhaps again and again.
 *
 * @param <T> what it ends with
 */
public interface ScheduledCompletableFuture<T> extends ScheduledFuture<T> {
    /** Ends when the work does, for good. */
    CompletableFuture<T> getPromise();

    /** When it is done next. */
    ZonedDateTime getScheduledTime();
}
