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
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings answers to those who asked. */
public final class Delivery {

    private final Logger logger = LoggerFactory.getLogger(Delivery.class);
    private final Executor threads;

    /** @param threads for answers that come later or go on */
    public Delivery(Executor threads) {
        this.threads = threads;
    }

    /** Returns when the answer is given, or when it is known that it comes later. */
    public void deliver(Reply reply, Exchange exchange) throws IOException {
        if (reply instanceof Reply.Ready ready) {
            write(ready, exchange);
        } else if (reply instanceof Reply.Coming coming) {
            exchange.later();
            coming.reply().whenComplete((answer, failure) -> finish(answer, failure, exchange));
        } else if (reply instanceof Reply.Events events) {
            stream(events, exchange);
        }
    }

    private void finish(@Nullable Reply answer, @Nullable Throwable failure, Exchange exchange) {
        try {
            threads.execute(() -> {
                try {
                    if (answer instanceof Reply.Ready ready) {
                        write(ready, exchange);
                    } else {
                        logger.warn("An answer of the dashboard failed", Failures.cause(failure));
                        write(
                                (Reply.Ready) Reply.refusal(500, "Something went wrong here; the log says what."),
                                exchange);
                    }
                } catch (IOException e) {
                    logger.debug("A reader of the dashboard left early: {}", e.getMessage());
                } finally {
                    exchange.done();
                }
            });
        } catch (RejectedExecutionException e) {
            exchange.done(); // the dashboard is being stopped
        }
    }

    private void stream(Reply.Events events, Exchange exchange) throws IOException {
        exchange.status(200);
        exchange.header("Content-Type", "text/event-stream;charset=UTF-8");
        exchange.header("Cache-Control", "no-store");
        exchange.header("X-Accel-Buffering", "no");
        OutputStream out = exchange.out();
        exchange.later();
        EventPipe pipe = new EventPipe();
        try {
            threads.execute(() -> {
                try {
                    events.reader().open(pipe);
                    pipe.write(out);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    pipe.close();
                    exchange.done();
                }
            });
        } catch (RejectedExecutionException e) {
            exchange.done();
        }
    }

    private static void write(Reply.Ready reply, Exchange exchange) throws IOException {
        exchange.status(reply.status());
        reply.headers().forEach(exchange::header);
        if (!reply.type().isEmpty()) {
            exchange.header("Content-Type", reply.type());
        }
        if (exchange.method().equals("HEAD") || reply.type().isEmpty()) {
            return;
        }
        String accepted = exchange.header("Accept-Encoding");
        if (reply.packed() && accepted != null && accepted.contains("gzip")) {
            exchange.header("Content-Encoding", "gzip");
            exchange.header("Vary", "Accept-Encoding");
            try (GZIPOutputStream packing = new GZIPOutputStream(exchange.out(), 16 << 10)) {
                reply.body().write(packing);
            }
        } else {
            reply.body().write(exchange.out());
        }
    }
}
