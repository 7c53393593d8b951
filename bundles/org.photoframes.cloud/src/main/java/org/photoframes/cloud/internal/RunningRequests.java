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
package org.photoframes.cloud.internal;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.client.Request;

/** What a line has under way, so that closing it can end it. */
final class RunningRequests {

    private final Set<Request> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** To be asked before sending; {@link #end()} may come at any moment after it. */
    boolean closed() {
        return closed;
    }

    void add(Request request) {
        running.add(request);
        if (closed) {
            request.abort(new IOException("the line was closed"));
        }
    }

    void remove(Request request) {
        running.remove(request);
    }

    void end() {
        closed = true;
        running.forEach((request) -> request.abort(new IOException("the line was closed")));
    }
}
