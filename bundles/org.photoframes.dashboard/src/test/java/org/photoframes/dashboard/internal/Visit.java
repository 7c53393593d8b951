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
package org.photoframes.dashboard.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.photoframes.dashboard.internal.http.Exchange;

/** A request without a server, and what came of it. */
public final class Visit implements Exchange {

    private final String method;
    private final String path;
    private final String query;
    private final Map<String, String> asked = new HashMap<>();
    private final Map<String, String> answered = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final CountDownLatch over = new CountDownLatch(1);
    private InputStream body = InputStream.nullInputStream();
    private long length;
    private String from = "127.0.0.1";
    private int status = 200;
    private boolean later;
    private volatile boolean gone;

    private Visit(String method, String address) {
        this.method = method;
        int question = address.indexOf('?');
        path = question < 0 ? address : address.substring(0, question);
        query = question < 0 ? null : address.substring(question + 1);
        with("Host", "127.0.0.1:8090");
    }

    public static Visit get(String address) {
        return new Visit("GET", address);
    }

    public static Visit head(String address) {
        return new Visit("HEAD", address);
    }

    /** As the page itself orders something. */
    public static Visit order(String method, String address) {
        return new Visit(method, address)
                .with("X-Photoframes", "1")
                .with("Origin", "http://127.0.0.1:8090")
                .with("Sec-Fetch-Site", "same-origin");
    }

    public Visit with(String name, String value) {
        asked.put(name.toLowerCase(Locale.ROOT), value);
        return this;
    }

    public Visit without(String name) {
        asked.remove(name.toLowerCase(Locale.ROOT));
        return this;
    }

    public Visit from(String address) {
        from = address;
        return this;
    }

    public Visit json(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8)).with("Content-Type", "application/json");
    }

    public Visit body(byte[] bytes) {
        return body(new ByteArrayInputStream(bytes), bytes.length);
    }

    /** @param announced how long it is said to be; -1 for nothing said */
    public Visit body(InputStream in, long announced) {
        body = in;
        length = announced;
        return with("Content-Type", "application/octet-stream");
    }

    /** Asks, and waits for an answer that comes later. */
    Visit ask(Dashboard dashboard) throws IOException, InterruptedException {
        dashboard.answer(this);
        if (later && !over.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("no answer to " + method + ' ' + path);
        }
        return this;
    }

    /** Listens without end. */
    Visit listen(Dashboard dashboard) throws IOException {
        dashboard.answer(this);
        return this;
    }

    /** Hangs up. */
    void leave() {
        gone = true;
    }

    int result() {
        return status;
    }

    String text() {
        synchronized (out) {
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    byte[] bytes() {
        synchronized (out) {
            return out.toByteArray();
        }
    }

    String said(String name) {
        return answered.get(name);
    }

    boolean isOver() {
        return over.getCount() == 0;
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String query() {
        return query;
    }

    @Override
    public String header(String name) {
        return asked.get(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public String remoteAddress() {
        return from;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public InputStream in() {
        return body;
    }

    @Override
    public void status(int code) {
        status = code;
    }

    @Override
    public void header(String name, String value) {
        answered.put(name, value);
    }

    @Override
    public OutputStream out() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int start, int length) throws IOException {
                if (gone) {
                    throw new IOException("the reader has gone");
                }
                synchronized (out) {
                    out.write(bytes, start, length);
                }
            }
        };
    }

    @Override
    public void later() {
        later = true;
    }

    @Override
    public void done() {
        over.countDown();
    }
}
