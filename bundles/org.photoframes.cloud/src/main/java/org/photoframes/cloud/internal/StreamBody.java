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

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;

/** The bytes of an answer; closing it before their end, or interrupting a reader, closes the connection. */
final class StreamBody extends FilterInputStream {

    private final Request request;
    private final Response response;
    private boolean atEnd;

    StreamBody(Request request, Response response, InputStream bytes) {
        super(bytes);
        this.request = request;
        this.response = response;
    }

    Response response() {
        return response;
    }

    /** Ends the answer unread. */
    void drop() {
        request.abort(new IOException("not wanted"));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            int count = super.read(target, offset, length);
            atEnd |= count < 0;
            return count;
        } catch (InterruptedIOException e) {
            request.abort(e);
            throw e;
        } catch (IOException e) {
            throw new IOException("The stream from " + request.getHost() + " broke off", NetworkTrouble.harmless(e));
        }
    }

    @Override
    public void close() throws IOException {
        if (!atEnd) {
            request.abort(new IOException("closed before its end"));
        }
        super.close();
    }
}
