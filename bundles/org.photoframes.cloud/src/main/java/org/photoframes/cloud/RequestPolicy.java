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

import java.time.Duration;

/**
 * How a cloud wants to be asked.
 *
 * @param readGap shortest time between the starts of two JSON requests
 * @param writeGap shortest time between a write and the one before it
 * @param retries how often a read is repeated after a network failure, a time-out or a 5xx; an idempotent write is
 *     repeated once at most, any other write never
 * @param firstRetryDelay the pause before the first repeat; it doubles with each and is spread by a quarter either way
 * @param connectTimeout for the connection to stand; lines share connections, so the shortest one is everybody's
 * @param totalTimeout for a JSON request from its start to the end of the answer, without waiting for its turn
 * @param idleTimeout for the next byte of an answer
 * @param maxJsonBytes the largest JSON answer that is read
 * @param budget how many writes
 */
public record RequestPolicy(
        Duration readGap,
        Duration writeGap,
        int retries,
        Duration firstRetryDelay,
        Duration connectTimeout,
        Duration totalTimeout,
        Duration idleTimeout,
        long maxJsonBytes,
        BudgetPolicy budget) {}
