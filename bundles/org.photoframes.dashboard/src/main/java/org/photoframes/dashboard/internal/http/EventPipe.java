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
package org.photoframes.dashboard.internal.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Tells one reader how things stand, as server-sent events. Of each thing only the newest state waits, so that a slow reader
 * takes no more room than a quick one.
 */
public final class EventPipe {

    private static final long HEARTBEAT_MILLIS = 15_000;

    private final Map<String, String> waiting = new LinkedHashMap<>();
    private boolean open = true;

    /** Tells how it stands with a thing now; does not block. */
    public synchronized void tell(String thing, String json) {
        if (open) {
            waiting.remove(thing);
            waiting.put(thing, json);
            notifyAll();
        }
    }

    public synchronized boolean isOpen() {
        return open;
    }

    /** Lets the reader go. */
    public synchronized void close() {
        open = false;
        waiting.clear();
        notifyAll();
    }

    /** Writes until it is closed or nobody listens any more. Blocks. */
    void write(OutputStream out) throws InterruptedException {
        try {
            send(out, "retry: 2000\n\n");
            while (isOpen()) {
                String event = next();
                if (isOpen()) {
                    send(out, event == null ? ": alive\n\n" : "data: " + event + "\n\n");
                }
            }
        } catch (IOException e) {
            close(); // the reader has gone; that is how streams end
        } finally {
            close();
        }
    }

    private synchronized @Nullable String next() throws InterruptedException {
        long end = System.nanoTime() + HEARTBEAT_MILLIS * 1_000_000;
        while (open && waiting.isEmpty()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return null;
            }
            wait(left);
        }
        if (!open) {
            return null;
        }
        String thing = waiting.keySet().iterator().next();
        return waiting.remove(thing);
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
