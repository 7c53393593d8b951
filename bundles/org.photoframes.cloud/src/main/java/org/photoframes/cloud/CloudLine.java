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
import org.osgi.annotation.versioning.ProviderType;

/**
 * The line to a cloud for one account. All calls block the calling thread and may be made from any thread; JSON
 * requests are answered one at a time, in the order they came, with the pauses that the policy asks for. An
 * interrupt ends the call and closes its connection.
 */
@ProviderType
public interface CloudLine extends AutoCloseable {

    /**
     * Sends a request and reads its JSON answer.
     *
     * @throws CloudException what went wrong, after the retries that the policy allows
     * @throws InterruptedException if the thread was interrupted; the request is abandoned
     */
    CloudAnswer send(CloudRequest request) throws CloudException, InterruptedException;

    /**
     * Opens a stream of bytes, for pictures and videos. Streams do not wait for JSON requests, are never retried
     * after the first byte and are not charged to the write budget. The caller closes the stream; closing it before its
     * end closes the connection. A stream that stalls longer than {@link RequestPolicy#idleTimeout()} fails with an
     * {@link java.io.IOException}.
     *
     * @throws CloudException what went wrong before the first byte
     * @throws InterruptedException if the thread was interrupted
     */
    CloudStream stream(CloudRequest request) throws CloudException, InterruptedException;

    /** The write budget as it is now. */
    WriteBudget budget();

    /**
     * The cloud has refused a write in a way that means "stop": empties the budget and refuses writes for the first
     * of {@link BudgetPolicy#tripPauses()}, for the next one if the last stop ended less than 24 hours ago. While writes
     * are stopped it changes nothing: that is the same trip. Returns for how long writes are stopped from now on.
     */
    Duration trip();

    /** Ends running requests and closes the line. */
    @Override
    void close();
}
