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
package org.photoframes.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** The requests that clients sent, oldest first; calls of the admin path are not among them. */
public final class RequestLog {
    private static final int MOST_KEPT = 20_000;

    private final Deque<RecordedRequest> requests = new ArrayDeque<>();

    RequestLog() {}

    synchronized void add(RecordedRequest request) {
        requests.addLast(request);
        if (requests.size() > MOST_KEPT) {
            requests.removeFirst();
        }
    }

    public synchronized List<RecordedRequest> all() {
        return List.copyOf(requests);
    }

    /**
     * The requests of this kind.
     *
     * @param method a method, or {@code *} for any
     * @param pathRegex must match the whole path
     */
    public synchronized List<RecordedRequest> matching(String method, String pathRegex) {
        Pattern pattern = Pattern.compile(pathRegex);
        return requests.stream()
                .filter(request -> method.equals("*") || method.equals(request.method()))
                .filter(request -> pattern.matcher(request.path()).matches())
                .toList();
    }

    /** How many requests of this kind came; see {@link #matching}. */
    public long count(String method, String pathRegex) {
        return matching(method, pathRegex).size();
    }

    public synchronized void clear() {
        requests.clear();
    }
}
