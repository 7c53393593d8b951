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
package org.photoframes.thinghost.internal.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.servlet.AsyncContext;

/** One reader of the event stream; one who reads too slowly loses the oldest events, never holds up the host. */
final class EventStream implements Runnable {
    private static final int MOST_WAITING = 1_000;
    private static final long HEARTBEAT_SECONDS = 10;

    private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AsyncContext exchange;
    private volatile boolean open = true;

    EventStream(AsyncContext exchange) {
        this.exchange = exchange;
    }

    void add(String event) {
        while (!waiting.offer(event)) {
            waiting.poll();
        }
    }

    boolean isOpen() {
        return open;
    }

    /** Lets the reader go. */
    void close() {
        open = false;
        add("");
    }

    @Override
    public void run() {
        try {
            OutputStream out = exchange.getResponse().getOutputStream();
            send(out, ": welcome\n\n");
            while (open) {
                String event = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                if (event == null) {
                    send(out, "event: alive\ndata: {\"type\":\"ALIVE\",\"interval\":" + HEARTBEAT_SECONDS + "}\n\n");
                } else if (!event.isEmpty()) {
                    send(out, "event: message\ndata: " + event + "\n\n");
                }
            }
            complete();
        } catch (IOException e) {
            complete(); // the reader has gone; that is how streams end
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open = false;
        }
    }

    private void complete() {
        try {
            exchange.complete();
        } catch (IllegalStateException e) {
            open = false; // the server has ended the exchange already
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
